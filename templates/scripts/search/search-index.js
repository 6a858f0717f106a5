/** @fileoverview What the index means: postings, places, words, names and documents, read from their bytes and kept. */
import {lengthFactors, lengthOf} from './bm25.js';
import {BitReader, ByteReader} from './byte-reader.js';
import {IndexStore} from './index-store.js';
import {loadMissingRules} from './rules.js';

/** What can be found, by the numbers in the index; the last is a question without an answer. */
export const KINDS = ['question', 'article', 'term', 'open'];

/** The fields, by their numbers. */
export const TITLE = 0;
export const BODY = 1;
export const CODE = 2;
export const NAME = 3;
export const WORD = 4;
export const START = 5;

/** The tables of those that have one, by their numbers. */
const TABLES = ['', '', 'codes', '', 'accents', 'starts'];

/** Where a title begins behind a body: past all words of it, and past all that a phrase can reach. */
const BEHIND = 2 ** 30;

/** How many documents the first letters of a word find at most. */
const MOST_STARTED = 128;

/** The bits of a hash by which common stems are told. */
const HASH = 0x3fff;

/** A handbook of more documents is large. */
const LARGE = 16384;
const MAX_NAMES_OF_MANY = 16;

/** Something that can be found. */
export class Findable {
  /**
   * @param {!ByteReader} reader
   * @param {!Array<!Topic>} topics
   */
  constructor(reader, topics) {
    /** @const {string} one of the kinds */
    this.kind = KINDS[reader.number()];
    const topic = topics[reader.number()];
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

/** Where a stem stands that nobody has looked for yet. */
const NO_PLACES = new Map();

/** Documents that hold a stem in one field; three lists, side by side. */
export class Postings {
  /**
   * @param {number} holding how many documents hold it
   * @param {number} size how many are listed here
   */
  constructor(holding, size) {
    /** @const */ this.holding = holding;
    /** @const */ this.documents = new Uint32Array(size);
    /** @const */ this.counts = new Uint32Array(size);
    /** @const */ this.norms = new Uint8Array(size);
    /** @type {!Map<number, !Array<number>>} by document, in order; none where they were not asked for */
    this.places = NO_PLACES;
  }
}

const NO_POSTINGS = new Postings(0, 0);

/**
 * A topic of the handbook, or the glossary: its title, empty for the glossary, and what the addresses of its documents begin with.
 * @typedef {{title: string, base: string}}
 */
let Topic;

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
    /** @const {number} in how many titles, and in how many bodies, a stem counts at most */
    this.most = store.head.number();
    /** @const {number} nobody looks for neighbours of a stem that more documents hold: its places are apart */
    this.mostNeighbours = store.head.number();
    /** @const {!Array<{documents: number, lengthFactors: !Float32Array}>} how many documents have words in a field, and how they count by norm */
    this.fields = [TITLE, BODY, CODE, NAME, WORD, START].map(() => {
      const documents = store.head.number();
      return {documents, lengthFactors: lengthFactors(documents, store.head.number())};
    });
    /** @private @const {!Uint16Array} by document, the length of its body as Lucene keeps it, doubled; odd if its title does not stand behind it once more */
    this.bodies_ = new Uint16Array(this.size);
    for (let from = 0; from < this.size; ) {
      const count = store.head.number();
      this.bodies_.fill(store.head.number(), from, from += count);
    }
    /** @private @const {!Set<number>} what hashes of common stems say, doubled; odd if a stem does not count in all documents */
    this.common_ = new Set();
    for (let left = store.head.number(), number = 0; left > 0; left--) {
      this.common_.add(number += store.head.number());
    }
    /** @const {boolean} so that some things are left out which would take many parts */
    this.isLarge = this.size > LARGE;
    /** @const {!Float64Array} by document, for whoever adds up scores: so large a thing is made once */
    this.sums = new Float64Array(this.size);
    /** @const {!Map<string, ?>} by clause what it gives, and by mistyped word what it was meant to be, for whoever found out */
    this.scores = new Map();
    /** @type {number} how many scores that are */
    this.keptScores = 0;
    /** @const {!Float64Array} by document, for whoever adds up counts, and leaves zeros */
    this.counts = new Float64Array(this.size);
    /** @private {!Array<!Topic>} as far as they are read */
    this.topics_ = [];
    /** @private @const {!Map<string, ?>} what was read already, by table and key */
    this.kept_ = new Map();
    if (store.head.number() > 0) {
      // Whoever needs other names asks again, and is told what is wrong.
      this.otherNames('');
      store.loadMissing().catch(() => {});
    }
  }

  /**
   * @param {string} stem
   * @param {number} field
   * @return {!Postings} the documents in which it counts
   */
  postings(stem, field) {
    if (field === NAME) {
      return this.named_(stem);
    }
    const lists = field <= BODY ? this.stem_(stem) :
        this.keep_(TABLES[field], stem, (value) => ({[field]: this.readPostings_(new BitReader(value), field)}));
    return lists ? lists[field] : NO_POSTINGS;
  }

