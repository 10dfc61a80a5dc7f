// The conversation on the screen.

import { isLasting, words } from "./words.js";
import { element } from "./text.js";
import { drawn } from "./question.js";
import { copyButton, toKeep, withNumbers } from "./numbers.js";
import { clockOf, dayOf, today } from "./times.js";
import { fileList } from "./files.js";

const NEAR = 64; // pixels from the end that still count as "at the end"
const HARDLY = 16;
const TYPING = 15000; // milliseconds
const ONE_BATCH = 1500; // milliseconds: messages closer together are read as one
const SHORT_LABEL = 16; // letters; two columns then
const LONG_LIST = 5; // choices; two columns even where some labels take two lines
const LONG_LIST_LABEL = 24;
const WEIGHT = { "registration.summary kirim": "main", "rights.forget ya": "danger" };

function inPairs(choices) {
  const longest = choices.length >= LONG_LIST ? LONG_LIST_LABEL : SHORT_LABEL;
  return choices.length > 1 && choices.every((choice) => choice.label.length <= longest);
}

function unchosen(button) {
  button.classList.remove("chosen");
  button.querySelectorAll(".unseen").forEach((sign) => sign.remove());
}

export class Log {
  /** @param on {choose(message, choice), retry(item)} */
  constructor(session, on) {
    this.session = session;
    this.on = on;
    this.root = document.getElementById("log");
    this.column = document.getElementById("column");
    this.typing = document.getElementById("typing");
    this.pill = document.getElementById("newer");
    this.groups = [];
    this.mine = new Map();
    this.follow = true;
    this.goal = 0;
    this.anchor = null;
    this.came = 0;
    this.root.addEventListener("scroll", () => this.scrolled(), { passive: true });
    window.addEventListener("resize", () => { if (this.follow) this.toEnd(); });
    this.pill.addEventListener("click", () => { this.toEnd(); this.focus(); });
  }

  /** Fill the log anew by `act`, without a screen reader reading all of it. */
  refill(act) {
    this.root.setAttribute("aria-live", "off");
    this.column.querySelectorAll(".turn").forEach((turn) => turn.remove());
    this.groups = [];
    this.mine.clear();
    this.day = null;
    act();
    if (this.column.querySelector(".turn")) this.toEnd();
    setTimeout(() => this.root.setAttribute("aria-live", "polite"), 300);
  }

  /** A message of the office: {id, key, text, re?, at?, choices, files}. */
  addOffice(message) {
    this.retire(message);
    const turn = this.turn("office", words("from-office"));
    turn.dataset.key = message.key || "";
    const bubble = element("div", "bubble");
    bubble.append(drawn(message));
    turn.append(bubble);
    const kept = toKeep(message);
    if (kept) turn.append(copyButton(kept));
    if (message.files.length) turn.append(fileList(this.session, message.files, () => this.grown()));
    if (message.choices.length) turn.append(this.choices(message));
    this.place(turn);
    if (message.at) this.stamp(message, turn, bubble);
    this.arrived(turn);
  }

  /** A line between the messages, of the page itself. */
  note(text, kind) {
    const line = element("p", "turn note " + kind, text);
    this.place(line);
    return line;
  }

  /** When it came, and what it answers; a line where another day begins. */
  stamp(message, turn, bubble) {
    const asked = this.mine.get(message.re);
    const day = dayOf(message.at);
    if (day !== (this.day || today())) this.column.insertBefore(this.note(day, "day"), asked ? asked.turn : turn);
    this.day = day;
    bubble.dataset.at = clockOf(message.at);
    if (asked) asked.foot.dataset.at = bubble.dataset.at;
  }

  /** Whether the office has said nothing here yet. */
  get silent() {
    return !this.column.querySelector(".turn.office");
  }

  /** Whether something is there that a locked page does not show. */
  get hides() {
    return Boolean(this.column.querySelector("[data-key='staff.locked']"));
  }

  /** Words of the page itself, with buttons of its own: [{id, label, act}]. */
  addLocal(text, choices) {
    this.addOffice({ id: 0, text, files: [], choices: choices || [] });
  }

  turn(who, name) {
    const turn = element("div", "turn " + who);
    turn.append(element("span", "unseen", name + " "));
    return turn;
  }

  place(turn) {
    this.column.insertBefore(turn, this.typing);
  }

  choices(message) {
    const group = element("div", "choices");
    if (inPairs(message.choices)) group.classList.add("pairs");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", words("choices"));
    for (const choice of message.choices) {
      const button = withNumbers(choice.label, element("button", "choice " + (WEIGHT[message.key + " " + choice.id] || "")));
      button.type = "button";
      button.dataset.id = choice.id;
      button.addEventListener("click", () => (choice.act || this.on.choose)(message, choice));
      group.append(button);
    }
    this.groups.push({ id: message.id, re: message.re, root: group });
    return group;
  }

  /**
   * The conversation has moved on: what answered an earlier question is dead. Commands and words of the menu are not,
   * nor is what came with this very reply. News that nobody asked for kills none.
   */
  retire(message) {
    if (!message.re) return;
    for (const group of this.groups.filter(({ re }) => re !== message.re)) {
      const buttons = Array.from(group.root.querySelectorAll("button"));
      if (!buttons.some((button) => isLasting(button.dataset.id))) this.lock(group.id);
      else buttons.forEach((button) => this.age(group, button));
    }
  }

