/**
 * @fileoverview The list below the search box: a combobox with a list box, after the ARIA authoring practices. The focus stays in the
 * box; the chosen entry is told by aria-activedescendant.
 */
import {Answer, Finder} from './finder.js';
import {element, hitLink, textButton} from './hit-list.js';
import {forgetSearches, recentSearches, rememberSearch} from './recent-searches.js';
import {text} from '../texts.js';

const COUNT = 10;

/** The panel of one search box. */
export class SearchPanel {
  /**
   * @param {!HTMLInputElement} input
   * @param {string} root of the site
   */
  constructor(input, root) {
    /** @private @const */ this.input_ = input;
    /** @private @const */ this.root_ = root;
    /** @private @const */ this.finder_ = new Finder(root, (answer) => this.show_(answer));
    /** @private @const */ this.list_ = element('div', 'search-hits');
    /** @private @const */ this.status_ = element('p', 'search-status');
    /** @private @const */ this.panel_ = element('div', 'search-panel', this.status_, this.list_);
    /** @private {!Array<!HTMLElement>} what can be chosen, from top to bottom */
    this.options_ = [];
    /** @private {number} position of the chosen one, -1 for none */
    this.chosen_ = -1;
    this.prepare_();
  }

  /** Shows what is found for the text in the box. */
  update() {
    this.finder_.find(this.input_.value, COUNT);
  }

  /** @param {!KeyboardEvent} event */
  onKey(event) {
    if (event['isComposing']) {
      return;
    }
    if (event.key === 'Escape') {
      this.escape_(event);
    } else if (this.panel_.hidden || this.options_.length === 0) {
      return;
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      // One step before the first and after the last is the box itself.
      const places = this.options_.length + 1;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.choose_((this.chosen_ + 1 + step + places) % places - 1);
    } else if (event.key === 'Enter' && this.chosen_ >= 0) {
      event.preventDefault();
      this.options_[this.chosen_].click();
    }
  }

  /** @param {?Node} target what was touched or got the focus */
  closeUnlessInside(target) {
    if (!target || target !== this.input_ && !this.panel_.contains(target)) {
      this.setOpen_(false);
    }
  }

  /** @private */
  prepare_() {
    this.setOpen_(false);
    setAll(this.list_, {'id': 'search-hits', 'role': 'listbox', 'aria-label': text('search-results')});
    this.status_.setAttribute('role', 'status');
    // A click in the panel must not take the focus from the box before it arrives.
    this.panel_.addEventListener('mousedown', (event) => event.preventDefault());
    this.list_.addEventListener('click', () => rememberSearch(this.root_, this.input_.value));
    this.input_.after(this.panel_);
    setAll(this.input_, {
      'role': 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.list_.id,
    });
  }

  /**
   * @private
   * @param {!Answer} answer
   */
  show_(answer) {
    const recent = this.input_.value === '' ? recentSearches(this.root_) : [];
    const message = recent.length > 0 ? text('recent-searches') : answer.message;
    const instead = text(answer.plan.suggestion ? 'did-you-mean' : 'try') + ' ';
    const rows = [
      ...answer.suggestions.map((words) => this.textOption_(words, instead)),
      ...groupsOf(answer, this.root_),
      ...recent.map((words) => this.textOption_(words, '')),
    ];
    if (recent.length > 0) {
      rows.push(textButton(() => {
        forgetSearches(this.root_);
        this.update();
      }, text('forget-searches')));
    }
    this.list_.replaceChildren(...rows);
    this.options_ = /** @type {!Array<!HTMLElement>} */ (Array.from(this.list_.querySelectorAll('a, button')));
    this.options_.forEach((any, position) => setAll(
        any, {'id': `search-hit-${position}`, 'role': 'option', 'aria-selected': 'false', 'tabindex': '-1'}));
    this.status_.textContent = message;
    this.choose_(-1);
    this.setOpen_(message !== '' && document.activeElement === this.input_);
  }

  /**
   * @private
   * @param {string} words to look for instead
   * @param {string} before what stands before it
   * @return {!HTMLElement}
   */
  textOption_(words, before) {
    return textButton((event) => {
      event.stopPropagation();
      this.input_.value = words;
      this.update();
    }, before, element('strong', '', words));
  }

  /**
   * @private
   * @param {number} position -1 for none
   */
  choose_(position) {
    this.options_.forEach((any, at) => any.setAttribute('aria-selected', at === position));
    this.chosen_ = position;
    if (position < 0) {
      this.input_.removeAttribute('aria-activedescendant');
    } else {
      this.input_.setAttribute('aria-activedescendant', this.options_[position].id);
      this.options_[position].scrollIntoView({block: 'nearest'});
    }
  }

  /**
   * Closes the panel; empties the box when it is closed already.
   * @private
   * @param {!KeyboardEvent} event
   */
  escape_(event) {
    event.preventDefault();
    // An answer that is still on its way would open the panel again.
    this.finder_.cancel();
    if (this.panel_.hidden) {
      this.input_.value = '';
    }
    this.setOpen_(false);
  }

  /**
   * @private
   * @param {boolean} isOpen
   */
  setOpen_(isOpen) {
    this.panel_.hidden = !isOpen;
    this.input_.setAttribute('aria-expanded', isOpen);
    if (!isOpen) {
      this.choose_(-1);
    }
  }
}

/**
 * @param {!Answer} answer
 * @param {string} root of the site
 * @return {!Array<!HTMLElement>} the hits topic by topic, the topic of the best hit first
 */
function groupsOf({hits, plan, index}, root) {
  const groups = new Map();
  for (const hit of hits) {
    const name = hit.topic || text('glossary');
    if (!groups.has(name)) {
      const title = element('div', 'search-group-title', name);
      title.setAttribute('aria-hidden', 'true');
      const group = element('div', 'search-group', title);
      setAll(group, {'role': 'group', 'aria-label': name});
      groups.set(name, group);
    }
    groups.get(name).append(hitLink(hit, plan, /** @type {?} */ (index), root));
  }
  return Array.from(groups.values());
}

/**
 * @param {!HTMLElement} target
 * @param {!Object<string, string>} attributes
 * @return {void}
 */
function setAll(target, attributes) {
  Object.entries(attributes).forEach(([name, value]) => target.setAttribute(name, value));
}