  /**
   * @private
   * @param {string} stem
   * @return {?Array<?>} its postings in titles and bodies, then the bits after them
   */
  stem_(stem) {
    return this.keep_('stems', stem, (value) => {
      const bits = new BitReader(value);
      const titles = this.readPostings_(bits, TITLE);
      return [titles, this.readPostings_(bits, BODY, titles), bits];
    });
  }

  /**
   * @param {string} stem
   * @param {number} field of titles or bodies
   * @return {!Postings} the documents in which phrases know the stem, and where
   */
  placed(stem, field) {
    const lists = this.stem_(stem);
    if (!lists || lists[field].holding === 0) {
      this.ahead_('places', stem, [0, 1]);
      return NO_POSTINGS;
    }
    const isRare = (any) => lists.slice(0, any + 1).every(({holding}) => holding <= this.mostNeighbours);
    const read = (bits, rare) => {
      const titles = isRare(TITLE) === rare ? this.readPlaces_(bits, lists[TITLE], TITLE, NO_POSTINGS) : this.placed(stem, TITLE);
      return [titles, isRare(BODY) === rare ? this.readPlaces_(bits, lists[BODY], BODY, titles) : NO_POSTINGS];
    };
    // What is read of the bits behind the postings is read once.
    const found = isRare(field) ? (lists[3] = lists[3] || read(lists[2], true)) : this.keep_('places', stem, (value) => read(new BitReader(value), false));
    return found ? found[field] : NO_POSTINGS;
  }

  /**
   * Asks for what is told of common stems apart as long as it is not known whether a stem is one.
   * @private
   * @param {string} table
   * @param {string} stem
   * @param {!Array<number>} marks of stems that the table may have
   * @return {void}
   */
  ahead_(table, stem, marks) {
    let hash = 0;
    for (let i = 0; i < stem.length; i++) {
      hash = Math.imul(31, hash) + stem.charCodeAt(i) | 0;
    }
    if (this.store.isWaiting && marks.some((mark) => this.common_.has(2 * (hash & HASH) + mark))) {
      this.store.find(table, stem);
    }
  }

  /**
   * @param {string} stem
   * @return {!Array<number>} all documents that hold it in their title or their body, with repetitions
   */
  holders(stem) {
    const lists = [TITLE, BODY].map((field) => this.postings(stem, field));
    this.ahead_('holders', stem, [1]);
    return Array.from(lists.some(({documents, holding}) => documents.length < holding) ?
        this.keep_('holders', stem, (value) => this.readSet_(new BitReader(value))) || [] :
        lists.flatMap(({documents}) => Array.from(documents)));
  }

  /**
   * @private
   * @param {number} document
   * @return {boolean}
   */
  isTerm_(document) {
    return (this.bodies_[document] & 1) === 1;
  }

  /**
   * @private
   * @param {!BitReader} bits
   * @param {number} field
   * @param {!Postings=} titles of which copies stand in the field
   * @return {!Postings}
   */
  readPostings_(bits, field, titles = NO_POSTINGS) {
    const areAll = titles.documents.length === titles.holding;
    const copies = Array.from(titles.documents.keys()).filter((i) => areAll && !this.isTerm_(titles.documents[i]));
    const holding = bits.number() + copies.length;
    const most = field === START ? Math.min(MOST_STARTED, this.most) : field <= BODY ? this.most : holding;
    const postings = new Postings(holding, Math.min(holding, most));
    if (holding > most) {
      copies.length = 0;
    }
    copies.forEach((copy, i) => {
      postings.documents[i] = titles.documents[copy];
      postings.counts[i] = titles.counts[copy] + bits.number();
    });
    this.readGroups_(bits, field, postings, copies.length);
    return postings;
  }

  /**
   * @private
   * @param {!BitReader} bits
   * @param {number} field
   * @param {!Postings} postings to be filled
   * @param {number} from where
   * @return {void}
   */
  readGroups_(bits, field, {documents, counts, norms}, from) {
    for (let at = from; at < documents.length; ) {
      const end = at + bits.number() + 1;
      counts.fill(bits.number() + 1, at, end);
      norms.fill(field === TITLE || field === START ? bits.number() : 1, at, end);
      bits.set(documents, at, end, 0, this.size);
      at = end;
    }
    if (field === BODY) {
      documents.forEach((document, i) => {
        norms[i] = this.bodies_[document] >> 1;
      });
    }
  }

