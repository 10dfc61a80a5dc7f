// An officer's page: digits press the buttons of the last answer, and the tab counts what nobody has read.

import { known } from "./words.js";
import { element } from "./text.js";

const MOST = 9;
const TYPING = 500; // milliseconds: a digit that stands alone in the field for so long is no number being typed
const UNSEEN = 400; // milliseconds in which the next record cannot be decided by the tap or key meant for the last one

/** Whether the message is a question of a conversation: a number may be its answer. */
function asks(key) {
  return known.asked.includes((key || "").replace(/-(?:confirm|more)$/, ""));
}

export class Desk {
  /** @param busy() whether an answer is still awaited */
  constructor(lock, log, composer, busy) {
    Object.assign(this, { lock, log, composer, busy, unread: 0, title: document.title, target: null });
    lock.on.told = () => this.mark();
    document.addEventListener("keydown", (event) => this.key(event));
    composer.text.addEventListener("input", () => this.wait(null));
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.count(0); });
    window.addEventListener("focus", () => this.count(0));
  }

  /** What the office said: a reply with commands may be pressed, until something else is asked. */
  heard(messages) {
    for (const { id, re, key, choices } of messages) {
      const lasting = choices.length > 0 && choices.every((choice) => choice.id.startsWith("/"));
      if (re) this.target = lasting && !asks(key) ? id : null;
      else if (asks(key)) this.target = null;
    }
    this.mark();
  }

  /** Messages that came by themselves while nobody looked. */
  came(messages) {
    if (!this.lock.works) return;
    if (document.hidden || !document.hasFocus()) this.count(this.unread + messages.filter(({ re }) => !re).length);
    const records = messages.filter(({ key, re }) => re && key === "staff.record");
    records.forEach(({ id }) => this.hold(id));
  }

  count(unread) {
    this.unread = unread;
    document.title = (unread ? "(" + unread + ") " : "") + this.title;
  }

  hold(id) {
    const held = this.log.buttons(id);
    held.forEach((button) => { button.disabled = true; });
    setTimeout(() => held.forEach((button) => {
      if (!button.closest(".past")) button.disabled = false;
    }), UNSEEN);
  }

  /** The digit of each button stands on it. */
  mark() {
    document.querySelectorAll(".key").forEach((sign) => sign.remove());
    if (!this.lock.works || this.lock.locked) return;
    this.log.buttons(this.target).slice(0, MOST).forEach((button, place) => {
      const sign = element("span", "key", place + 1 + " ");
      sign.setAttribute("aria-hidden", "true");
      button.prepend(sign);
    });
  }

  key(event) {
    if (event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (!this.lock.works || this.lock.locked || this.composer.text.hidden || document.querySelector("dialog[open]")) return;
    const { text } = this.composer;
    const free = [document.body, this.log.root, null].includes(document.activeElement);
    const button = this.buttonOf(event.key);
    this.wait(null);
    if (button && free) {
      event.preventDefault();
      if (!event.repeat) this.press(button);
    } else if (button && document.activeElement === text && !text.value && !event.repeat) {
      setTimeout(() => { if (text.value === event.key) this.wait(button); });
    } else if (free && event.key !== " ") {
      this.composer.focus(); // whoever types means the field
    }
  }

  buttonOf(key) {
    return /^[1-9]$/.test(key) && !this.busy() ? this.log.buttons(this.target)[Number(key) - 1] : undefined;
  }

  /** A digit in the empty field: it presses unless something follows it. */
  wait(button) {
    clearTimeout(this.timer);
    if (!button) return;
    this.timer = setTimeout(() => {
      if (!/^[1-9]$/.test(this.composer.text.value) || this.busy()) return;
      this.composer.clear();
      this.press(button);
    }, TYPING);
  }

  press(button) {
    if (button.disabled || !button.isConnected) return;
    button.click();
    this.log.focus(); // the next digit presses at once
  }
}
