/** @fileoverview The page of all results: the same search with a longer list, facets, and an address that can be shared. */
import {Answer, Finder} from './finder.js';
import {element, hitLink, textButton} from './hit-list.js';
import {rememberSearch} from './recent-searches.js';
import {decoded} from '../moved.js';
import {KINDS, SearchIndex} from './search-index.js';
import {nextTask} from './steps.js';
import {text} from '../texts.js';

/** So many hits are shown at first: more than a screen, and soon drawn on a slow phone. */
const FIRST = 20;
const MORE = 50;
/** For so many milliseconds hits are made without a break; a slow machine makes one. */
const WORK_PER_STEP = 4;
const MAX_TOPICS = 12;
/** What the page is called while nothing is looked for. */
const TITLE = document.title;

/** Takes up where the field stands. Does nothing on a page without a field, or without a place for results. */
export function startSearchPage() {
  const input = /** @type {?HTMLInputElement} */ (document.getElementById('search-input'));
  const page = document.querySelector('[data-search-page]');
  if (input && page) {
    new SearchPage(input, page, document.documentElement.dataset['root'] || '').start();
  }
}

/**
 * Something by which hits can be chosen: its name in the address and its label for people, what it is for a document, and what a value is called for people.
 * @typedef {{name: string, label: string, valueOf: function(number): string, labelOf: function(string): string}}
 */
let Facet;

/**
 * @param {!Facet} facet
 * @param {number} document
 * @param {!URLSearchParams} asked
 * @return {boolean} whether the document has the value that is asked for, if any is
 */
function lets({name, valueOf}, document, asked) {
  return !asked.has(name) || asked.get(name) === valueOf(document);
}

class SearchPage {
  /**
   * @param {!HTMLInputElement} input
   * @param {!Element} page
   * @param {string} root
   */
  constructor(input, page, root) {
    /** @const */ this.input = input;
    /** @const */ this.root = root;
    /** @const */ this.page = page;
    /** @const */ this.status = element('p', 'search-status');
    /** @const */ this.facets = element('div', 'search-facets');
    /** @const */ this.list = element('ol', 'search-results');
    /** @const */ this.more = textButton(() => {
      this.count += MORE;
      this.find();
    }, text('show-more'));
    /** @const */ this.finder = new Finder(root, (answer, isLatest) => this.show(answer, isLatest));
    /** @type {!URLSearchParams} what is looked for: q, topic and kind */
    this.asked = new URLSearchParams();
    /** @type {string} the same as the address has it */
    this.search = '';
    /** @type {number} */
    this.count = FIRST;
  }

  /** @return {void} */
  start() {
    this.status.setAttribute('role', 'status');
    this.page.replaceChildren(this.status, this.facets, this.list, this.more);
    this.more.hidden = true;
    this.list.addEventListener('click', () => rememberSearch(this.root, this.input.value));
    this.input.value = wordsOfMissing(this.page);
    this.input.addEventListener('input', () => {
      history.replaceState(null, '', this.addressFor('q', this.input.value));
      this.takeUp();
    });
    window.addEventListener('popstate', () => {
      if (this.search !== location.search) {
        this.takeUp();
      }
    });
    if (this.input.form) {
      this.input.form.addEventListener('submit', (event) => event.preventDefault());
    }
    this.takeUp();
  }

  /**
   * Looks for what the address says.
   * @return {void}
   */
  takeUp() {
    this.search = location.search;
    this.asked = new URLSearchParams(this.search);
    const words = this.asked.get('q') || '';
    // While somebody types, the field is theirs.
    if (words.trim() !== this.input.value.trim()) {
      this.input.value = words || wordsOfMissing(this.page);
    }
    document.title = [words.trim(), TITLE].filter((name) => name).join(' · ');
    this.count = FIRST;
    this.find();
  }

  /**
   * @param {string} name
   * @param {string} value blank for none
   * @return {string} the address that asks for it besides
   */
  addressFor(name, value) {
    const address = new URL(location.href);
    address.searchParams.set(name, value);
    if (value.trim() === '') {
      address.searchParams.delete(name);
    }
    return address.href;
  }

  /**
   * Asks for what the reader chose, from which the browser's own way back leads to what was asked before.
   * @param {string} name
   * @param {string} value empty for none
   * @return {void}
   */
  ask(name, value) {
    history.pushState(null, '', this.addressFor(name, value));
    this.takeUp();
  }

