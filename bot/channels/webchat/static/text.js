// Message text to nodes. Text is only ever put into text nodes, so markup in it stays text.

import { withNumbers } from "./numbers.js";

const LINK = /https?:\/\/[^\s<>"]+/g;
const AFTER_LINK = /[.,;:!?)\]}'*]+$/;
const BOLD = /(^|[\s("'\-])\*([^\s*](?:[^*\n]*[^\s*])?)\*(?=$|[\s.,;:!?)"'\-])/g;

function link(address) {
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer nofollow";
  anchor.textContent = address;
  return anchor;
}

function withLinks(text, parent, calls) {
  let from = 0;
  text.replace(LINK, (found, at) => {
    const address = found.replace(AFTER_LINK, "");
    withNumbers(text.slice(from, at), parent, calls);
    parent.append(link(address));
    from = at + address.length;
    return found;
  });
  withNumbers(text.slice(from), parent, calls);
}

/** The words of a message: `*bold*`, links, with `calls` phones to call; line breaks are kept by the style sheet. */
export function richText(text, calls) {
  const whole = document.createDocumentFragment();
  let from = 0;
  text.replace(BOLD, (found, before, inner, at) => {
    withLinks(text.slice(from, at + before.length), whole, calls);
    const strong = document.createElement("strong");
    withLinks(inner, strong, calls);
    whole.append(strong);
    from = at + found.length;
    return found;
  });
  withLinks(text.slice(from), whole, calls);
  return whole;
}

/** Whether a text has words in bold by itself. */
export function hasBold(text) {
  return text.search(BOLD) >= 0;
}

/** An element with a class and, if given, plain text. */
export function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
