/** @fileoverview What the index means: postings, places, words, names and documents, read from their bytes and kept. */
import {lengthFactors} from './bm25.js';
import {ByteReader} from './byte-reader.js';
import {IndexStore} from './index-store.js';
import {loadMissingRules} from './rules.js';

const KINDS = ['question', 'article', 'term', 'question'];
/** What a question without an answer is called in the index. */
const OPEN = 3;

/** The fields, by their numbers. */
export const TITLE = 0;
export const BODY = 1;
export const CODE = 2;
export const NAME = 3;
export const WORD = 4;

/** Something that can be found. */
export class Findable {
  /**
   * @param {!ByteReader} reader
   * @param {!Array<!Topic>} topics
   */
  constructor(reader, topics) {
    const kind = reader.number();
    const topic = topics[reader.number()];
    /** @const {string} question, article or term */
    this.kind = KINDS[kind];
    /** @const {boolean} */
    this.isOpen = kind === OPEN;
    /** @const {string} may be empty */
    this.topic = topic.title;
    /** @const {string} */
    this.title = reader.text();
    /** @const {string} relative to the root of the site */
    this.url = topic.base + addressOf(reader.text(), this.title);
    /** @const {string} the beginning of what it says */
    this.text = reader.text();
  }
}

/**
 * @param {string} short what of an address cannot be told from the title
 * @param {string} title
 * @return {string} the end of the address
 */
