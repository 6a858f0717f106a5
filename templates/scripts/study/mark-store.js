/**
 * @fileoverview Keeps the marks of this reader in the browser, apart for each handbook of a server or disk, and tells them to nobody. Where
 * storage is refused they last as long as the page.
 */
import {Mark, readMarks, writeMarks} from './marks.js';

export class MarkStore {
  /** @param {string} root of the site as the page sees it */
  constructor(root) {
    /** @const */
    this.key = 'handbook-marks:' + new URL(root || '.', location.href).pathname;
    /** @type {!Map<string, !Mark>} */
    this.marks = new Map();
    /** @type {boolean} whether the browser keeps what is marked */
    this.isKept = true;
    /** @const {!Array<function(): void>} */
    this.listeners = [];
    this.read();
    // Browsers ask another of their processes before they listen, and the page waits for that: for several milliseconds, more than all else takes at its start.
    (window.requestIdleCallback || setTimeout)(() => this.listen());
  }

  /**
   * Hears of what other windows mark.
   * @return {void}
   */
  listen() {
    window.addEventListener('storage', (event) => {
      if (/** @type {!StorageEvent} */ (event).key === this.key) {
        this.read();
        this.listeners.forEach((listener) => listener());
      }
    });
  }

  /**
   * @param {function(): void} listener to be called after every change, those of other windows included
   * @return {void}
   */
  onChange(listener) {
    this.listeners.push(listener);
  }

  /** @return {void} */
  read() {
    try {
      const text = window.localStorage.getItem(this.key);
      // Most readers have marked nothing. Having an empty text parsed and refused would take longer than all else a page does as it starts.
      const kept = text ? readMarks(text) : null;
      this.marks = kept ? kept.marks : new Map();
    } catch (refused) {
      this.isKept = false;
    }
  }

  /**
   * @param {!Map<string, ?Mark>|!Map<string, !Mark>} changes null takes a mark away
   * @return {number} how many say something new
   */
  change(changes) {
    if (this.isKept) {
      // Another window may have marked something since.
      this.read();
    }
    const next = /** @type {!Map<string, !Mark>} */ (new Map(this.marks));
    let changed = 0;
    changes.forEach((mark, id) => {
      const before = next.get(id);
      if (mark ? !mark.equals(before) : before) {
        changed++;
        mark ? next.set(id, mark) : next.delete(id);
      }
    });
    if (changed > 0) {
      this.marks = next;
      this.keep();
      this.listeners.forEach((listener) => listener());
    }
    return changed;
  }

  /** @return {void} */
  keep() {
    try {
      window.localStorage.setItem(this.key, writeMarks(this.marks));
      this.isKept = true;
    } catch (refused) {
      this.isKept = false;
    }
  }
}