  /** @return {void} */
  find() {
    this.finder.find(this.input.value, this.count, (index, found) => {
      // Asked for in any case, so that what they need is loaded together with the hits.
      const facets = facetsOf(index);
      return found.filter((document) => facets.every((facet) => lets(facet, document, this.asked)));
    });
  }

  /**
   * Shows what decides on the places of all, and then the hits: those of a first answer as many in a step as there is time for. Later they take the place of
   * others, and a page that became short for a moment would lose the reader's place.
   * @param {!Answer} answer
   * @param {function(): boolean} isLatest whether nothing else is looked for by now
   * @return {!Promise<void>} done when all is shown, or something else is looked for
   */
  async show(answer, isLatest) {
    let enough = this.list.firstChild ? Infinity : 0;
    this.status.textContent = answer.message;
    this.list.replaceChildren(
        ...answer.suggestions.map((words) => this.row(textButton(
            () => this.ask('q', words), text(answer.plan.suggestion ? 'did-you-mean' : 'try') + ' ', element('strong', '', words)))));
    this.showFacets(answer);
    for (const hit of answer.hits) {
      if (Date.now() > enough) {
        await nextTask();
        enough = Date.now() + WORK_PER_STEP;
      }
      if (!isLatest()) {
        return;
      }
      this.list.append(this.row(hitLink(hit, answer.plan, /** @type {!SearchIndex} */ (answer.index), this.root)));
    }
    this.more.hidden = answer.hits.length < this.count;
  }

  /**
   * @param {!Answer} answer
   * @return {void}
   */
  showFacets(answer) {
    const focused = this.facets.querySelector(':focus');
    this.facets.replaceChildren(...answer.index ? this.facetBoxes(answer, answer.index) : []);
    if (focused) {
      const sameAgain = this.facets.querySelector(`[value="${CSS.escape(focused.getAttribute('value') || '')}"]`);
      /** @type {!HTMLElement} */ (sameAgain || this.input).focus();
    }
  }

  /**
   * @param {!Element} content
   * @return {!Element}
   */
  row(content) {
    return element('li', 'search-result', content);
  }

  /**
   * @param {!Answer} answer
   * @param {!SearchIndex} index
   * @return {!Array<!Element>} for each facet the values that occur, and how often they do with the other facet as it is
   */
  facetBoxes({found}, index) {
    const facets = facetsOf(index);
    return facets.flatMap(({name, label, valueOf, labelOf}) => {
      const counts = new Map();
      for (const document of found.documents) {
        if (facets.every((other) => other.name === name || lets(other, document, this.asked))) {
          counts.set(valueOf(document), (counts.get(valueOf(document)) || 0) + 1);
        }
      }
      const chosen = this.asked.get(name);
      // What is chosen can always be given up.
      if (chosen && !counts.has(chosen)) {
        counts.set(chosen, 0);
      }
      const values = Array.from(counts).sort((a, b) => b[1] - a[1]).filter(([value], i) => i < MAX_TOPICS || value === chosen);
      const box = element('div', 'search-facet', ...values.map(([value, count]) => {
        const choice = textButton(() => this.ask(name, value === chosen ? '' : value), labelOf(value), element('span', '', ` ${count}`));
        choice.className = 'search-choice';
        choice.setAttribute('aria-pressed', value === chosen);
        choice.setAttribute('value', name + ' ' + value);
        return choice;
      }));
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', label);
      return values.length > 1 || chosen ? [box] : [];
    });
  }
}

/**
 * @param {!Element} page where the results go
 * @return {string} what the address of a page that does not exist asks for: the words of its last names; empty on the page of all results
 */
function wordsOfMissing(page) {
  if (page.getAttribute('data-search-page') !== 'missing') {
    return '';
  }
  const names = (location.pathname + location.hash).split(/[/#]/).filter((name) => name !== '');
  const name = decoded(names[names.length - 1] || '').replace(/(\.\d+)?\.html?$/i, '');
  return name.replace(/[-_.+\s]+/g, ' ').trim();
}

/**
 * @param {!SearchIndex} index
 * @return {!Array<!Facet>}
 */
function facetsOf(index) {
  const {topicTitle, kind} = index.outline();
  return [
    {
      name: 'kind', label: text('kinds'), valueOf: (document) => KINDS[kind(document)],
      labelOf: (value) => KINDS.includes(value) ? text('kinds-' + value) : value,
    },
    {name: 'topic', label: text('topics'), valueOf: (document) => topicTitle(document) || text('glossary'), labelOf: (value) => value},
  ];
}
