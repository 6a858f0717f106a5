/**
 * @fileoverview Finds values by key and records by number in the parts of the index: see docs/search-format.md. Reading waits for nothing: what is
 * not there yet is noted, and can then be loaded in one go before reading again.
 *
 *     do {
 *       answer = …store.find(…)…store.get(…)…
 *     } while (await store.loadMissing());
 */
import {ByteReader, textOfBytes} from './byte-reader.js';
import {positionIn} from './sorted-list.js';

const encoder = new TextEncoder();
const NO_BYTES = new Uint8Array(0);

/**
 * @param {!Uint8Array} payload of a script
 * @return {!Array<!Uint8Array>} what is not packed, and what is
 */
export function stretchesOf(payload) {
  const reader = new ByteReader(payload);
  return [reader.raw(reader.number()), reader.raw(payload.length - reader.position)];
}

/**
 * @param {!Array<!Uint8Array>} packed raw deflate, in stretches
 * @return {!Promise<!Uint8Array>}
 */
export function inflate(packed) {
  const stream = /** @type {?} */ (new Blob(packed)).stream().pipeThrough(new window['DecompressionStream']('deflate-raw'));
  return new Response(stream).arrayBuffer().then((buffer) => new Uint8Array(buffer));
}

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
    /** @type {!Uint8Array} what is not packed */
    this.bits = NO_BYTES;
    /** @type {?NumberedRecords} those whose expected text it is packed after */
    this.records = null;
    /** @type {?Promise<void>} while they are on their way */
    this.loading = null;
    /** @type {?Rows} read when first asked for */
    this.rows = null;
  }
}

/**
 * Where the values of a part stand: by key, in order, where its spans begin; and for each key and table the first byte and the one behind the last, or the one
 * before it for none. They are many, and few are ever asked for.
 * @typedef {{starts: !Map<string, number>, spans: !Array<number>}}
 */
let Rows;

/** Tables that share their keys. */
class SharedTables {
  /**
   * @param {!Array<string>} names
   * @param {number} dense a bit for each table, set if its values are bits
   * @param {!Array<string>} starts beginning of the first key of each part, as a string of bytes
   * @param {!Array<!Part>} parts
   */
  constructor(names, dense, starts, parts) {
    /** @const */ this.names = names;
    /** @private @const */ this.dense_ = dense;
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
    return this.parts_.slice(positionIn(this.starts_, bytes), positionIn(this.starts_, bytes + end) + 1);
  }

  /**
   * @param {number} column of a table
   * @return {boolean} whether the values of the table are bits
   */
  isDense(column) {
    return (this.dense_ >> column & 1) === 1;
  }

  /**
   * @param {!Part} part that is loaded
   * @param {number|undefined} start of a key in its rows, if it is there
   * @param {number} column of a table
   * @return {?Uint8Array} the value; null if there is none
   */
  value(part, start, column) {
    const [from, to] = start === undefined ? [0, -1] : this.rowsOf(part).spans.slice(start + 2 * column, start + 2 * column + 2);
    return to < from ? null : (this.isDense(column) ? part.bits : /** @type {!Uint8Array} */ (part.bytes)).subarray(from, to);
  }

  /**
   * @param {!Part} part that is loaded
   * @return {!Rows}
   */
  rowsOf(part) {
    if (part.rows) {
      return part.rows;
    }
    /** @const {!Rows} */
    const rows = {starts: new Map(), spans: []};
    const reader = new ByteReader(/** @type {!Uint8Array} */ (part.bytes));
    const length = reader.number();
    let value = reader.position + length;
    let bits = 0;
    reader.sortedTexts(reader.number(), (key) => {
      const held = reader.number();
      rows.starts.set(textOfBytes(key), rows.spans.length);
      for (let column = 0; column < this.names.length; column++) {
        const from = this.isDense(column) ? bits : value;
        const to = held >> column & 1 ? from + reader.number() : from - 1;
        rows.spans.push(from, to);
        if (to > from) {
          this.isDense(column) ? bits = to : value = to;
        }
      }
    });
    part.rows = rows;
    return rows;
  }
}

/** Records by number. */
class NumberedRecords {
  /**
   * @param {number} perPart how many records a part holds
   * @param {number} expected how many bytes each part is packed after; if any, they are the last part
   * @param {!Array<!Part>} parts
   */
  constructor(perPart, expected, parts) {
    /** @const */ this.perPart = perPart;
    /** @const */ this.expected = expected;
    /** @const */ this.parts = parts;
    /** @type {?Promise<!Uint8Array>} what each is packed after, packed */
    this.before = null;
    if (expected > 0) {
      parts.forEach((part) => {
        part.records = this;
      });
    }
  }
}

