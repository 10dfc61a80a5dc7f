// Message text to nodes. Text is only ever put into text nodes, so markup in it stays text.

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

function withLinks(text, parent) {
  let from = 0;
  text.replace(LINK, (found, at) => {
    const address = found.replace(AFTER_LINK, "");
    parent.append(text.slice(from, at), link(address));
    from = at + address.length;
    return found;
  });
  parent.append(text.slice(from));
}

/** The words of a message: `*bold*`, http and https links, line breaks kept by the style sheet. */
export function richText(text) {
  const whole = document.createDocumentFragment();
  let from = 0;
  text.replace(BOLD, (found, before, inner, at) => {
    withLinks(text.slice(from, at + before.length), whole);
    const strong = document.createElement("strong");
    withLinks(inner, strong);
    whole.append(strong);
    from = at + found.length;
    return found;
  });
  withLinks(text.slice(from), whole);
  return whole;
}

/** An element with a class and, if given, plain text. */
export function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
