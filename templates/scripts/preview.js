/**
 * @fileoverview Shows the definition of a linked term on hover, focus and tap, in one small card; a second tap follows the link. The words come from the list "Terms on this
 * page", so nothing is fetched. As WCAG 1.4.13 asks: Escape closes the card, the pointer can move onto it, and it stays until pointer
 * and focus are gone.
 */

const OPEN_DELAY_MILLIS = 150;
const CLOSE_DELAY_MILLIS = 200;
const GAP_PIXELS = 8;
const CARD_ID = 'definition_card';

/**
 * Makes the terms of the page show their definitions. Does nothing on a page without terms.
 * @return {void}
 */
export function startPreviews() {
  const definitions = readDefinitions();
  if (definitions.size > 0) {
    new Preview(definitions).listen();
  }
}

/** @return {!Map<string, !Element>} the entries of the list by the id of the term */
function readDefinitions() {
  const definitions = new Map();
  for (const entry of document.querySelectorAll('[data-definition]')) {
    definitions.set(entry.getAttribute('data-definition'), entry);
  }
  return definitions;
}

/** The one card of the page and the term it stands at. */
class Preview {
  /** @param {!Map<string, !Element>} definitions the entries of the list by the id of the term */
  constructor(definitions) {
    /** @const */
    this.definitions = definitions;
    /** @const {!HTMLElement} */
    this.card = createCard();
    /** @type {?Element} */
    this.term = null;
    /** @type {number} */
    this.timer = 0;
    /** @type {boolean} whether a finger is on a term whose card is not open yet */
    this.firstTap = false;
  }

  /** @return {void} */
  listen() {
    document.addEventListener('pointerover', (event) => this.pointerOver(event));
    document.addEventListener('pointerdown', (event) => this.pointerDown(event));
    document.addEventListener('click', (event) => this.click(event));
    document.addEventListener('focusin', (event) => {
      const term = termAt(event.target);
      if (term) {
        this.open(term);
      } else {
        this.close();
      }
    });
    document.addEventListener('pointercancel', () => {
      this.firstTap = false;
    });
    document.addEventListener('keydown', (event) => {
      this.firstTap = false;
      if (/** @type {!KeyboardEvent} */ (event).key === 'Escape') {
        this.close();
      }
    });
    window.addEventListener('resize', () => this.close());
  }

  /**
   * @param {!Event} event
   * @return {void}
   */
  pointerOver(event) {
    if (/** @type {!PointerEvent} */ (event).pointerType === 'touch') {
      return;
    }
    const target = /** @type {!Node} */ (event.target);
    const term = termAt(target);
    clearTimeout(this.timer);
    if (term && term !== this.term) {
      const next = term;
      this.timer = setTimeout(() => this.open(next), OPEN_DELAY_MILLIS);
    } else if (!term && this.term && !this.card.contains(target) && document.activeElement !== this.term) {
      this.timer = setTimeout(() => this.close(), CLOSE_DELAY_MILLIS);
    }
  }

  /**
   * A finger cannot hover: its first tap on a term shows the card, and a tap elsewhere closes it.
   * @param {!Event} event
   * @return {void}
   */
  pointerDown(event) {
    const isTouch = /** @type {!PointerEvent} */ (event).pointerType === 'touch';
    const target = /** @type {!Node} */ (event.target);
    const term = termAt(target);
    this.firstTap = isTouch && !!term && term !== this.term;
    if (isTouch && !term && !this.card.contains(target)) {
      this.close();
    }
  }

  /**
   * @param {!Event} event
   * @return {void}
   */
  click(event) {
    const term = termAt(event.target);
    if (term && this.firstTap && this.open(term)) {
      event.preventDefault();
    }
    this.firstTap = false;
  }

  /**
   * @param {!Element} term
   * @return {boolean} whether there is a card to show
   */
  open(term) {
    const entry = this.definitions.get(term.getAttribute('data-term') || '');
    this.close();
    if (!entry) {
      return false;
    }
    const name = document.createElement('strong');
    name.textContent = wordsOf(entry, 'dt');
    this.card.replaceChildren(name, wordsOf(entry, 'dd'));
    document.body.append(this.card);
    this.place(term);
    term.setAttribute('aria-describedby', CARD_ID);
    this.term = term;
    return true;
  }

  /** @return {void} */
  close() {
    clearTimeout(this.timer);
    if (this.term) {
      this.term.removeAttribute('aria-describedby');
      this.term = null;
      this.card.remove();
    }
  }

  /**
   * Puts the card below the term, or above it where there is no room below; never beyond the sides of the window.
   * @param {!Element} term
   * @return {void}
   */
  place(term) {
    const at = term.getClientRects()[0];
    // Where it stood before would leave it as much width as there is to the side of the window.
    this.card.style.left = '0';
    const size = this.card.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const left = Math.max(GAP_PIXELS, Math.min(at.left, width - size.width - GAP_PIXELS));
    const fitsBelow = at.bottom + GAP_PIXELS + size.height <= window.innerHeight;
    const top = fitsBelow ? at.bottom + GAP_PIXELS : at.top - GAP_PIXELS - size.height;
    this.card.style.left = (left + window.scrollX) + 'px';
    this.card.style.top = (top + window.scrollY) + 'px';
  }
}

/**
 * @param {!Element} entry of the list
 * @param {string} part the name of an element in it
 * @return {string}
 */
function wordsOf(entry, part) {
  const element = entry.querySelector(part);
  return element ? element.textContent.trim() : '';
}

/** @return {!HTMLElement} */
function createCard() {
  const card = /** @type {!HTMLElement} */ (document.createElement('div'));
  card.id = CARD_ID;
  card.className = 'definition-card';
  card.setAttribute('role', 'tooltip');
  return card;
}

/**
 * @param {?EventTarget} target
 * @return {?Element} the linked term that the target is in
 */
function termAt(target) {
  return target instanceof Element ? target.closest('a[data-term]') : null;
}