  /** A button of a group of which some last. */
  age(group, button) {
    group.root.classList.remove("past");
    button.disabled = !isLasting(button.dataset.id);
    if (!button.disabled && !button.dataset.id.startsWith("/")) unchosen(button);
  }

  /** The buttons of a message, in their order. */
  buttons(of) {
    return [].concat(...this.groups.filter(({ id }) => id === of)
      .map(({ root }) => Array.from(root.querySelectorAll("button"))));
  }

  /** Disable the buttons of message `of`; mark the chosen one. */
  lock(of, chosen) {
    this.eachButton(of, true, (button) => {
      if (button.dataset.id !== chosen || button.classList.contains("chosen")) return;
      button.classList.add("chosen");
      button.append(element("span", "unseen", " (" + words("chosen") + ")"));
    });
  }

  /** The office did not take the choice: all can be pressed again. */
  unlock(of) {
    this.eachButton(of, false, unchosen);
  }

  eachButton(of, past, act) {
    for (const group of this.groups.filter(({ id }) => id === of)) {
      if (past && group.root.contains(document.activeElement)) this.focus();
      group.root.classList.toggle("past", past);
      group.root.querySelectorAll("button").forEach((button) => { button.disabled = past; act(button); });
    }
  }

  /** A message of the person: {id, shown, of?, choice?, name?}. */
  addMine(item) {
    if (this.mine.has(item.id)) return;
    const turn = this.turn("mine", words("from-me"));
    const bubble = element("div", "bubble", item.name || item.shown);
    if (item.name) bubble.classList.add("with-file");
    const foot = element("div", "foot");
    turn.append(bubble, foot);
    this.mine.set(item.id, { turn, foot });
    if (item.choice !== undefined) this.lock(item.of, item.choice);
    this.place(turn);
    this.anchor = null;
    this.toEnd();
  }

  removeMine(item) {
    this.mine.get(item.id).turn.remove();
    this.mine.delete(item.id);
  }

  /** How far a message of the person has come: sending, sent, waiting, busy, held, file-gone, refused. */
  setState(item, state, detail) {
    const { foot } = this.mine.get(item.id);
    if (state === "sending" && detail !== undefined) {
      this.progress(foot, detail);
      return;
    }
    foot.className = "foot " + state;
    foot.textContent = "";
    if (state === "sent") {
      foot.append(element("span", "unseen", words("state-sent")));
    } else if (state === "sending" || state === "waiting") {
      const note = element("span", "", words("state-" + state));
      note.setAttribute("aria-hidden", "true");
      foot.append(note);
    } else if (state === "refused") {
      foot.append(element("p", "", detail));
      if (item.choice !== undefined) this.unlock(item.of);
    } else {
      const again = element("button", "again", words("state-" + state));
      again.type = "button";
      again.addEventListener("click", () => this.on.retry(item));
      foot.append(again);
    }
    this.grown();
  }

  progress(foot, share) {
    const bar = foot.querySelector("progress") || element("progress");
    if (!bar.parentNode) {
      bar.setAttribute("aria-label", words("state-sending"));
      foot.append(bar);
    }
    bar.value = share;
  }

  /** The office writes; where nothing comes after all, not for ever. */
  setTyping(on) {
    clearTimeout(this.typingEnds);
    this.typing.hidden = !on;
    if (on) this.typingEnds = setTimeout(() => this.setTyping(false), TYPING);
    this.grown();
  }

  focus() {
    this.root.focus({ preventScroll: true });
  }

  scrolled() {
    const top = this.root.scrollTop;
    this.follow = this.distance() < NEAR || Math.abs(top - this.goal) < 8;
    if (this.distance() < HARDLY) this.pill.hidden = true;
  }

  distance() {
    return this.root.scrollHeight - this.root.clientHeight - this.root.scrollTop;
  }

  /** Messages of one batch are read from the first; a question with buttons behind mere words must show its buttons. */
  arrived(turn) {
    const now = Date.now();
    const asks = (one) => one.querySelector(".choices") && one.offsetHeight + 24 < this.root.clientHeight;
    if (!this.anchor || now - this.came > ONE_BATCH || (asks(turn) && !asks(this.anchor))) this.anchor = turn;
    this.came = now;
    this.grown();
  }

  /** Follow the end, but never push the first line of what just came out of sight. */
  grown() {
    if (this.follow) {
      const end = this.root.scrollHeight - this.root.clientHeight;
      const start = this.anchor ? this.anchor.offsetTop - 12 : end;
      this.scrollTo(Math.min(end, start));
    }
    this.offerEnd();
  }

  /** A button to the end: with words where the person reads further up, a mere arrow where one message is long. */
  offerEnd() {
    this.pill.hidden = true; // it takes room itself
    this.pill.hidden = this.distance() < (this.follow ? HARDLY : NEAR);
    this.pill.classList.toggle("arrow", this.follow);
    this.pill.firstElementChild.textContent = words(this.follow ? "below" : "newer");
  }

  toEnd() {
    this.follow = true;
    this.pill.hidden = true;
    this.scrollTo(this.root.scrollHeight - this.root.clientHeight);
  }

  scrollTo(top) {
    this.goal = Math.max(0, top);
    this.root.scrollTop = this.goal;
  }
}
