// What the address asked for: a session of the tab's own, a link, an invitation.
// It is remembered and taken out of the address at once: codes must not stay in history or be shared by accident.

import { tab } from "./memory.js";

const CODE = /^\S{1,128}$/;
// What a link is for, by how its code begins; any other is a village's.
const KINDS = [["pairing", /^s_/], ["company", /^(?:ajukan|perusahaan)$|^e_/]];

function first(places, names) {
  for (const place of places) {
    for (const name of names) {
      const value = place.get(name);
      if (value && CODE.test(value)) return value;
    }
  }
  return null;
}

function kindOf(link) {
  const found = KINDS.find(([, begins]) => begins.test(link));
  return found ? found[0] : "village";
}

/** Read and clean the address. True where `?sesi=baru` asks for a session of the tab's own. */
export function readAddress() {
  const query = new URLSearchParams(location.search);
  const fragment = new URLSearchParams(location.hash.slice(1));
  const invitation = first([fragment, query], ["gabung", "undangan"]);
  const link = first([fragment, query], ["d"]);
  if (invitation) tab.set("intent", { kind: "invitation", code: invitation });
  else if (link) tab.set("intent", { kind: kindOf(link), code: link });
  if (location.search || location.hash) history.replaceState(null, "", location.pathname);
  return query.get("sesi") === "baru";
}

/** The remembered intent ({kind, code}) or null; it is forgotten by `done()`. */
export function intent() {
  return tab.get("intent");
}

export function done() {
  tab.remove("intent");
}