/** What is loaded of the index, and what is missing. */
export class IndexStore {
  /**
   * @param {!Uint8Array} root what its script carries, unpacked
   * @param {!Uint8Array} bits what is not packed there
   * @param {function(string): !Promise<!Uint8Array>} load fetches what the script of a part carries, by name
   */
  constructor(root, bits, load) {
    /** @private @const */ this.load_ = load;
    /** @private @const {!Set<!Part>} */
    this.missing_ = new Set();
    /** @private @const {!Map<string, !SharedTables>} by the name of each table */
    this.tables_ = new Map();
    /** @private @const {!Map<string, !NumberedRecords>} */
    this.lists_ = new Map();
    /** @const {!ByteReader} what every search needs */
    this.head = this.readDirectory_(new ByteReader(root), new ByteReader(bits));
  }

  /**
   * @param {string} table
   * @param {string} key
   * @return {?Uint8Array} the value; null if there is none or its part is missing, which is noted
   */
  find(table, key) {
    const tables = /** @type {!SharedTables} */ (this.tables_.get(table));
    const [part] = tables.partsOf(key, '');
    return this.has_(part) ? tables.value(part, tables.rowsOf(part).starts.get(key), tables.names.indexOf(table)) : null;
  }

  /**
   * @param {string} table
   * @param {string} beginning
   * @return {boolean} whether to wait for the first part of the keys that begin so before asking for the others, which are many
   */
  isFarAhead(table, beginning) {
    const [first, ...others] = /** @type {!SharedTables} */ (this.tables_.get(table)).partsOf(beginning, '\u00ff');
    return others.length > 1 && !this.has_(first);
  }

  /**
   * @param {string} table
   * @param {string} beginning
   * @param {number=} most how many keys are wanted at most
   * @return {!Array<{key: string, value: !Uint8Array}>} each key that begins so, by code points; without those of missing parts, which are noted: if few
   *     are wanted, eight at a time
   */
  range(table, beginning, most = Infinity) {
    const found = [];
    const tables = /** @type {!SharedTables} */ (this.tables_.get(table));
    const column = tables.names.indexOf(table);
    let missing = 0;
    // No byte of UTF-8 is 255.
    for (const part of tables.partsOf(beginning, '\u00ff')) {
      if (found.length >= most || most < Infinity && missing > 7) {
        break;
      }
      if (!this.has_(part)) {
        missing++;
      } else {
        tables.rowsOf(part).starts.forEach((start, key) => {
          const value = key.startsWith(beginning) ? tables.value(part, start, column) : null;
          if (value) {
            found.push({key, value});
          }
        });
      }
    }
    return found.slice(0, most);
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

  /** @return {boolean} whether something was missing since the last time */
  get isWaiting() {
    return this.missing_.size > 0;
  }

  /**
   * Loads what was missing since the last time, all at once.
   * @return {!Promise<boolean>} whether anything was: then reading again gives more
   */
  async loadMissing() {
    const parts = [...this.missing_];
    this.missing_.clear();
    await Promise.all(parts.map((part) => {
      // What failed may be asked for again.
      part.loading = part.loading || this.fill_(part).finally(() => {
        part.loading = null;
      });
      return part.loading;
    }));
    return parts.length > 0;
  }

  /**
   * @private
   * @param {!Part} part
   * @return {!Promise<void>}
   */
  async fill_(part) {
    const records = part.records;
    if (records) {
      records.before = records.before || this.load_(records.parts[records.parts.length - 1].name);
    }
    const [payload, before] = await Promise.all([this.load_(part.name), records && records.before]);
    const [bits, packed] = stretchesOf(payload);
    part.bits = bits;
    const bytes = await inflate(before ? [stretchesOf(before)[1], packed] : [packed]);
    part.bytes = bytes.subarray(records ? records.expected : 0);
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
   * @param {!ByteReader} bits
   * @return {!ByteReader} at the head
   */
  readDirectory_(reader, bits) {
    const inside = [];
    const parts = (count) => {
      const folder = reader.text();
      const made = Array.from({length: count}, (_, number) => new Part(folder && `${folder}/${number}`, null));
      inside.push(...made.filter((part) => !part.name));
      return made;
    };
    for (let left = reader.number(); left > 0; left--) {
      const names = reader.text().split(' ');
      const dense = reader.number();
      const starts = [];
      const count = reader.number();
      reader.sortedTexts(count, (start) => starts.push(start));
      const tables = new SharedTables(names, dense, starts, parts(count));
      names.forEach((name) => this.tables_.set(name, tables));
    }
    for (let left = reader.number(); left > 0; left--) {
      const name = reader.text();
      const records = reader.number();
      const perPart = reader.number();
      const expected = reader.number();
      this.lists_.set(name, new NumberedRecords(perPart, expected, parts(Math.ceil(records / perPart) + (expected > 0 ? 1 : 0))));
    }
    const head = new ByteReader(reader.raw(reader.number()));
    inside.forEach((part) => {
      part.bytes = reader.raw(reader.number());
      part.bits = bits.raw(reader.number());
    });
    return head;
  }
}
