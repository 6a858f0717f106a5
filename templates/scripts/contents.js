/**
 * @fileoverview The contents of a page: they tell where the reader is. Where they lie folded above the text, in reach wherever that is scrolled to (see
 * styles/chrome.css), they fold again as soon as something is chosen or the reader turns away.
 */
import {create} from './elements.js';

/** The band of the window, below the header, in which the topmost section is the one being read. */
const READING_BAND = '-120px 0px -65% 0px';

/**
 * Follows the reader through the sections of a topic. Does nothing on other pages.
 * @return {void}
 */
export function startContents() {
  const folded = /** @type {?HTMLDetailsElement} */ (document.querySelector('.beside > .contents > details'));
  if (folded) {
    const here = create('span', 'here');
    here.dir = 'auto';
    const button = /** @type {!HTMLElement} */ (folded.querySelector('summary'));
    button.append(here);
    follow(folded, here);
    foldAgain(folded, button);
  }
}

/**
 * @param {!HTMLDetailsElement} contents
 * @param {!Element} here tells the current entry while the others are folded away
 * @return {void}
 */
function follow(contents, here) {
  const sections = Array.from(document.querySelectorAll('.question, .article'));
  const inBand = new Set();
  const observer = new IntersectionObserver((changes) => {
    for (const change of changes) {
      if (change.isIntersecting) {
        inBand.add(change.target);
      } else {
        inBand.delete(change.target);
      }
    }
    // Above the first section a reader is on the way to it; between two, the one before goes on.
    const isMarked = contents.querySelector('[aria-current]');
    const current = sections.find((section) => inBand.has(section)) || (isMarked ? null : sections[0]);
    if (current) {
      here.textContent = markCurrent(contents, '#' + current.id);
    }
  }, {rootMargin: READING_BAND});
  sections.forEach((section) => observer.observe(section));
}

/**
 * @param {!Element} contents
 * @param {string} address of the section being read
 * @return {string} its entry, or nothing where it has none
 */
function markCurrent(contents, address) {
  let words = '';
  for (const entry of contents.querySelectorAll('a')) {
    if (entry.getAttribute('href') === address) {
      entry.setAttribute('aria-current', 'location');
      bringIntoView(contents, entry);
      words = entry.textContent;
    } else {
      entry.removeAttribute('aria-current');
    }
  }
  return words;
}

/**
 * Scrolls contents that are longer than their place, never the page.
 * @param {!Element} contents
 * @param {!Element} entry
 * @return {void}
 */
function bringIntoView(contents, entry) {
  for (const scroller of [contents.querySelector('ol'), contents.closest('.beside')]) {
    const box = scroller.getBoundingClientRect();
    const {top, bottom} = entry.getBoundingClientRect();
    if (scroller.scrollHeight > scroller.clientHeight && (top < box.top || bottom > box.bottom)) {
      scroller.scrollTop += (top + bottom - box.top - box.bottom) / 2;
    }
  }
}

/**
 * @param {!HTMLDetailsElement} contents
 * @param {!HTMLElement} button folds and unfolds them
 * @return {void}
 */
function foldAgain(contents, button) {
  const list = /** @type {!Element} */ (contents.querySelector('ol'));
  const foldIf = (isDone) => {
    if (isDone && getComputedStyle(list).position === 'absolute') {
      contents.open = false;
    }
  };
  contents.addEventListener('toggle', () => {
    const current = contents.querySelector('[aria-current]');
    if (contents.open && current) {
      bringIntoView(contents, current);
    }
  });
  list.addEventListener('click', (event) => foldIf(/** @type {!Element} */ (event.target).closest('a')));
  document.addEventListener('pointerdown', (event) => foldIf(!contents.contains(/** @type {!Node} */ (event.target))));
  contents.addEventListener('focusout', (event) => {
    const next = /** @type {!FocusEvent} */ (event).relatedTarget;
    foldIf(next && !contents.contains(/** @type {!Node} */ (next)));
  });
  contents.addEventListener('keydown', (event) => {
    if (/** @type {!KeyboardEvent} */ (event).key === 'Escape') {
      foldIf(contents.open);
      button.focus();
    }
  });
}
