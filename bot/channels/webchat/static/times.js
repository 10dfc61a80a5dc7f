// When messages came, on this phone's clock. The office says it in seconds since 1970.

const two = (number) => String(number).padStart(2, "0");

/** `08:05` */
export function clockOf(at) {
  const date = new Date(at * 1000);
  return two(date.getHours()) + ":" + two(date.getMinutes());
}

/** `Senin, 30 November 2026`: also tells two days apart. */
export function dayOf(at) {
  const words = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
  return new Date(at * 1000).toLocaleDateString(document.documentElement.lang, words);
}

export function today() {
  return dayOf(Date.now() / 1000);
}
