/** @fileoverview Reads numbers and texts from bytes, one after the other. */

const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/**
 * @param {!Uint8Array} utf8
 * @return {string}
 */
export function textOf(utf8) {
  return decoder.decode(utf8);
}

/** Stands at a position in bytes; every call reads on from there. */
export class ByteReader {
  /**
   * @param {!Uint8Array} bytes
   * @param {number=} position
   */
  constructor(bytes, position = 0) {
    /** @const {!Uint8Array} */
    this.bytes = bytes;
    /** @type {number} */
    this.position = position;
  }

  /**
   * A whole number, seven bits a byte, the lowest first.
   * @return {number}
   */
  number() {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = this.bytes[this.position++];
      value += (byte & 127) * unit;
      if (byte < 128) {
        return value;
      }
    }
  }

  /**
   * The next bytes, not copied.
   * @param {number} count
   * @return {!Uint8Array}
   */
  raw(count) {
    this.position += count;
    return this.bytes.subarray(this.position - count, this.position);
  }

  /**
   * A text in UTF-8 after its length in bytes.
   * @return {string}
   */
  text() {
    return textOf(this.raw(this.number()));
  }

  /**
   * A sorted list in which each text is stored without the beginning that it shares with the one before.
   * @param {number} count
   * @param {function(!Uint8Array)} onBytes called with each text in UTF-8, to read what belongs to it
   */
  sortedTexts(count, onBytes) {
    let current = new Uint8Array(0);
    for (let i = 0; i < count; i++) {
      const shared = this.number();
      const rest = this.raw(this.number());
      const next = new Uint8Array(shared + rest.length);
      next.set(current.subarray(0, shared));
      next.set(rest, shared);
      onBytes(current = next);
    }
  }
}