function addressOf(short, title) {
  const slug = title.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return short.replace(/#(#?)/, (_, isWhole) => '#' + (isWhole ? '' : slug));
}

/** What ranking needs to know of a field. */
export class IndexedField {
  /**
   * @param {number} documents how many documents have words here
   * @param {number} words how many words they have
   */
  constructor(documents, words) {
    /** @const */ this.documents = documents;
    /** @const {!Float32Array} by norm */
    this.lengthFactors = lengthFactors(documents, words);
  }
}

/** The documents that hold a stem in one field; three lists, side by side. */
export class Postings {
  /** @param {number} holding how many documents */
  constructor(holding) {
    /** @const */ this.holding = holding;
    /** @const */ this.documents = new Uint32Array(holding);
    /** @const */ this.counts = new Uint32Array(holding);
    /** @const */ this.norms = new Uint8Array(holding);
  }
}

const NO_POSTINGS = new Postings(0);
const NO_PLACES = new Map();

/** A topic of the handbook, or the glossary. */
export class Topic {
  /** @param {!ByteReader} reader */
  constructor(reader) {
    /** @const {string} empty for the glossary */
    this.title = reader.text();
    /** @const {string} what the addresses of its documents begin with */
    this.base = reader.text();
  }
}

/** Other words for what some words name: stems, and how far after the first each stands. */
export class OtherName {
  /** @param {!ByteReader} reader */
  constructor(reader) {
    /** @const {!Array<string>} */ this.stems = [];
    /** @const {!Array<number>} */ this.offsets = [];
    for (let count = reader.number(); count > 0; count--) {
      this.stems.push(reader.text());
      this.offsets.push(reader.number());
    }
  }
}

/** The whole index. */
export class SearchIndex {
  /** @param {!IndexStore} store */
  constructor(store) {
    /** @const */ this.store = store;
    /** @const {string} the name of its rules */ this.language = store.head.text();
    /** @const {number} how many documents there are */
    this.size = store.head.number();
    /** @const {!Array<!IndexedField>} */
    this.fields = [TITLE, BODY, CODE, NAME, WORD].map(() => new IndexedField(store.head.number(), store.head.number()));
    /** @private @const {!Uint8Array} by document, the length of its body as Lucene keeps it */
    this.bodyNorms_ = new Uint8Array(this.size);
    for (let from = 0; from < this.size; ) {
      const count = store.head.number();
      this.bodyNorms_.fill(store.head.number(), from, from += count);
    }
    /** @private @const {!Map<string, ?>} what was read already, by table and key */
    this.kept_ = new Map();
  }

  /**
   * @param {string} stem
   * @param {number} field
   * @return {!Postings}
   */
  postings(stem, field) {
    const lists = field === NAME ? this.name_(stem) :
        field === WORD ? this.keep_('words', stem, readTwin) :
        field === CODE ? this.keep_('codes', stem, (reader) => [readPostings(reader, () => 1)]) :
                         this.keep_('stems', stem, (reader) => [
                           readPostings(reader, () => reader.number()),
                           readPostings(reader, (document) => this.bodyNorms_[document]),
                         ]);
    return lists ? lists[field === BODY ? 1 : 0] : NO_POSTINGS;
  }

  /**
   * @param {string} stem
   * @param {number} field of titles or bodies
   * @return {!Map<number, !Array<number>>} by document, in order, the places where the stem stands
   */
  places(stem, field) {
    const lists = this.keep_('places', stem, (reader) => [TITLE, BODY].map((each) => readPlaces(reader, this.postings(stem, each))));
    return lists ? lists[field] : NO_PLACES;
  }

  /**
   * @param {string} table words or codes
   * @param {string} beginning
   * @return {!Array<{key: string, count: number}>} all that begin so, and how many documents hold each, by code points
   */
  entriesFrom(table, beginning) {
    return this.store.range(table, beginning).map(({key, value}) => ({key, count: value.number()}));
  }

  /**
   * @param {string} key of a word
   * @return {boolean} whether some document holds it
   */
  hasWord(key) {
    return this.store.find('words', key) !== null;
  }

  /**
   * @param {string} tail without accents
   * @return {string} the letters that make a word of it
   */
  firstLetters(tail) {
    const reader = this.store.find('tails', tail);
    return reader ? reader.text() : '';
  }

  /**
   * @param {string} stems of a name, with spaces between
   * @return {!Array<!OtherName>}
   */
  otherNames(stems) {
    const name = this.name_(stems);
    return name ? name[1] : [];
  }

  /**
   * @private
   * @param {string} stems
   * @return {?} the documents called so, and their other names
   */
  name_(stems) {
    return this.keep_('names', stems, (reader) => [
      readPostings(reader, () => 1), Array.from({length: reader.number()}, () => new OtherName(reader)),
    ]);
  }

  /**
   * @param {string} beginning of a name, folded
   * @return {!Array<number>} documents that link to a term called so, with repetitions
   */
  mentions(beginning) {
    return this.store.range('mentions', beginning).flatMap(({value}) => readDocuments(value));
  }

  /** @return {!Array<!Topic>} in the order of the handbook; none if they are still to be loaded */
  topics() {
    return this.keep_('topics', 0, (reader) => Array.from({length: reader.number()}, () => new Topic(reader))) || [];
  }

  /**
   * @return {{topic: function(number): number, topicTitle: function(number): string, kind: function(number): number}} the place and the title of
   *     the topic, and the kind, of each document
   */
  outline() {
    const reader = this.store.get('outline', 0);
    const topics = new Uint32Array(this.size);
    const kinds = new Uint8Array(this.size);
    let topic = 0;
    for (let document = 0; reader && document < this.size; document++) {
      const number = reader.number();
      const step = number >> 2;
      topic += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
      topics[document] = topic;
      kinds[document] = number % 4;
    }
    const titles = this.topics().map(({title}) => title);
    return {
      topic: (document) => topics[document],
      topicTitle: (document) => titles[topics[document]] || '',
      kind: (document) => kinds[document],
    };
  }

  /**
   * @param {string} root address of the site's root as the page sees it
   * @return {!Promise<boolean>} whether something was missing and is there now
   */
  async loadMissing(root) {
    const loaded = await Promise.all([loadMissingRules(root), this.store.loadMissing()]);
    return loaded.includes(true);
  }

  /**
   * @param {number} document
   * @return {?Findable} null if it is still to be loaded
   */
  findable(document) {
    const reader = this.store.get('documents', document);
    const topics = this.topics();
    return reader && topics.length > 0 ? new Findable(reader, topics) : null;
  }

  /**
   * @private
   * @param {string} table
   * @param {(string|number)} key of a table, or number in a list
   * @param {function(!ByteReader): ?} read
   * @return {?} what was read, or nothing if there is no such key
   */
  keep_(table, key, read) {
    const name = `${table} ${key}`;
    if (!this.kept_.has(name)) {
      const reader = typeof key === 'number' ? this.store.get(table, key) : this.store.find(table, key);
      if (!reader) {
        return null;
      }
      this.kept_.set(name, read(reader));
    }
    return this.kept_.get(name);
  }
}

/**
 * @param {!ByteReader} reader
 * @param {function(number): number} normOf the length of the field in a document
 * @return {!Postings}
 */
function readPostings(reader, normOf) {
  const postings = new Postings(reader.number());
  let document = -1;
  for (let i = 0; i < postings.holding; i++) {
    const distance = reader.number();
    document += Math.floor(distance / 2);
    postings.documents[i] = document;
    postings.counts[i] = distance % 2 === 0 ? 1 : reader.number();
    postings.norms[i] = normOf(document);
  }
  return postings;
}

/**
 * @param {!ByteReader} reader at a word
 * @return {!Array<!Postings>} where it stands; nothing for a word that no other differs from in accents only
 */
function readTwin(reader) {
  reader.number();
  return [reader.position < reader.bytes.length ? readPostings(reader, () => 1) : NO_POSTINGS];
}

/**
 * @param {!ByteReader} reader
 * @return {!Array<number>}
 */
function readDocuments(reader) {
  let document = -1;
  return Array.from({length: reader.number()}, () => document += reader.number());
}

/**
 * @param {!ByteReader} reader
 * @param {!Postings} postings of the same stem and field
 * @return {!Map<number, !Array<number>>}
 */
function readPlaces(reader, postings) {
  const places = new Map();
  postings.documents.forEach((document, i) => {
    let place = -1;
    places.set(document, Array.from({length: postings.counts[i]}, () => place += reader.number()));
  });
  return places;
}
