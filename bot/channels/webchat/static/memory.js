// What the page remembers. Both stores may be forbidden or full: then memory alone must do.

const PREFIX = "lindungi.";

class Shelf {
  /** @param {() => Storage} find may throw where the browser forbids storage */
  constructor(find) {
    this.map = new Map();
    try {
      this.store = find();
    } catch (forbidden) {
      this.store = null;
    }
  }

  get(name) {
    if (this.map.has(name)) return this.map.get(name);
    const text = this.store ? this.store.getItem(PREFIX + name) : null;
    return text === null ? null : JSON.parse(text);
  }

  set(name, value) {
    try {
      this.store.setItem(PREFIX + name, JSON.stringify(value));
      this.map.delete(name);
    } catch (fullOrForbidden) {
      this.map.set(name, value);
    }
  }

  remove(name) {
    this.map.delete(name);
    if (this.store) this.store.removeItem(PREFIX + name);
  }

  /** Names that begin with `start`, from the store and from memory. */
  names(start) {
    const found = new Set(this.map.keys());
    for (let i = 0; this.store && i < this.store.length; i += 1) {
      const key = this.store.key(i);
      if (key.startsWith(PREFIX)) found.add(key.slice(PREFIX.length));
    }
    return Array.from(found).filter((name) => name.startsWith(start));
  }
}

/** Lives as long as the tab. */
export const tab = new Shelf(() => window.sessionStorage);
/** Lives as long as the browser's profile, shared by its tabs. */
export const browser = new Shelf(() => window.localStorage);

/** A random id (UUID 4). crypto.randomUUID is missing on plain http and on older phones. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Wait; `wake()` on the result ends the wait early. */
export function pause(milliseconds) {
  let wake;
  const waiting = new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wake = () => { clearTimeout(timer); resolve(); };
  });
  waiting.wake = wake;
  return waiting;
}

/** Milliseconds before attempt number `failures` + 1: doubling from one second, at most thirty, spread a little. */
export function backoff(failures) {
  return Math.min(30000, 1000 * Math.pow(2, failures - 1)) * (0.8 + 0.4 * Math.random());
}
