/**
 * @fileoverview The list below the search box: a combobox with a list box, after the ARIA authoring practices. The focus stays in the
 * box; the chosen hit is told by aria-activedescendant.
 */
import {Answer, Finder} from './finder.js';
import {element} from './hit-list.js';

const COUNT = 10;

/** The panel of one search box. */
export class SearchPanel {
  /**
   * @param {!HTMLInputElement} input
   * @param {string} root of the site
   */
  constructor(input, root) {
    /** @private @const */ this.input_ = input;
    /** @private @const */ this.finder_ = new Finder(root, COUNT, (answer) => this.show_(answer));
    /** @private @const */ this.panel_ = element('div', 'search-panel');
    /** @private @const */ this.list_ = element('div', 'search-hits');
    /** @private @const */ this.status_ = element('p', 'search-status');
    /** @private {number} position of the chosen hit, -1 for none */
    this.chosen_ = -1;
    this.prepare_();
  }

  /** Shows what is found for the text in the box. */
  update() {
    this.finder_.find(this.input_.value);
  }

  /** @param {!KeyboardEvent} event */
  onKey(event) {
    const links = this.list_.children;
    if (event['isComposing']) {
      return;
    }
    if (event.key === 'Escape') {
      this.escape_(event);
    } else if (this.panel_.hidden || links.length === 0) {
      return;
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      // One step before the first and after the last hit is the box itself.
      const places = links.length + 1;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.choose_((this.chosen_ + 1 + step + places) % places - 1);
    } else if (event.key === 'Enter' && this.chosen_ >= 0) {
      event.preventDefault();
      /** @type {!HTMLElement} */ (links[this.chosen_]).click();
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
    this.panel_.hidden = true;
    this.list_.id = 'search-hits';
    this.list_.setAttribute('role', 'listbox');
    this.list_.setAttribute('aria-label', 'Search results');
    this.status_.setAttribute('role', 'status');
    this.status_.setAttribute('aria-live', 'polite');
    this.panel_.append(this.status_, this.list_);
    // A click in the panel must not take the focus from the box before it arrives.
    this.panel_.addEventListener('mousedown', (event) => event.preventDefault());
    this.input_.after(this.panel_);
    this.input_.autocomplete = 'off';
    this.input_.setAttribute('role', 'combobox');
    this.input_.setAttribute('aria-autocomplete', 'list');
    this.input_.setAttribute('aria-controls', this.list_.id);
    this.input_.setAttribute('aria-expanded', 'false');
  }

  /**
   * @private
   * @param {!Answer} answer
   */
  show_(answer) {
    answer.links.forEach((link, position) => {
      link.id = `search-hit-${position}`;
      link.setAttribute('role', 'option');
      link.setAttribute('aria-selected', 'false');
      link.setAttribute('tabindex', '-1');
    });
    this.list_.replaceChildren(...answer.links);
    this.status_.textContent = answer.message;
    this.choose_(-1);
    this.setOpen_(answer.message !== '' && document.activeElement === this.input_);
  }

  /**
   * @private
   * @param {number} position -1 for none
   */
  choose_(position) {
    const links = Array.from(this.list_.children);
    links.forEach((link, at) => link.setAttribute('aria-selected', String(at === position)));
    this.chosen_ = position;
    if (position < 0) {
      this.input_.removeAttribute('aria-activedescendant');
    } else {
      this.input_.setAttribute('aria-activedescendant', links[position].id);
      links[position].scrollIntoView({block: 'nearest'});
    }
  }

  /**
   * Closes the panel; empties the box when it is closed already.
   * @private
   * @param {!KeyboardEvent} event
   */
  escape_(event) {
    event.preventDefault();
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
    this.input_.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) {
      this.choose_(-1);
    }
  }
}
