// Where the person writes: a growing text field, a masked one for a PIN, a file button.

import { tab } from "./memory.js";
import { inFours } from "./numbers.js";

const DRAFT = "draft";
const TALLEST = 140; // pixels
const CARD = /^[\d ]+$/;

export class Composer {
  /** @param on {text(text, secret, shown), files(list)} */
  constructor(on) {
    this.on = on;
    this.form = document.getElementById("composer");
    this.text = document.getElementById("text");
    this.pin = document.getElementById("pin");
    this.button = document.getElementById("send");
    this.picker = document.getElementById("picker");
    this.kind = null;
    this.listen();
    this.text.value = tab.get(DRAFT) || "";
    this.form.hidden = false;
    this.changed();
  }

  get field() {
    return this.pin.hidden ? this.text : this.pin;
  }

  listen() {
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.submit(); });
    this.form.addEventListener("input", (event) => {
      if (!event.isComposing) this.group();
      this.changed();
    });
    this.text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
    window.addEventListener("resize", () => this.changed());
    // A tap on the button must not take the focus, or the phone's keyboard jumps down and up.
    this.button.addEventListener("mousedown", (event) => event.preventDefault());
    document.getElementById("attach").addEventListener("click", () => this.pick());
    this.picker.addEventListener("change", () => {
      this.on.files(Array.from(this.picker.files));
      this.picker.value = "";
    });
  }

  pick() {
    this.picker.click();
  }

  submit() {
    const secret = !this.pin.hidden;
    const shown = this.field.value.trim();
    const text = this.isCard(shown) ? shown.replace(/ /g, "") : shown;
    this.field.focus();
    if (!text) return;
    this.field.value = "";
    this.changed();
    this.on.text(text, secret, shown);
  }

  changed() {
    this.button.disabled = !this.field.value.trim();
    if (this.text.value) tab.set(DRAFT, this.text.value);
    else tab.remove(DRAFT);
    this.text.style.height = "auto";
    const border = this.text.offsetHeight - this.text.clientHeight;
    this.text.style.height = Math.min(TALLEST, this.text.scrollHeight + border) + "px";
  }

  /** Which keys the phone offers: those of a "card" number, which is grouped, of a "phone", or null for letters. */
  keypad(kind) {
    this.kind = kind;
    this.keys(kind ? "numeric" : "text");
  }

  /** Something else than the number that is asked for. */
  useLetters() {
    this.keys("text");
    this.focus();
  }

  /** A keyboard that is up changes its keys only when it comes anew. */
  keys(mode) {
    if ((this.text.getAttribute("inputmode") || "text") === mode) return;
    this.text.setAttribute("inputmode", mode);
    if (document.activeElement !== this.text) return;
    this.text.blur();
    this.focus();
  }

  isCard(text) {
    return this.kind === "card" && this.pin.hidden && CARD.test(text);
  }

  /** Digits of a card in groups of four while they are typed, the cursor where it was among them. */
  group() {
    const { value, selectionStart } = this.text;
    if (!this.isCard(value)) return;
    const grouped = inFours(value.replace(/ /g, ""));
    if (grouped === value) return;
    const before = inFours(value.slice(0, selectionStart).replace(/ /g, "")).length;
    this.text.value = grouped;
    this.text.setSelectionRange(before, before);
  }

  /** Mask what is typed while the office asks for a PIN. */
  mask(on) {
    if (this.pin.hidden === !on) return;
    const focused = document.activeElement === this.field;
    this.pin.value = "";
    this.pin.hidden = !on;
    this.text.hidden = on;
    if (focused) this.field.focus();
    this.changed();
  }

  /** Give words back that the office did not take, unless something else is being written. */
  giveBack(text) {
    if (this.text.value) return;
    this.text.value = text;
    this.changed();
  }

  clear() {
    this.text.value = "";
    this.pin.value = "";
    this.changed();
  }

  focus() {
    this.field.focus({ preventScroll: true });
  }
}
