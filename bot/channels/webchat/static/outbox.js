// What the person sent and the office has not yet taken. One message at a time, in order,
// under the same id at every attempt, kept in the browser until the office answers 202.

import { tab, browser, newId, pause, backoff } from "./memory.js";
import { upload } from "./files.js";

const SHELF = "unsent.";
const TRY_LATER = [408, 409, 425, 429];

/** Whether the office will never take this message, however often it is sent. */
function isFinal(status) {
  return status >= 400 && status < 500 && !TRY_LATER.includes(status);
}

function body(item) {
  if (item.choice === undefined) return { id: item.id, text: item.text };
  return { id: item.id, choice: item.choice, of: item.of };
}

/**
 * An item: {id, order, shown, after} and one of {text}, {choice, of}, {name, file}.
 * `secret` items (a PIN) are never stored; `held` ones wait for a tap.
 */
export class Outbox {
  /** @param on {state(item, name, detail), lost()}: told of every step of every item */
  constructor(session, on) {
    this.session = session;
    this.on = on;
    this.items = [];
    this.failures = 0;
    this.ready = false;
  }

  get shelf() {
    return this.session.alone ? tab : browser;
  }

  /** Items that an earlier visit left. A file's bytes do not survive: it is held until chosen again. */
  load() {
    const left = this.shelf.names(SHELF).map((name) => this.shelf.get(name));
    for (const item of left) if (item.name) item.held = true;
    this.items = left.sort((a, b) => a.order - b.order);
    return this.items;
  }

  add(item) {
    item.id = newId();
    item.order = Date.now() + this.items.length / 1000;
    this.items.push(item);
    this.keep(item);
    return item;
  }

  keep(item) {
    if (item.secret) return;
    this.shelf.set(SHELF + item.id, Object.assign({}, item, { file: undefined }));
  }

  forget(item) {
    this.items = this.items.filter((other) => other !== item);
    tab.remove(SHELF + item.id);
    browser.remove(SHELF + item.id);
  }

  /** The session seems gone: what was meant for it goes out only if the person still wants it. */
  hold() {
    this.ready = false;
    for (const item of this.items) {
      item.held = true;
      this.keep(item);
      this.on.state(item, "held");
    }
  }

  clear() {
    this.ready = false;
    this.items.slice().forEach((item) => this.forget(item));
  }

  /** Send now: a tap on a failed message, or the network has come back. */
  retry(item) {
    if (item) item.held = false;
    this.failures = 0;
    if (this.waiting) this.waiting.wake();
    this.run();
  }

  async run() {
    if (this.running) return;
    this.running = true;
    for (let item = this.next(); item; item = this.next()) await this.attempt(item);
    this.running = false;
  }

  next() {
    return this.ready ? this.items.find((item) => !item.held) : undefined;
  }

  async attempt(item) {
    this.on.state(item, "sending");
    try {
      await this.deliver(item);
      this.failures = 0;
      this.forget(item);
      this.on.state(item, "sent");
    } catch (error) {
      await this.failed(item, error);
    }
  }

  deliver(item) {
    if (item.file) return upload(this.session, item, (share) => this.on.state(item, "sending", share));
    return this.session.request("/webchat/messages", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body(item)),
    });
  }

  async failed(item, error) {
    if (error.status === 401) {
      this.hold();
      this.on.lost();
    } else if (isFinal(error.status)) {
      this.forget(item);
      this.on.state(item, "refused", error.status);
    } else {
      this.failures += 1;
      this.on.state(item, error.status ? "busy" : "waiting");
      this.waiting = pause(error.retryAfter || backoff(this.failures));
      await this.waiting;
    }
  }
}
