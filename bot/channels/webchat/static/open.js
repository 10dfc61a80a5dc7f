// The question that is open: how its answer is typed, and the ways out of it, each one tap.

import { known, words } from "./words.js";
import { element } from "./text.js";
import { apart } from "./question.js";

const ASKS_PIN = ["staff.pin", "staff.pin-new"];
const KEYPADS = { "registration.nik": "card", "registration.kk": "card", "registration.phone": "phone" };

export class Open {
  /** @param say(word) says a way out */
  constructor(composer, desk, say) {
    this.composer = composer;
    this.desk = desk;
    this.say = say;
    this.reply = null;
    this.row = document.getElementById("ways");
  }

  /** What the office said; the last reply asks, news asks nothing. */
  heard(messages) {
    const last = messages[messages.length - 1];
    this.reply = messages.filter((message) => message.re).pop() || this.reply;
    this.composer.mask([last, this.reply].some((message) => message && ASKS_PIN.includes(message.key)));
    const keypad = KEYPADS[this.key] || null;
    this.composer.keypad(keypad);
    this.composer.form.classList.toggle("typed", this.isTyped);
    this.desk.heard(messages);
    this.show(this.reply ? apart(this.reply.text).ways : [], keypad);
  }

  get key() {
    return this.reply ? this.reply.key || "" : "";
  }

  /** Whether the office would read no file now: its conversation has no question that one answers. */
  get isTyped() {
    return known.typed.includes(this.key.split(".")[0]);
  }

  show(ways, keypad) {
    this.row.textContent = "";
    ways.forEach(({ word, label }) => this.add(label, () => this.leave(word, label)));
    if (keypad) this.add(words("letters"), (button) => { this.composer.useLetters(); button.remove(); }, words("letters-hint"));
  }

  /** Take a way out, once: the next question brings its own. */
  leave(word, label) {
    if (this.row.contains(document.activeElement)) this.composer.focus();
    this.row.querySelectorAll("button").forEach((button) => { button.disabled = true; });
    this.say(word, label);
  }

  add(label, act, hint) {
    const button = element("button", "quiet", label);
    button.type = "button";
    if (hint) button.setAttribute("aria-label", hint);
    // The field keeps the focus, or the phone's keyboard jumps down and up.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => act(button));
    this.row.append(button);
  }
}
