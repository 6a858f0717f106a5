/** @fileoverview From what is typed to what is shown, without knowing where it is shown. */
import {hitLinks} from './hit-list.js';
import {loadIndex} from './index-loader.js';
import {planQuery} from './query-plan.js';
import {bestOf, findAll} from './ranking.js';

/** The links to show, and a line that says how many there are. */
export class Answer {
  /**
   * @param {string} message for people, empty when there is nothing to say
   * @param {!Array<!Element>} links
   */
  constructor(message, links) {
    /** @const */ this.message = message;
    /** @const */ this.links = links;
  }
}

/**
 * Answers what is typed, and only what was typed last.
 */
export class Finder {
  /**
   * @param {string} root of the site
   * @param {number} count how many links are wanted at most
   * @param {function(!Answer)} show
   */
  constructor(root, count, show) {
    /** @private @const */ this.root_ = root;
    /** @private @const */ this.count_ = count;
    /** @private @const */ this.show_ = show;
    /** @private {number} */
    this.latest_ = 0;
  }

  /**
   * @param {string} typed
   * @return {!Promise<void>} done when it is shown
   */
  async find(typed) {
    const turn = ++this.latest_;
    const answer = await this.answer_(typed);
    if (turn === this.latest_) {
      this.show_(answer);
    }
  }

  /**
   * @private
   * @param {string} typed
   * @return {!Promise<!Answer>}
   */
  async answer_(typed) {
    if (typed.trim() === '') {
      return new Answer('', []);
    }
    try {
      const index = await loadIndex(this.root_);
      for (;;) {
        const plan = planQuery(typed, index);
        const found = findAll(plan, index);
        const links = hitLinks(bestOf(found, this.count_), plan, index, this.root_);
        // What was missing is loaded now, and the same done again.
        if (!(await index.store.loadMissing())) {
          return new Answer(messageFor(found.length, typed), links);
        }
      }
    } catch (error) {
      return new Answer(/** @type {!Error} */ (error).message, []);
    }
  }
}

/**
 * @param {number} total
 * @param {string} typed
 * @return {string}
 */
function messageFor(total, typed) {
  if (total === 0) {
    return `Nothing found for “${typed.trim()}”`;
  }
  return total === 1 ? '1 result' : `${total} results`;
}
