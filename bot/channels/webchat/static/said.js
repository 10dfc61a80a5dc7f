// The person's side of the conversation. The office gives back its own words after a reload and not the person's;
// theirs are kept by the tab, and die with it: a shared phone must not remember.

import { tab } from "./memory.js";

const SHELF = "mine";
const MOST = 500;
/** `after` of what was said before it was known what the office had said last. */
export const UNKNOWN = Number.MAX_SAFE_INTEGER;

function all() {
  return tab.get(SHELF) || [];
}

/** Keep what the bubble shows, never a secret: {id, after, shown, of?, choice?, name?}. */
export function remember(item) {
  const kept = { id: item.id, after: item.after, shown: item.shown, of: item.of, choice: item.choice, name: item.name };
  tab.set(SHELF, all().concat([kept]).slice(-MOST));
}

export function forget(item) {
  tab.set(SHELF, all().filter((kept) => kept.id !== item.id));
}

export function forgetAll() {
  tab.remove(SHELF);
}

/** A new session began: only what was said while it opened belongs to it. */
export function keepUnplaced() {
  tab.set(SHELF, all().filter((kept) => kept.after === UNKNOWN));
}

/** Both sides in the order in which they were seen: [{office} or {mine}]. `unsent` may hold more than is remembered. */
export function inOrder(messages, unsent) {
  const last = messages.length ? messages[messages.length - 1].id : 0;
  const kept = all().map((item) => Object.assign({}, item, { after: Math.min(item.after, last) }));
  tab.set(SHELF, kept);
  const mine = kept.concat(unsent.filter((item) => !kept.some((other) => other.id === item.id)));
  const turns = [];
  for (const message of messages) {
    while (mine.length && mine[0].after < message.id) turns.push({ mine: mine.shift() });
    turns.push({ office: message });
  }
  return turns.concat(mine.map((item) => ({ mine: item })));
}

const CLEARED = ["reported.cleared", "rights.erased", "rights.draft-erased"];

/** Whether the office says that it has erased what was said: nothing of it stays here either. */
export function clears({ key }) {
  return CLEARED.includes(key);
}

/** The first message of the last reply to something that this tab does not know: it was said before, elsewhere. */
export function lastUnshown(turns) {
  const mine = new Set(turns.map((turn) => turn.mine && turn.mine.id));
  const office = turns.map((turn) => turn.office).filter(Boolean);
  const cleared = office.map(clears).lastIndexOf(true);
  const foreign = office.slice(cleared + 1).filter(({ re }) => re && !mine.has(re));
  const last = foreign.pop();
  return last ? office.find(({ re }) => re === last.re) : null;
}