  /**
   * @private
   * @param {!BitReader} bits
   * @param {!Postings} best the documents in which the stem counts
   * @param {number} field
   * @param {!Postings} titles of which copies stand in the field
   * @return {!Postings}
   */
  readPlaces_(bits, best, field, titles) {
    const all = new Postings(best.holding, this.isLarge ? best.documents.length : best.holding);
    all.documents.set(best.documents);
    all.counts.set(best.counts);
    all.norms.set(best.norms);
    this.readGroups_(bits, field, all, best.documents.length);
    all.places = new Map();
    const areAll = titles.holding <= this.most;
    all.documents.forEach((document, i) => {
      const known = areAll && !this.isTerm_(document) && titles.places.get(document) || [];
      const copied = areAll ? known.length : bits.number();
      const count = all.counts[i] - copied;
      const lowest = 31 - Math.clz32(lengthOf(all.norms[i]) / count | 1);
      const read = (length, least) => {
        let place = -1;
        return Array.from({length}, () => place += bits.number(least) + 1);
      };
      const places = read(count, lowest);
      all.places.set(document, places.concat((areAll ? known : read(copied, 0)).map((copy) => copy + BEHIND)));
    });
    return all;
  }

  /**
   * @private
   * @param {!BitReader} bits
   * @return {!Uint32Array} documents
   */
  readSet_(bits) {
    const documents = new Uint32Array(bits.number());
    bits.set(documents, 0, documents.length, 0, this.size);
    return documents;
  }

  /**
   * What is called just so: its title has these stems and no others, or it has several names and one of them has.
   * @private
   * @param {string} name stems in the order of their letters, with spaces between
   * @return {!Postings}
   */
  named_(name) {
    const stems = name.split(' ');
    const documents = stems.map((stem) => {
      const {documents, counts, norms} = this.postings(stem, TITLE);
      const count = stems.filter((any) => any === stem).length;
      return new Set(documents.filter((_, i) => counts[i] === count && norms[i] === stems.length));
    }).reduce((one, other) => new Set(Array.from(one).filter((document) => other.has(document))));
    (this.keep_('called', name, (value) => this.readSet_(new BitReader(value))) || []).forEach((document) => documents.add(document));
    const postings = new Postings(documents.size, documents.size);
    postings.documents.set(Array.from(documents));
    postings.counts.fill(1);
    postings.norms.fill(1);
    return postings;
  }

  /**
   * @param {string} table words, spellings or codes
   * @param {string} beginning
   * @return {!Array<{key: string, count: number}>} all that begin so, and how many documents hold each, by code points
   */
  entriesFrom(table, beginning) {
    return this.store.range(table, beginning)
        .map(({key, value}) => ({key, count: (table === 'codes' ? new BitReader(value) : new ByteReader(value)).number()}));
  }

  /**
   * @param {string} folded the beginning of a word
   * @return {boolean} whether it is the first letters of so many words that they are looked for as letters
   */
  areLetters(folded) {
    return folded.length <= 3 && this.store.find('starts', folded) !== null;
  }

  /**
   * @param {string} folded the beginning of a word
   * @return {!Array<{key: string, count: number}>} the words that begin so; none while it may still be known as first letters
   */
  wordsFrom(folded) {
    return folded.length <= 3 && this.store.isFarAhead('words', folded) ? [] : this.entriesFrom('words', folded);
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
    const value = this.store.find('tails', tail);
    return value ? new ByteReader(value).text() : '';
  }

  /**
   * @param {string} stems of a name, with spaces between
   * @return {!Array<!OtherName>}
   */
  otherNames(stems) {
    return this.keep_('names', stems, (value) => {
      const reader = new ByteReader(value);
      return Array.from({length: reader.number()}, () => new OtherName(reader));
    }) || [];
  }

  /**
   * @param {string} table terms or tags
   * @param {string} beginning of a name, folded
   * @return {!Array<number>} documents that link to a term called so, or are tagged so, with repetitions
   */
  having(table, beginning) {
    return this.store.range(table, beginning, this.isLarge ? MAX_NAMES_OF_MANY : Infinity).flatMap(({value}) => Array.from(this.readSet_(new BitReader(value))));
  }

  /** @return {!Array<!Topic>} in the order of the handbook; none if they are still to be loaded */
  topics() {
    const reader = this.topics_.length > 0 ? null : this.store.get('topics', 0);
    if (reader) {
      this.topics_ = Array.from({length: reader.number()}, () => ({title: reader.text(), base: reader.text()}));
    }
    return this.topics_;
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
      topic += step & 1 ? ~(step >> 1) : step >> 1;
      topics[document] = topic;
      kinds[document] = number & 3;
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
   * @param {string} key
   * @param {function(!Uint8Array): ?} read
   * @return {?} what was read, or nothing if there is no such key
   */
  keep_(table, key, read) {
    const name = `${table} ${key}`;
    if (!this.kept_.has(name)) {
      const value = this.store.find(table, key);
      if (!value) {
        return null;
      }
      this.kept_.set(name, read(value));
    }
    return this.kept_.get(name);
  }
}
