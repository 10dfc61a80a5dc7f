// Few letters fit beside each other: a small phone, large letters, a page drawn larger. Then the page saves width.

const LETTERS = 17; // rem

/** Set the class `narrow` while that is so. Letters can grow without a word to the page; its head grows with them. */
export function watchWidth() {
  const root = document.documentElement;
  const look = () => {
    const rem = parseFloat(window.getComputedStyle(root).fontSize);
    const narrow = window.innerWidth < LETTERS * rem;
    if (root.classList.contains("narrow") === narrow) return;
    root.classList.toggle("narrow", narrow);
    window.dispatchEvent(new Event("resize")); // everything else has another size now
  };
  look();
  window.addEventListener("resize", look);
  if (window.ResizeObserver) new ResizeObserver(look).observe(document.getElementById("composer"));
}
