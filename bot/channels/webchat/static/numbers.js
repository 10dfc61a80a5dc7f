// Numbers as people read them: cards in groups of four, phones to call, receipts to copy; none broken at a line's end.

import { words } from "./words.js";

const RECEIPT = /[A-Z]-\d{4}-\d{5,}-\d/;
const PHONE = /\(?(?:\+62|0)\d{1,4}\)?(?:[- ]?\d{2,5}){2,3}/;
const NUMBER = new RegExp([RECEIPT.source, PHONE.source, "\\d{8,20}"].join("|"), "g");
const MEMBER = /\b\d{11}\b/;
const CARD = 16; // digits of a NIK and of a KK
const TO_KEEP = /\.receipt$/;
const MEMBERSHIP = "membership.number";

/** `6311015708909901` as `6311 0157 0890 9901`. */
export function inFours(digits) {
  return digits.replace(/(\d{4})(?=\d)/g, "$1 ");
}

function card(digits) {
  const whole = span("keep card");
  digits.match(/\d{4}/g).forEach((four) => whole.append(span("four", four)));
  return whole;
}

function span(className, text) {
  const made = document.createElement("span");
  made.className = className;
  if (text) made.textContent = text;
  return made;
}

function shown(number, calls) {
  const digits = number.replace(/\D/g, "");
  if (number.length === CARD && digits === number) return card(number);
  if (!calls || !/^[(+0]/.test(number) || digits.length < 9 || digits.length > 14) return span("keep", number);
  const link = document.createElement("a");
  link.className = "keep";
  link.href = "tel:" + number.replace(/[^\d+]/g, "");
  link.textContent = number;
  return link;
}

/** Put text into `parent`, its numbers kept whole; with `calls` phones are links. Gives the parent. */
export function withNumbers(text, parent, calls) {
  let from = 0;
  text.replace(NUMBER, (number, at) => {
    const beside = text.charAt(at - 1) + text.charAt(at + number.length);
    if (/[\d-]/.test(beside)) return number; // a piece of something longer
    parent.append(text.slice(from, at), shown(number, calls));
    from = at + number.length;
    return number;
  });
  parent.append(text.slice(from));
  return parent;
}

/** The number that a message gives to be kept, null where it gives none. */
export function toKeep(message) {
  const pattern = message.key === MEMBERSHIP ? MEMBER : TO_KEEP.test(message.key || "") && RECEIPT;
  const found = pattern && pattern.exec(message.text);
  return found ? found[0] : null;
}

/** A button that copies a number. */
export function copyButton(number) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet copy";
  withNumbers(words("copy") + " " + number, button);
  button.addEventListener("click", () => copy(number).then(
    () => { button.textContent = words("copied"); },
    () => { button.textContent = words("copy-failed"); },
  ));
  return button;
}

/** Old browsers, and pages without https, copy only what is selected. */
function copy(text) {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done ? Promise.resolve() : Promise.reject(new Error("not copied"));
}
