// Who is talking: the browser's session (an HttpOnly cookie that this code never sees)
// or a session of this tab alone (a token in sessionStorage, sent as a header, never in a URL).

import { tab } from "./memory.js";
import { locksIn } from "./lock.js";

const TOKEN = "token";
const ALONE = "alone";
const ANSWER_WITHIN = 20000;

/** An answer that is not 2xx: `status`, and `retryAfter` in milliseconds where the server names it. */
export class Refusal extends Error {
  constructor(status, retryAfter) {
    super("status " + status);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Milliseconds asked for by Retry-After, else 0. */
export function retryAfter(header) {
  const seconds = Number(header);
  return seconds > 0 ? Math.min(seconds, 60) * 1000 : 0;
}

/** Ends a request by abort(); on old phones it cannot, and the request runs to its end. */
export function newControl() {
  return typeof AbortController === "undefined" ? { abort() {} } : new AbortController();
}

export class Session {
  /** @param lock is told when the office says that the page locks */
  constructor(lock) {
    this.lock = lock;
  }

  /** True where the session lives in this tab only. */
  get alone() {
    return tab.get(ALONE) === true;
  }

  /** Begin a session of this tab's own; the one before it, if any, is left behind. */
  leaveBrowser(token) {
    tab.set(ALONE, true);
    if (token) tab.set(TOKEN, token);
    else tab.remove(TOKEN);
  }

  headers() {
    const token = tab.get(TOKEN);
    return this.alone && token ? { Authorization: "Bearer " + token } : {};
  }

  /**
   * fetch with the session's proof. "omit" keeps the browser's cookie out of a tab's own session,
   * and the new session's cookie out of the browser. Rejects with Refusal, or TypeError without a network.
   */
  async request(path, options) {
    const given = options || {};
    const control = given.control || newControl();
    const timer = setTimeout(() => control.abort(), given.within || ANSWER_WITHIN);
    const asked = fetch(path, {
      method: given.method || "GET",
      headers: Object.assign(this.headers(), given.headers),
      body: given.body,
      credentials: this.alone ? "omit" : "same-origin",
      cache: "no-store",
      signal: control.signal,
    });
    const stop = () => clearTimeout(timer);
    asked.then(stop, stop);
    const answer = await asked;
    if (!answer.ok) throw new Refusal(answer.status, retryAfter(answer.headers.get("Retry-After")));
    return answer;
  }

  /** Messages after this id; `wait` in seconds holds the answer back until there is one. */
  async messages(after, wait, control) {
    const path = "/webchat/messages?times=1&after=" + after + (wait ? "&wait=" + wait : "");
    const answer = await this.request(path, { within: (wait || 0) * 1000 + ANSWER_WITHIN, control });
    this.lock.told(locksIn(answer.headers.get("X-Locks-In")));
    return (await answer.json()).messages;
  }

  /** What the chat still holds, or a new session where there is none: {messages, isNew}. */
  async resume() {
    try {
      if (!this.alone || tab.get(TOKEN)) return { messages: await this.messages(0), isNew: false };
    } catch (error) {
      if (error.status !== 401) throw error;
    }
    await this.open();
    return { messages: [], isNew: true };
  }

  async open() {
    const answer = await this.request("/webchat/sessions", { method: "POST" });
    const token = (await answer.json()).token;
    if (this.alone) {
      tab.set(TOKEN, token);
      return;
    }
    try {
      await this.messages(0);
    } catch (error) {
      if (error.status !== 401) throw error;
      this.leaveBrowser(token); // the browser refuses cookies
    }
  }

  /** Erase the conversation at the office. One that is already gone is as good. */
  async erase() {
    try {
      await this.request("/webchat/sessions", { method: "DELETE" });
    } catch (error) {
      if (error.status !== 401) throw error;
    }
    tab.remove(TOKEN);
  }
}
