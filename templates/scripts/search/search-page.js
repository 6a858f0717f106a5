/** @fileoverview The page of all results: the same search with a longer list, facets, and an address that can be shared. */
import {Answer, Finder} from './finder.js';
import {element, hitLink} from './hit-list.js';
import {rememberSearch} from './recent-searches.js';
import {decoded} from '../moved.js';
import {SearchIndex} from './search-index.js';
import {text} from '../texts.js';

/** So many hits are shown at first: more than a screen, and soon drawn on a slow phone. */
const FIRST = 20;
const MORE = 50;
const MAX_TOPICS = 12;
/** What the kinds of the index are called in addresses and in the messages of the theme, in their order. */
const KINDS = ['question', 'article', 'term', 'open'];

/**
 * @param {!HTMLInputElement} input
 * @param {!Element} page where the results go
 * @param {string} root of the site
 */
export function startSearchPage(input, page, root) {
  new SearchPage(input, page, root).start();
}

/** Something by which hits can be chosen. */
class Facet {
  /**
   * @param {string} name in the address
   * @param {string} label for people
   * @param {function(number): string} valueOf what it is for a document
   * @param {function(string): string} labelOf what a value is called for people
   */
  constructor(name, label, valueOf, labelOf) {
    /** @const */ this.name = name;
    /** @const */ this.label = label;
    /** @const */ this.valueOf = valueOf;
    /** @const */ this.labelOf = labelOf;
  }

  /**
   * @param {number} document
   * @param {!URLSearchParams} asked
   * @return {boolean} whether the document has the value that is asked for, if any is
   */
  lets(document, asked) {
    return !asked.has(this.name) || asked.get(this.name) === this.valueOf(document);
  }
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
    /** @const */ this.more = element('button', 'search-text', text('show-more'));
    /** @const */ this.finder = new Finder(root, (answer) => this.show(answer));
    /** @const {!URLSearchParams} what is looked for: q, topic and kind */
    this.asked = new URLSearchParams(location.search);
    /** @type {number} */
    this.count = FIRST;
  }

  /** @return {void} */
  start() {
    this.status.setAttribute('role', 'status');
    this.page.replaceChildren(this.status, this.facets, this.list, this.more);
    this.more.hidden = true;
    this.more.addEventListener('click', () => {
      this.count += MORE;
      this.find();
    });
    this.list.addEventListener('click', () => rememberSearch(this.root, this.input.value));
    this.input.value = this.asked.get('q') || wordsOfMissing(this.page);
    this.input.addEventListener('input', () => this.ask('q', this.input.value));
    if (this.input.form) {
      this.input.form.addEventListener('submit', (event) => event.preventDefault());
    }
    this.find();
  }

  /**
   * @param {string} name
   * @param {string} value empty for none
   * @return {void}
   */
  ask(name, value) {
    this.asked.set(name, value);
    if (value.trim() === '') {
      this.asked.delete(name);
    }
    this.count = FIRST;
    const address = new URL(location.href);
    address.search = this.asked.toString();
    history.replaceState(null, '', address.href);
    this.find();
  }

  /** @return {void} */
  find() {
    this.finder.find(this.input.value, this.count, (index, found) => {
      // Asked for in any case, so that what they need is loaded together with the hits.
      const facets = facetsOf(index);
      return found.filter((document) => facets.every((facet) => facet.lets(document, this.asked)));
    });
  }

  /**
   * @param {!Answer} answer
   * @return {void}
   */
  show(answer) {
    const index = answer.index;
    this.status.textContent = answer.message;
    this.list.replaceChildren(
        ...answer.suggestions.map((words) => this.row(this.button(
            'search-text', 'q', words, false, text(answer.plan.suggestion ? 'did-you-mean' : 'try') + ' ', element('strong', '', words)))),
        ...answer.hits.map((hit) => this.row(hitLink(hit, answer.plan, /** @type {!SearchIndex} */ (index), this.root))));
    const focused = this.facets.querySelector(':focus');
    this.facets.replaceChildren(...index ? this.facetBoxes(answer, index) : []);
    if (focused) {
      const sameAgain = this.facets.querySelector(`[value="${CSS.escape(focused.getAttribute('value') || '')}"]`);
      /** @type {!HTMLElement} */ (sameAgain || this.input).focus();
    }
    this.more.hidden = answer.hits.length < this.count;
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
        if (facets.every((other) => other.name === name || other.lets(document, this.asked))) {
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
        const choice = this.button(
            'search-choice', name, value === chosen ? '' : value, value === chosen, labelOf(value), element('span', '', ` ${count}`));
        choice.setAttribute('value', name + ' ' + value);
        return choice;
      }));
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', label);
      return values.length > 1 || chosen ? [box] : [];
    });
  }

  /**
   * @param {string} className
   * @param {string} name what it asks
   * @param {string} value
   * @param {boolean} isPressed
   * @param {...(!Node|string)} content
   * @return {!Element}
   */
  button(className, name, value, isPressed, ...content) {
    const button = element('button', className, ...content);
    button.setAttribute('type', 'button');
    button.setAttribute('aria-pressed', String(isPressed));
    button.addEventListener('click', () => {
      this.input.value = name === 'q' ? value : this.input.value;
      this.ask(name, value);
    });
    return button;
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
    new Facet('kind', text('kinds'), (document) => KINDS[kind(document)], (value) => KINDS.includes(value) ? text('kinds-' + value) : value),
    new Facet('topic', text('topics'), (document) => topicTitle(document) || text('glossary'), (value) => value),
  ];
}
