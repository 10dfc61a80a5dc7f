// Few letters fit beside each other: a small phone, large letters, a page drawn larger. Then the page saves width.

const WIDTHS = [["small", 21], ["narrow", 17]]; // rem

/** Set the classes while that is so. Letters can grow without a word to the page; its composer grows with them. */
export function watchWidth() {
  const classes = document.documentElement.classList;
  const look = () => {
    const width = window.innerWidth / parseFloat(window.getComputedStyle(document.documentElement).fontSize);
    const before = classes.value;
    WIDTHS.forEach(([name, rem]) => classes.toggle(name, width < rem));
    if (classes.value !== before) window.dispatchEvent(new Event("resize")); // everything else has another size now
  };
  look();
  window.addEventListener("resize", look);
  if (window.ResizeObserver) new ResizeObserver(look).observe(document.getElementById("composer"));
}
