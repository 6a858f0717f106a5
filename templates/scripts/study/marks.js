/**
 * @fileoverview Marks of a reader, and the one text in which the browser keeps them and a file carries them:
 *
 *     {"format": "handbook-marks", "version": 1, "marks": [
 *       {"id": "what-is-a-kernel", "mark": "known", "page": "topics/containers.html", "title": "What is a kernel?"}]}
 *
 * A text comes from anywhere, so everything in it is looked at: what is no mark is left out and counted.
 */

const FORMAT = 'handbook-marks';
const VERSION = 1;
const MAX_MARKS = 50000;
const MAX_LENGTH = 300;

/** The addresses that topics have; nothing that leads to other sites or runs. */
const PAGE = /^topics\/[\p{L}\p{M}\p{N}_.-]+\.html$/u;

/** One question's mark. */
export class Mark {
  /**
   * @param {boolean} isKnown otherwise the reader wants to see the question again
   * @param {string} page where the question stood when it was seen last, relative to the site
   * @param {string} title its words
   */
  constructor(isKnown, page, title) {
    /** @const */ this.isKnown = isKnown;
    /** @const */ this.page = page;
    /** @const */ this.title = title;
  }

  /**
   * @param {?Mark|undefined} other
   * @return {boolean}
   */
  equals(other) {
    return !!other && other.isKnown === this.isKnown && other.page === this.page && other.title === this.title;
  }

  /** @return {string} the first page of its topic */
  topic() {
    return this.page.replace(/\.\d+\.html$/, '.html');
  }
}

/**
 * @param {string} text
 * @return {?{marks: !Map<string, !Mark>, refused: number}} marks by question, and how many entries are none; null when the text is no such text
 */
export function readMarks(text) {
  let said;
  try {
    said = JSON.parse(text);
  } catch (broken) {
    return null;
  }
  if (!said || said['format'] !== FORMAT || said['version'] !== VERSION || !Array.isArray(said['marks'])) {
    return null;
  }
  const marks = new Map();
  let refused = 0;
  for (const entry of said['marks']) {
    const mark = marks.size < MAX_MARKS ? readMark(entry) : null;
    if (mark) {
      marks.set(entry['id'], mark);
    } else {
      refused++;
    }
  }
  return {marks, refused};
}

/**
 * @param {?} entry
 * @return {?Mark}
 */
function readMark(entry) {
  const {'id': id, 'mark': mark, 'page': page, 'title': title} = entry || {};
  const isMark = [id, page, title].every((part) => typeof part === 'string' && part.length <= MAX_LENGTH) &&
      /^\S+$/.test(id) && PAGE.test(page) && (mark === 'known' || mark === 'again');
  return isMark ? new Mark(mark === 'known', page, title) : null;
}

/**
 * @param {!Map<string, !Mark>} marks
 * @return {string} what {@link readMarks} reads, sorted, a line for each mark
 */
export function writeMarks(marks) {
  const lines = Array.from(marks.keys()).sort().map((id) => {
    const {isKnown, page, title} = /** @type {!Mark} */ (marks.get(id));
    return JSON.stringify({'id': id, 'mark': isKnown ? 'known' : 'again', 'page': page, 'title': title.slice(0, MAX_LENGTH)});
  });
  return `{"format": "${FORMAT}", "version": ${VERSION}, "marks": [\n${lines.join(',\n')}\n]}\n`;
}

/**
 * @param {!Iterable<!Mark|undefined>} marks those of some questions, undefined for one without
 * @return {{known: number, again: number}}
 */
export function countMarks(marks) {
  let known = 0;
  let again = 0;
  for (const mark of marks) {
    known += Number(!!mark && mark.isKnown);
    again += Number(!!mark && !mark.isKnown);
  }
  return {known, again};
}
