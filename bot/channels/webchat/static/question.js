// A question as it is shown: what is asked stands first and strong, its example is small, the ways out stand apart.

import { known } from "./words.js";
import { element, hasBold, richText } from "./text.js";

const ASKED = /[^.!?\n]*[^.!?\n\s]\?(?=\s|$)/;
const WAY = /^([^\s(),]+)(?: \([^()]*\))?$/;
const OWN = /^(?:registration\.summary|rights\.data|rights\.full)$/; // here a phone is the reader's own

/** The text without its last line where that names the ways out, and these: [{word, label}]. */
export function apart(text) {
  const end = text.lastIndexOf("\n");
  const line = text.slice(end + 1);
  const mark = known.out.find((start) => line.startsWith(start + " "));
  if (!mark || end < 0) return { text, ways: [] };
  const ways = line.slice(mark.length + 1).replace(/\.$/, "").split(", ").map((label) => WAY.exec(label));
  if (!ways.every(Boolean)) return { text, ways: [] };
  return { text: text.slice(0, end), ways: ways.map(([label, word]) => ({ label, word })) };
}

/** The words of a message of the office. */
export function drawn(message) {
  const { text, ways } = apart(message.text || "");
  const calls = !OWN.test(message.key);
  if (!ways.length && !message.choices.length) return richText(text, calls);
  const start = text.lastIndexOf("\n\n");
  const whole = document.createDocumentFragment();
  if (start >= 0) whole.append(...before(text.slice(0, start + 2), ways.length > 0, calls));
  whole.append(question(text.slice(start < 0 ? 0 : start + 2), ways.length > 0, calls));
  return whole;
}

/** What stands before the question: under a typed one it only repeats an answer. */
function before(text, repeats, calls) {
  return [repeats ? small(text, calls) : richText(text, calls)];
}

function small(text, calls) {
  const hint = element("span", "hint");
  hint.append(richText(text, calls));
  return hint;
}

function exemplifies(text) {
  return known.examples.some((start) => text.startsWith(start));
}

function question(text, typed, calls) {
  const whole = document.createDocumentFragment();
  const [from, to] = hasBold(text) ? [0, 0] : asked(text, typed);
  let at = 0;
  text.split("\n").forEach((line, number) => {
    const end = at + line.length;
    if (number) whole.append("\n");
    if (from < to && from >= at && to <= end) {
      const strong = element("strong");
      strong.append(richText(text.slice(from, to), calls));
      const rest = text.slice(to, end);
      whole.append(richText(text.slice(at, from), calls), strong);
      whole.append(exemplifies(rest.trim()) ? small(rest, calls) : richText(rest, calls));
    } else if (exemplifies(line) || (typed && from < to && end < from)) {
      whole.append(small(line, calls));
    } else {
      whole.append(richText(line, calls));
    }
    at = end + 1;
  });
  return whole;
}

/** Where the sentence stands that asks; in a question without one its first line asks. */
function asked(text, typed) {
  const found = ASKED.exec(text);
  if (!found) return [0, typed ? text.split("\n", 1)[0].length : 0];
  return [found.index + /^\s*/.exec(found[0])[0].length, found.index + found[0].length];
}
