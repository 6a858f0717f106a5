/** @fileoverview Reads numbers and texts from bytes, one after the other. */

const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/**
 * @param {!Uint8Array} utf8
 * @return {string}
 */
export function textOf(utf8) {
  return decoder.decode(utf8);
}

/**
 * @param {string} bytes of UTF-8, as characters
 * @return {string}
 */
export function textOfBytes(bytes) {
  return /[^\x00-\x7f]/.test(bytes) ? textOf(/** @type {?} */ (Uint8Array).from(bytes, (byte) => byte.charCodeAt(0))) : bytes;
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
   * A sorted list in which each text is stored without the beginning that it shares with the one before. There are thousands, so nothing is made for any of
   * them but the text itself.
   * @param {number} count
   * @param {function(string)} onText called with each text as a string of its bytes in UTF-8, to read what belongs to it
   */
  sortedTexts(count, onText) {
    let text = '';
    for (let i = 0; i < count; i++) {
      text = text.slice(0, this.number());
      for (let left = this.number(); left > 0; left--) {
        text += String.fromCharCode(this.bytes[this.position++]);
      }
      onText(text);
    }
  }
}

/** Reads numbers from bits, the highest first: the twin of the generator's `BitWriter`. */
export class BitReader {
  /** @param {!Uint8Array} bytes */
  constructor(bytes) {
    /** @private @const */ this.bytes_ = bytes;
    /** @private {number} */ this.position_ = 0;
  }

  /**
   * @param {number} length up to 24
   * @return {number} of so many bits
   */
  bits(length) {
    let value = 0;
    for (let left = length; left > 0; ) {
      const open = 8 - (this.position_ & 7);
      const taken = Math.min(open, left);
      const byte = this.bytes_[this.position_ >> 3];
      value = value << taken | byte >> open - taken & (1 << taken) - 1;
      this.position_ += taken;
      left -= taken;
    }
    return value;
  }

  /**
   * @param {number=} lowest how many of its bits stand apart
   * @return {number} from 0 on
   */
  number(lowest = 0) {
    let length = 0;
    while (this.bits(1) === 0) {
      length++;
    }
    return ((1 << length | this.bits(length)) - 1) << lowest | this.bits(lowest);
  }

  /**
   * @param {!Uint32Array} numbers where distinct numbers go, in order
   * @param {number} from the place of the first
   * @param {number} to the place behind the last
   * @param {number} low the smallest that any may be
   * @param {number} high above all of them
   * @return {void}
   */
  set(numbers, from, to, low, high) {
    if (from < to) {
      const middle = from + to >> 1;
      const lowest = low + middle - from;
      const number = lowest + this.below_(high - to + 1 + middle - lowest);
      numbers[middle] = number;
      this.set(numbers, from, middle, low, number);
      this.set(numbers, middle + 1, to, number + 1, high);
    }
  }

  /**
   * @private
   * @param {number} size
   * @return {number} from 0 to below it
   */
  below_(size) {
    if (size === 1) {
      return 0;
    }
    const length = 32 - Math.clz32(size - 1);
    const shorter = (1 << length) - size;
    const number = this.bits(length - 1);
    return number < shorter ? number : (number << 1 | this.bits(1)) - shorter;
  }
}
