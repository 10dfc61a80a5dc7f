// The page's words, put into the page by the server from messages/LANG/page.ftl.

const catalogue = JSON.parse(document.getElementById("words").textContent);

/** The words with this Fluent id; the id itself where the catalogue lacks it, so that a gap is seen. */
export function words(id) {
  return catalogue[id] || id;
}
