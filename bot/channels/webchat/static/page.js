// The page: joins session, outbox, live messages, the log.

import { words } from "./words.js";
import { tab, browser, pause, backoff } from "./memory.js";
import { Lock } from "./lock.js";
import { Session } from "./session.js";
import { Outbox } from "./outbox.js";
import { Live } from "./live.js";
import { Log } from "./log.js";
import { Composer } from "./composer.js";
import { Desk } from "./desk.js";
import { Open } from "./open.js";
import { watchWidth } from "./narrow.js";
import { offerErasing } from "./erase.js";
import { readAddress, intent, done } from "./intent.js";
import { remember, forget, forgetAll, keepUnplaced, inOrder, lastUnshown, clears, UNKNOWN } from "./said.js";

const UNSEEN = 30000;
const NEW_SESSION = 60000;
const MASK = "••••••";

watchWidth(); // before anything is measured
const lock = new Lock({ locked: hide, opened: () => { if (log.hides) location.reload(); } });
const session = new Session(lock);
const banner = document.getElementById("banner");
const start = document.getElementById("start");
const hasMouse = window.matchMedia("(hover: hover) and (pointer: fine)").matches;
let unseen;
let opened = 0;
let chosenAgain = null;
let expected = null; // id of the last accepted message, while its reply is awaited
const answered = new Set();
/** Whether an answer of the office is awaited. */
const busy = () => outbox.items.length > 0 || Boolean(expected && !answered.has(expected));

const outbox = new Outbox(session, { state: stateChanged, lost: sessionLost });
const live = new Live(session, { messages: received, trouble, lost: sessionLost });
const log = new Log(session, { choose, retry });
const composer = new Composer({ text: sendText, files: sendFiles });
const open = new Open(composer, new Desk(lock, log, composer, busy), (word, label) => sendText(word, false, label));

// ---- what the person does

function send(item) {
  item.after = outbox.ready ? live.last : UNKNOWN;
  outbox.add(item);
  remember(item);
  show(item);
  outbox.run();
}

function sendText(text, secret, shown) {
  send({ text, secret, shown: secret ? MASK : shown });
}

function sendFiles(files) {
  if (chosenAgain && files.length) {
    outbox.forget(chosenAgain);
    forget(chosenAgain);
    log.removeMine(chosenAgain);
    chosenAgain = null;
  }
  const light = readsNoFile();
  files.forEach((file) => send({ file, light, name: file.name, shown: file.name }));
}

/** Whether the open question is answered by typing alone: the office then says so, and needs no bytes for that. */
function readsNoFile() {
  return !busy() && open.isTyped && !lock.works;
}

function choose(message, choice) {
  send({ choice: choice.id, of: message.id, shown: choice.label });
  settleFocus();
}

function retry(item) {
  if (item.name && !item.file) {
    chosenAgain = item;
    composer.pick();
  } else {
    outbox.retry(item);
  }
}

function show(item) {
  log.addMine(item);
  closeStart();
  if (item.held) log.setState(item, item.name ? "file-gone" : "held");
  else log.setState(item, "sending");
}

/** A pressed button is disabled and loses the focus: to the field, on a phone to the log. */
function settleFocus() {
  if (hasMouse) composer.focus();
  else log.focus();
}

function closeStart() {
  start.querySelectorAll("button").forEach((button) => { button.disabled = true; });
  start.classList.add("past");
}

// ---- what the office does

function received(messages) {
  if (messages.some(clears)) erased();
  messages.forEach((message) => log.addOffice(message));
  open.heard(messages);
  open.desk.came(messages);
  closeStart();
  messages.forEach((message) => answered.add(message.re));
  if (answered.has(expected)) replied();
}

/** The page has locked: nothing of what the office showed stays, not even what was being written about it. */
function hide() {
  composer.clear();
  if (log.silent) return;
  live.stop();
  log.refill(() => {});
  location.reload();
}

function stateChanged(item, state, detail) {
  if (state === "refused") {
    forget(item);
    log.setState(item, state, refusal(item, detail));
    if (item.text && !item.secret) composer.giveBack(item.text);
    return;
  }
  log.setState(item, state, detail);
  if (state === "waiting") trouble(true);
  if (state === "sent") trouble(false);
  if (state !== "sent" || answered.has(item.id)) return; // the reply may overtake the 202
  expected = item.id;
  log.setTyping(true);
  live.expectReply();
}

function refusal(item, status) {
  if (status === 413) return words(item.name ? "refused-file-large" : "refused-text-large");
  return words(item.name ? "refused-type" : "refused");
}

