/**
 * @fileoverview The index that the generator exports, read from its bytes: see docs/search-format.md. Lists of postings and documents
 * stay bytes until they are asked for.
 */
import {lengthFactors} from './bm25.js';
import {ByteReader} from './byte-reader.js';

/** The one version of the format that is understood here. */
export const FORMAT_VERSION = 1;

const KINDS = ['question', 'article', 'term'];

/** Something that can be found. */
export class Findable {
  /**
   * @param {string} kind question, article or term
   * @param {string} topic may be empty
   * @param {string} title
   * @param {string} url relative to the root of the site
   * @param {string} text the beginning of what it says
   */
  constructor(kind, topic, title, url, text) {
    /** @const */ this.kind = kind;
    /** @const */ this.topic = topic;
    /** @const */ this.title = title;
    /** @const */ this.url = url;
    /** @const */ this.text = text;
  }
}

/** What ranking needs to know of the titles, or of the bodies. */
export class IndexedField {
  /**
   * @param {number} boost how much a word counts here
   * @param {number} documents how many documents have words here
   * @param {number} words how many words they have
   * @param {!Uint8Array} norms by document, its length as Lucene keeps it
   */
  constructor(boost, documents, words, norms) {
    /** @const */ this.boost = boost;
    /** @const */ this.documents = documents;
    /** @const */ this.norms = norms;
    /** @const {!Float32Array} by norm */
    this.lengthFactors = lengthFactors(documents, words);
  }
}

/** Where the postings of one stem are, in one field. */
class PostingsAddress {
  /**
   * @param {number} holding how many documents hold the stem
   * @param {number} offset where they are listed, from the end of the dictionary on
   */
  constructor(holding, offset) {
    /** @const */ this.holding = holding;
    /** @const */ this.offset = offset;
  }
}

/** The whole index. */
export class SearchIndex {
  /** @param {!Uint8Array} bytes the payload of version 1 */
  constructor(bytes) {
    /** @private @const {!Uint8Array} */
    this.bytes_ = bytes;
    const reader = new ByteReader(bytes);
    /** @private @const {!Array<string>} */
    this.topics_ = Array.from({length: reader.number()}, () => reader.text());
    /** @private @const {!Uint32Array} */
    this.documents_ = new Uint32Array(reader.number());
    this.skipDocuments_(reader);
    /** @const {!Set<string>} */
    this.stopWords = new Set(reader.text().split(' '));
    /** @const {number} */
    this.maxLength = reader.number();
    /** @const {number} */
    this.maxExpansions = reader.number();
    const boosts = [reader.number(), reader.number()];
    /** @const {!Array<!IndexedField>} titles, then bodies */
    this.fields = boosts.map((boost) => new IndexedField(boost, reader.number(), reader.number(), reader.raw(this.size)));
    /** @private @const {!Array<string>} words as they are written, by code points */
    this.words_ = [];
    /** @private @const {!Array<number>} in how many documents each is */
    this.wordCounts_ = [];
    this.readWords_(reader);
    /** @private @const {!Map<string, !Array<!PostingsAddress>>} by stem, then by field */
    this.stems_ = new Map();
    this.readStems_(reader);
    /** @private @const {number} where the dictionary ends */
    this.postings_ = reader.position;
  }

  /** @return {number} how many documents there are */
  get size() {
    return this.documents_.length;
  }

  /**
   * @param {number} document
   * @return {!Findable}
   */
  findable(document) {
    const reader = new ByteReader(this.bytes_, this.documents_[document]);
    const kind = KINDS[reader.number()];
    const topic = this.topics_[reader.number()];
    return new Findable(kind, topic, reader.text(), reader.text(), reader.text());
  }

  /**
   * @param {string} stem
   * @param {number} field 0 for titles, 1 for bodies
   * @return {number} how many documents hold it there
   */
  holding(stem, field) {
    const addresses = this.stems_.get(stem);
    return addresses ? addresses[field].holding : 0;
  }

  /**
   * @param {string} stem
   * @param {number} field 0 for titles, 1 for bodies
   * @param {function(number, number)} onPosting called with each document that holds it and how often, in order
   */
  forEachPosting(stem, field, onPosting) {
    const addresses = this.stems_.get(stem);
    if (!addresses) {
      return;
    }
    const reader = new ByteReader(this.bytes_, this.postings_ + addresses[field].offset);
    let document = -1;
    for (let i = 0; i < addresses[field].holding; i++) {
      const distance = reader.number();
      document += Math.floor(distance / 2);
      onPosting(document, distance % 2 === 0 ? 1 : reader.number());
    }
  }

  /**
   * @param {string} beginning
   * @return {!Array<string>} the words that begin so and stand in most documents; between equals, the order of the index decides
   */
  wordsBeginning(beginning) {
    const found = [];
    this.words_.forEach((word, position) => {
      if (word.startsWith(beginning)) {
        found.push(position);
      }
    });
    found.sort((a, b) => this.wordCounts_[b] - this.wordCounts_[a] || a - b);
    return found.slice(0, this.maxExpansions).map((position) => this.words_[position]);
  }

  /**
   * @private
   * @param {!ByteReader} reader
   */
  skipDocuments_(reader) {
    for (let i = 0; i < this.documents_.length; i++) {
      const length = reader.number();
      this.documents_[i] = reader.position;
      reader.raw(length);
    }
  }

  /**
   * @private
   * @param {!ByteReader} reader
   */
  readWords_(reader) {
    reader.sortedTexts(reader.number(), (word) => {
      this.words_.push(word);
      this.wordCounts_.push(reader.number());
    });
  }

  /**
   * @private
   * @param {!ByteReader} reader
   */
  readStems_(reader) {
    let offset = 0;
    reader.sortedTexts(reader.number(), (stem) => {
      this.stems_.set(stem, this.fields.map(() => {
        const address = new PostingsAddress(reader.number(), offset);
        offset += reader.number();
        return address;
      }));
    });
  }
}
