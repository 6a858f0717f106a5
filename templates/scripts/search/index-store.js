/**
 * @fileoverview Finds values by key and records by number in the parts of the index: see docs/search-format.md. Reading waits for nothing: what is
 * not there yet is noted, and can then be loaded in one go before reading again.
 *
 *     do {
 *       answer = …store.find(…)…store.get(…)…
 *     } while (await store.loadMissing());
 */
import {ByteReader, textOf} from './byte-reader.js';

const encoder = new TextEncoder();

/** A stretch of the index that is fetched as one. */
class Part {
  /**
   * @param {string} name of its file, or empty if it came with the root
   * @param {?Uint8Array} bytes null until they are loaded
   */
  constructor(name, bytes) {
    /** @const {string} */
    this.name = name;
    /** @type {?Uint8Array} */
    this.bytes = bytes;
    /** @type {?Promise<!Uint8Array>} while they are on their way */
    this.loading = null;
    /** @type {?Map<string, !Array<(!Uint8Array|undefined)>>} values by key, in order, then by table; read when first asked for */
    this.rows = null;
  }
}

/** Tables that share their keys. */
class SharedTables {
  /**
   * @param {!Array<string>} names
   * @param {!Array<string>} starts beginning of the first key of each part, as a string of bytes
   * @param {!Array<!Part>} parts
   */
  constructor(names, starts, parts) {
    /** @const */ this.names = names;
    /** @private @const */ this.starts_ = starts;
    /** @private @const */ this.parts_ = parts;
  }

  /**
   * @param {string} beginning
   * @param {string} end what follows it at most, as a string of bytes
   * @return {!Array<!Part>} the parts that may hold keys from one to the other, in order; at least one
   */
  partsOf(beginning, end) {
    const bytes = String.fromCharCode(...encoder.encode(beginning));
    return this.parts_.slice(this.positionOf_(bytes), this.positionOf_(bytes + end) + 1);
  }

  /**
   * @param {!Part} part that is loaded
   * @return {!Map<string, !Array<(!Uint8Array|undefined)>>}
   */
  rowsOf(part) {
    if (part.rows) {
      return part.rows;
    }
    const rows = new Map();
    const reader = new ByteReader(/** @type {!Uint8Array} */ (part.bytes));
    const length = reader.number();
    const values = new ByteReader(reader.bytes, reader.position + length);
    reader.sortedTexts(reader.number(), (key) => {
      const held = reader.number();
      rows.set(textOf(key), this.names.map((_, table) => held >> table & 1 ? values.raw(reader.number()) : undefined));
    });
    part.rows = rows;
    return rows;
  }

  /**
   * @private
   * @param {string} bytes
   * @return {number} position of the last part that does not begin after them
   */
  positionOf_(bytes) {
    const next = this.starts_.findIndex((start) => start > bytes);
    return (next < 0 ? this.starts_.length : next) - 1;
  }
}

/** Records by number. */
class NumberedRecords {
  /**
   * @param {number} perPart how many records a part holds
   * @param {!Array<!Part>} parts
   */
  constructor(perPart, parts) {
    /** @const */ this.perPart = perPart;
    /** @const */ this.parts = parts;
  }
}

/** What is loaded of the index, and what is missing. */
export class IndexStore {
  /**
   * @param {!Uint8Array} root
   * @param {function(string): !Promise<!Uint8Array>} load fetches a part by name
   */
  constructor(root, load) {
    /** @private @const */ this.load_ = load;
    /** @private @const {!Set<!Part>} */
    this.missing_ = new Set();
    /** @private @const {!Map<string, !SharedTables>} by the name of each table */
    this.tables_ = new Map();
    /** @private @const {!Map<string, !NumberedRecords>} */
    this.lists_ = new Map();
    /** @const {!ByteReader} what every search needs */
    this.head = this.readDirectory_(new ByteReader(root));
  }

  /**
   * @param {string} table
   * @param {string} key
   * @return {?ByteReader} at the value; null if there is none or its part is missing, which is noted
   */
  find(table, key) {
    const tables = /** @type {!SharedTables} */ (this.tables_.get(table));
    const [part] = tables.partsOf(key, '');
    const row = this.has_(part) && tables.rowsOf(part).get(key);
    const value = row && row[tables.names.indexOf(table)];
    return value ? new ByteReader(value) : null;
  }

  /**
   * @param {string} table
   * @param {string} beginning
   * @return {!Array<{key: string, value: !ByteReader}>} each key that begins so, by code points; without those of missing parts, which are noted
   */
  range(table, beginning) {
    const found = [];
    const tables = /** @type {!SharedTables} */ (this.tables_.get(table));
    const column = tables.names.indexOf(table);
    // No byte of UTF-8 is 255.
    for (const part of tables.partsOf(beginning, '\u00ff')) {
      if (this.has_(part)) {
        tables.rowsOf(part).forEach((row, key) => {
          const value = row[column];
          if (value && key.startsWith(beginning)) {
            found.push({key, value: new ByteReader(value)});
          }
        });
      }
    }
    return found;
  }

  /**
   * @param {string} list
   * @param {number} number of the record
   * @return {?ByteReader} at the record; null if its part is missing, which is noted
   */
  get(list, number) {
    const {parts, perPart} = /** @type {!NumberedRecords} */ (this.lists_.get(list));
    const part = parts[Math.floor(number / perPart)];
    if (!this.has_(part)) {
      return null;
    }
    const reader = new ByteReader(/** @type {!Uint8Array} */ (part.bytes));
    const lengths = Array.from({length: reader.number()}, () => reader.number());
    lengths.slice(0, number % perPart).forEach((length) => reader.raw(length));
    return reader;
  }

  /**
   * Loads what was missing since the last time, all at once.
   * @return {!Promise<boolean>} whether anything was: then reading again gives more
   */
  async loadMissing() {
    const parts = [...this.missing_];
    this.missing_.clear();
    await Promise.all(parts.map(async (part) => {
      part.loading = part.loading || this.load_(part.name);
      try {
        part.bytes = await part.loading;
      } finally {
        // What failed may be asked for again.
        part.loading = null;
      }
    }));
    return parts.length > 0;
  }

  /**
   * @private
   * @param {!Part} part
   * @return {boolean} whether it is loaded; if not, that is noted
   */
  has_(part) {
    if (!part.bytes) {
      this.missing_.add(part);
    }
    return !!part.bytes;
  }

  /**
   * @private
   * @param {!ByteReader} reader
   * @return {!ByteReader} at the head
   */
  readDirectory_(reader) {
    const inside = [];
    const parts = (count) => {
      const folder = reader.text();
      const made = Array.from({length: count}, (_, number) => new Part(folder && `${folder}/${number}`, null));
      inside.push(...made.filter((part) => !part.name));
      return made;
    };
    for (let left = reader.number(); left > 0; left--) {
      const names = reader.text().split(' ');
      const starts = [];
      const count = reader.number();
      reader.sortedTexts(count, (bytes) => starts.push(String.fromCharCode(...bytes)));
      const tables = new SharedTables(names, starts, parts(count));
      names.forEach((name) => this.tables_.set(name, tables));
    }
    for (let left = reader.number(); left > 0; left--) {
      const name = reader.text();
      const records = reader.number();
      const perPart = reader.number();
      this.lists_.set(name, new NumberedRecords(perPart, parts(Math.ceil(records / perPart))));
    }
    const head = new ByteReader(reader.raw(reader.number()));
    inside.forEach((part) => {
      part.bytes = reader.raw(reader.number());
    });
    return head;
  }
}
