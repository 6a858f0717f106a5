/** @fileoverview Makes the search field of the page find as one types, from the keyboard alone if one likes. */
import {SearchPanel} from './search-panel.js';

/** Takes up where the field stands: what was typed while this script was loaded is found at once. Does nothing on a page without a field. */
export function startSearch() {
  const input = /** @type {?HTMLInputElement} */ (document.getElementById('search-input'));
  const root = document.documentElement.dataset['root'] || '';
  if (input) {
    attach(input, new SearchPanel(input, root));
  }
}

/**
 * @param {!HTMLInputElement} input
 * @param {!SearchPanel} panel
 */
function attach(input, panel) {
  input.addEventListener('input', () => panel.update());
  input.addEventListener('focus', () => panel.update());
  input.addEventListener('keydown', (event) => panel.onKey(/** @type {!KeyboardEvent} */ (event)));
  document.addEventListener('pointerdown', (event) => panel.closeUnlessInside(/** @type {!Node} */ (event.target)));
  input.addEventListener('blur', (event) => panel.closeUnlessInside(/** @type {?Node} */ (event.relatedTarget)));
  if (document.activeElement === input) {
    panel.update();
  }
}
