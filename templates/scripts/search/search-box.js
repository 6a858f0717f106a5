/** @fileoverview The search box in the header of every page: finds as one types, from the keyboard alone if one likes. */
import {loadIndex} from './index-loader.js';
import {startSearchPage} from './search-page.js';
import {SearchPanel} from './search-panel.js';

/** Makes the search box of this page work; does nothing on a page without one. */
export function startSearch() {
  const input = document.getElementById('search-input');
  if (input) {
    attach(/** @type {!HTMLInputElement} */ (input));
  }
}

/** @param {!HTMLInputElement} input */
function attach(input) {
  const root = document.documentElement.dataset['root'] || '';
  document.addEventListener('keydown', (event) => focusOnSlash(/** @type {!KeyboardEvent} */ (event), input));
  const page = document.querySelector('[data-search-page]');
  if (page) {
    startSearchPage(input, page, root);
    return;
  }
  const panel = new SearchPanel(input, root);
  // Loading begins before the first letter; a failure is told when there is something to look for.
  input.addEventListener('focus', () => loadIndex(root).catch(() => {}));
  input.addEventListener('input', () => panel.update());
  input.addEventListener('focus', () => panel.update());
  input.addEventListener('keydown', (event) => panel.onKey(/** @type {!KeyboardEvent} */ (event)));
  document.addEventListener('pointerdown', (event) => panel.closeUnlessInside(/** @type {!Node} */ (event.target)));
  input.addEventListener('blur', (event) => panel.closeUnlessInside(/** @type {?Node} */ (event.relatedTarget)));
}

/**
 * @param {!KeyboardEvent} event
 * @param {!HTMLInputElement} input
 */
function focusOnSlash(event, input) {
  const target = /** @type {!HTMLElement} */ (event.target);
  const isTyping = target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  event.preventDefault();
  input.focus();
  input.select();
}
