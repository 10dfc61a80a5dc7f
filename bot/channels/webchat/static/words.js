// The page's words, put into the page by the server from messages/LANG/page.ftl, and what it knows of conversations.

const read = (id) => JSON.parse(document.getElementById(id).textContent);
const catalogue = read("words");

/** {lasting, out, examples, typed}: see `known` in bot/web/chat_page.py. */
export const known = read("known");

/** The words with this Fluent id; the id itself where the catalogue lacks it, so that a gap is seen. */
export function words(id) {
  return catalogue[id] || id;
}

/** Whether a button never ages: a command, or a word of the menu. */
export function isLasting(choice) {
  return choice.startsWith("/") || known.lasting.includes(choice);
}
