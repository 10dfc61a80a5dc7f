// New messages as they come: one stream of server-sent events, resumed by Last-Event-ID; where streams do not
// pass (old browsers, proxies that hold answers back), long polling. The stream is read with fetch and not with
// EventSource: it can carry a tab's own token, and the office's heartbeat can be watched.

import { newControl } from "./session.js";
import { pause, backoff } from "./memory.js";
import { locksIn } from "./lock.js";

const SILENCE = 45000; // the office sends a comment at least every 25 s
const WAIT = 25;
const BETWEEN = 500; // milliseconds from the end of one stream to the next
const REPLY_WITHIN = 3000;
const GLANCES = 20000;

function canStream() {
  return typeof AbortController !== "undefined" && typeof TextDecoder !== "undefined"
    && typeof ReadableStream !== "undefined" && "body" in Response.prototype;
}

/** Messages in the complete events of `text`, what is left over, and what a comment says of the lock, if any does. */
export function readEvents(text) {
  const blocks = text.replace(/\r\n?/g, "\n").split("\n\n");
  const rest = blocks.pop();
  const messages = [];
  let lock;
  for (const block of blocks) {
    const comment = /^: x-locks-in (\d+)$/m.exec(block);
    if (comment) lock = locksIn(comment[1]);
    const data = block.split("\n").filter((line) => line.startsWith("data:"));
    if (data.length) messages.push(JSON.parse(data.map((line) => line.slice(5)).join("\n")));
  }
  return [messages, rest, lock];
}

export class Live {
  /** @param on {messages(list), trouble(whether), lost()} */
  constructor(session, on) {
    this.session = session;
    this.on = on;
    this.last = 0;
    this.streaming = canStream();
    this.turn = 0;
  }

  start() {
    this.stop();
    this.loop(this.turn);
  }

  /** Nobody looks, but what comes is counted: ask now and then. All tabs of a browser share six lines to an office. */
  async glance() {
    this.stop();
    const turn = this.turn;
    while (turn === this.turn) {
      await this.ask();
      if (turn !== this.turn) return;
      this.waiting = pause(GLANCES);
      await this.waiting;
    }
  }

  stop() {
    this.turn += 1;
    if (this.control) this.control.abort();
    if (this.waiting) this.waiting.wake();
    clearTimeout(this.check);
  }

  /** Take messages from anywhere; each is passed on once, in order. Says whether any was new. */
  take(messages) {
    const fresh = messages.filter((message) => message.id > this.last).sort((a, b) => a.id - b.id);
    if (fresh.length === 0) return false;
    this.last = fresh[fresh.length - 1].id;
    this.on.messages(fresh);
    return true;
  }

  /** A message was accepted, so its reply is there: ask for it should the stream not bring it. */
  expectReply() {
    clearTimeout(this.check);
    this.check = setTimeout(() => this.askForReply(), REPLY_WITHIN);
  }

  replied() {
    clearTimeout(this.check);
  }

  /** Whether something new was there. */
  async ask() {
    const turn = this.turn;
    try {
      const messages = await this.session.messages(this.last);
      if (turn !== this.turn) return false;
      this.on.trouble(false);
      return this.take(messages);
    } catch (error) {
      if (turn !== this.turn) return false;
      if (error.status === 401) this.on.lost();
      else this.on.trouble(true);
      return false;
    }
  }

  async askForReply() {
    if (!await this.ask() || !this.streaming) return;
    this.streaming = false; // it was there and the stream kept it back
    this.start();
  }

  async loop(turn) {
    let failures = 0;
    while (turn === this.turn) {
      try {
        await (this.streaming ? this.stream(turn) : this.poll(turn));
        failures = 0;
      } catch (error) {
        if (turn !== this.turn) return;
        if (error.status === 401) { this.on.lost(); return; }
        failures += 1;
        if (error.status && failures > 1) this.streaming = false;
        this.on.trouble(true);
        this.waiting = pause(error.retryAfter || backoff(failures));
        await this.waiting;
      }
    }
  }

  async poll(turn) {
    this.control = newControl();
    const messages = await this.session.messages(this.last, WAIT, this.control);
    if (turn !== this.turn) return;
    this.on.trouble(false);
    this.take(messages);
  }

  async stream(turn) {
    const control = newControl();
    let timer;
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(() => control.abort(), SILENCE);
    };
    this.control = control;
    heard();
    try {
      const answer = await this.session.request("/webchat/events?times=1", {
        headers: { Accept: "text/event-stream", "Last-Event-ID": String(this.last) },
        control,
        within: SILENCE,
      });
      this.on.trouble(false);
      await this.read(answer.body.getReader(), turn, heard);
    } finally {
      clearTimeout(timer);
    }
    this.waiting = pause(BETWEEN);
    await this.waiting;
  }

  async read(reader, turn, heard) {
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      const part = await reader.read();
      if (part.done || turn !== this.turn) return;
      heard();
      const [messages, rest, lock] = readEvents(text + decoder.decode(part.value, { stream: true }));
      text = rest;
      if (lock !== undefined) this.session.lock.told(lock);
      this.take(messages);
    }
  }
}
