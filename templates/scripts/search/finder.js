/** @fileoverview From what is typed to what was found, without knowing how it is shown. */
import {fold, wordOf} from './folding.js';
import {loadIndex, loadIndexAgain} from './index-loader.js';
import {QueryPlan, planQuery} from './query-plan.js';
import {Found, bestOf, findAll} from './ranking.js';
import {Findable, SearchIndex} from './search-index.js';
import {nextTask} from './steps.js';
import {nearest} from './typos.js';
import {count, text} from '../texts.js';

/** What was found. */
export class Answer {
  /** @param {string} message for people, empty when there is nothing to say */
  constructor(message) {
    /** @const */ this.message = message;
    /** @type {!Array<!Findable>} the best first */
    this.hits = [];
    /** @type {!Found} all that was found */
    this.found = new Found(0);
    /** @type {!Array<string>} what else could be looked for */
    this.suggestions = [];
    /** @type {!QueryPlan} */
    this.plan = new QueryPlan();
    /** @type {?SearchIndex} */
    this.index = null;
  }
}

/** Answers what is typed, and only what was typed last. */
export class Finder {
  /**
   * @param {string} root of the site
   * @param {function(!Answer, function(): boolean)} show given also whether the answer is the latest, to be asked as long as it takes to show it
   */
  constructor(root, show) {
    /** @private @const */ this.root_ = root;
    /** @private @const */ this.show_ = show;
    /** @private {number} */
    this.latest_ = 0;
    /** @private {boolean} whether the index has been read once, and the browser knows the scripts */
    this.isWarm_ = false;
  }

  /**
   * @param {string} typed
   * @param {number} count how many hits are wanted at most
   * @param {function(!SearchIndex, !Found): !Found=} choose which of all that was found may be hits
   * @return {!Promise<void>} done when it is shown
   */
  async find(typed, count, choose = (_, found) => found) {
    const turn = ++this.latest_;
    const answer = await this.answer_(turn, typed, count, choose);
    if (turn === this.latest_) {
      this.show_(answer, () => turn === this.latest_);
    }
  }

  /** Forgets what was typed last: its answer is not shown any more. */
  cancel() {
    this.latest_++;
  }

  /**
   * @private
   * @param {number} turn
   * @param {string} typed
   * @param {number} count
   * @param {function(!SearchIndex, !Found): !Found} choose
   * @return {!Promise<!Answer>}
   */
  async answer_(turn, typed, count, choose) {
    if (typed.trim() === '') {
      return new Answer('');
    }
    const loading = loadIndex(this.root_);
    try {
      return await this.search_(turn, await loading, typed, count, choose);
    } catch (error) {
      try {
        // A part that cannot be loaded may be one of an older handbook than the one that is published now.
        return await this.search_(turn, await loadIndexAgain(this.root_, loading), typed, count, choose);
      } catch (again) {
        return new Answer(/** @type {!Error} */ (error).message);
      }
    }
  }

  /**
   * The first time it works in steps between which the page can be drawn and keys be heard: a slow phone needs its time for each of them. Later
   * there is an answer before the next key comes, so that a key such as Arrow down finds what was asked before it.
   * @private
   * @param {number} turn
   * @param {!SearchIndex} index
   * @param {string} typed
   * @param {number} count
   * @param {function(!SearchIndex, !Found): !Found} choose
   * @return {!Promise<!Answer>} fails when something cannot be loaded
   */
  async search_(turn, index, typed, count, choose) {
    for (;;) {
      if (!await this.nextStep_(turn)) {
        return new Answer('');
      }
      const plan = planQuery(typed, index);
      if (!await this.nextStep_(turn)) {
        return new Answer('');
      }
      const found = findAll(plan, index);
      const chosen = choose(index, found);
      // Hits are asked for when they are known to be the best.
      const hits = index.store.isWaiting ? [] : bestOf(chosen, count).map(({document}) => index.findable(document));
      const suggestions = plan.suggestion ? [plan.suggestion] : found.documents.length > 0 ? [] : wordsNear(plan, index);
      // What was missing is loaded now, and the same done again; but nothing more for what nobody asks any longer.
      if (!(turn === this.latest_ && await index.loadMissing(this.root_))) {
        const answer = new Answer(messageFor(chosen.documents.length, typed));
        answer.hits = /** @type {!Array<!Findable>} */ (hits);
        answer.found = found;
        answer.plan = plan;
        answer.index = index;
        answer.suggestions = suggestions;
        this.isWarm_ = true;
        return answer;
      }
    }
  }

  /**
   * Lets the browser have its turn when it needs it.
   * @private
   * @param {number} turn
   * @return {!Promise<boolean>} whether this turn still is the latest, for which alone the index notes what is missing
   */
  async nextStep_(turn) {
    await (this.isWarm_ ? null : nextTask());
    return turn === this.latest_;
  }
}

/**
 * @param {!QueryPlan} plan of something that finds nothing
 * @param {!SearchIndex} index
 * @return {!Array<string>} words of the index that differ from those looked for in a third of the letters at most; short ones were compared already
 */
function wordsNear(plan, index) {
  return Array.from(plan.unknown, fold).filter((word) => word.length > 8)
      .flatMap((word) => nearest(word, index.entriesFrom('spellings', word[0]), word.length / 3).map(wordOf));
}

/**
 * @param {number} total
 * @param {string} typed
 * @return {string}
 */
function messageFor(total, typed) {
  return total === 0 ? text('nothing-found', typed.trim()) : count('results', total);
}
