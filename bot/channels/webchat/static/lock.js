// An officer's page hides what it showed as soon as the office has locked it, and by itself once its time is over:
// a screen that nobody watches may have lost its connection.

const LATER = 1000; // milliseconds: the office locks first

export class Lock {
  /** @param on {locked(), opened(), told()}: the last whenever the office has said anything of it */
  constructor(on) {
    this.on = on;
    this.locked = undefined; // not known yet
    this.works = false; // whether an officer does, here
    this.until = 0;
  }

  /** The office says in how many seconds the page locks: 0 is now, null never (nobody works here). */
  told(seconds) {
    const before = this.locked;
    this.locked = seconds === 0;
    this.works = seconds !== null;
    clearTimeout(this.timer);
    this.until = seconds ? Date.now() + seconds * 1000 + LATER : 0;
    if (this.until) this.timer = setTimeout(() => this.check(), seconds * 1000 + LATER);
    if (this.on.told) this.on.told();
    if (before === undefined || before === this.locked) return;
    if (this.locked) this.on.locked();
    else this.on.opened();
  }

  /** Time has passed, perhaps asleep. */
  check() {
    if (!this.until || Date.now() < this.until) return;
    this.until = 0;
    this.on.locked();
  }
}

/** What the office says of it: a header's or a comment's number, null where there is none. */
export function locksIn(text) {
  return text === null || text === undefined ? null : Number(text);
}