function replied() {
  live.replied();
  log.setTyping(false);
}

function trouble(whether) {
  const text = whether ? words(navigator.onLine === false ? "offline" : "trouble") : "";
  const over = !text && banner.textContent;
  if (banner.textContent !== text) banner.textContent = text;
  if (over) outbox.retry();
}

// ---- beginning and end

async function connect() {
  for (let failures = 1; ; failures += 1) {
    try {
      return await session.resume();
    } catch (error) {
      trouble(true);
      connect.waiting = pause(error.retryAfter || backoff(failures));
      await connect.waiting;
    }
  }
}

async function begin() {
  const { messages, isNew } = await connect();
  trouble(false);
  if (isNew) {
    opened = Date.now();
    keepUnplaced();
  }
  replay(messages);
  if (tab.get("ended")) log.addLocal(words("ended"));
  tab.remove("ended");
  outbox.ready = true;
  outbox.run();
  live.start();
  followIntent();
}

function replay(messages) {
  const turns = inOrder(messages, outbox.items);
  const unshown = lock.works ? null : lastUnshown(turns);
  log.refill(() => turns.forEach(({ office, mine }) => {
    if (office) {
      if (office === unshown) log.note(words("kept"), "kept");
      log.addOffice(office);
      return;
    }
    const unsent = outbox.items.find((item) => item.id === mine.id);
    if (lock.locked && !unsent) return; // what an officer typed names people, too
    show(Object.assign(unsent || mine, lock.locked ? { shown: MASK } : {}));
    if (!unsent) log.setState(mine, "sent");
  }));
  if (messages.length === 0) return;
  live.last = messages[messages.length - 1].id;
  open.heard(messages);
  closeStart();
}

/** A link starts an empty conversation by itself; in a running one it is a button. */
function followIntent() {
  const wanted = intent();
  if (!wanted || !outbox.ready) return;
  done();
  const { kind, code } = wanted;
  const item = { text: (kind === "invitation" ? "/gabung " : "/start ") + code, shown: words("shown-" + kind) };
  const act = (card) => { log.lock(card.id, "start"); send(item); settleFocus(); };
  if (live.last === 0) send(item);
  else log.addLocal(words(kind + "-link"), [{ id: "start", label: words(kind + "-start"), act }]);
}

/** The office may no longer know the session. What was written stays, but goes out only by a tap. */
async function sessionLost() {
  live.stop();
  outbox.hold();
  trouble(true);
  try {
    live.take(await session.messages(live.last));
  } catch (error) {
    if (error.status === 401) {
      startAnew();
      return;
    }
  }
  outbox.ready = true; // it does know it and refused one message alone, or it cannot be asked now
  live.start();
}

function startAnew() {
  if (Date.now() - opened < NEW_SESSION) return; // a session after a session helps nobody
  forgetAll();
  tab.set("ended", true);
  location.reload();
}

function erased() {
  forgetHere();
  if (!session.alone) browser.set("erased", Date.now());
  location.reload();
}

function forgetHere() {
  live.stop();
  outbox.clear();
  forgetAll();
  composer.clear();
}

function listen() {
  offerErasing(() => session.erase(), erased);
  start.querySelectorAll("button").forEach((button) => button.addEventListener("click", () => {
    send({ text: button.dataset.text, shown: button.textContent });
    settleFocus();
  }));
  window.addEventListener("online", wake);
  window.addEventListener("offline", () => trouble(true));
  window.addEventListener("pageshow", (event) => { if (event.persisted) wake(); });
  window.addEventListener("hashchange", () => { readAddress(); followIntent(); });
  document.addEventListener("visibilitychange", seen);
  // Another tab erased what both showed.
  window.addEventListener("storage", (event) => {
    if (event.key !== "lindungi.erased" || session.alone) return;
    forgetHere();
    location.reload();
  });
}

function wake() {
  lock.check();
  if (connect.waiting) connect.waiting.wake();
  outbox.retry();
  if (outbox.ready) live.start();
}

/** Nobody looks: no stream; an officer's tab counts, so it glances. News counts as fetched only when it can be read. */
function seen() {
  clearTimeout(unseen);
  if (!document.hidden) wake();
  else unseen = setTimeout(() => (lock.works ? live.glance() : live.stop()), UNSEEN);
}

if (readAddress()) {
  session.leaveBrowser();
  outbox.load();
  forgetHere();
}
outbox.load();
start.hidden = false;
listen();
if (hasMouse) composer.focus();
begin();
