/**
 * @fileoverview The search field in the header of every page. The search itself is a script of its own (search/main.js), which is loaded
 * when somebody is about to search; the index comes at the same moment. What is typed meanwhile stays in the field and is found then.
 */
import {onKey} from './keys.js';
import {addScript} from './scripts.js';
import {TEXTS} from './texts.js';

/** Makes the field of this page ready; does nothing on a page without one. */
export function startSearchField() {
  const field = document.getElementById('search-input');
  const root = document.documentElement.dataset['root'] || '';
  window['handbookAddScript'] = addScript;
  if (field) {
    prepare(/** @type {!HTMLInputElement} */ (field), root);
  }
  const page = document.querySelector('[data-search-page]');
  if (page) {
    loadSearch(root).catch((error) => page.replaceChildren(/** @type {!Error} */ (error).message));
  } else if (new URLSearchParams(location.search).has('found')) {
    // The words that led here are marked by the same rules that found them.
    addScript(clientIn(root)).catch(() => {});
  }
}

/**
 * @param {!HTMLInputElement} field
 * @param {string} root
 */
function prepare(field, root) {
  const load = () => {
    // Enter still leads to the page of all results, which tells when nothing can be loaded.
    loadSearch(root).catch(() => {});
  };
  onKey('/', TEXTS.keySearch, () => {
    field.focus();
    field.select();
  });
  ['focus', 'pointerenter', 'input'].forEach((type) => field.addEventListener(type, load));
  if (document.activeElement === field) {
    load();
  }
}

/**
 * @param {string} root of the site
 * @return {!Promise<?>}
 */
function loadSearch(root) {
  // In this order: the index calls a function of the search.
  return Promise.all([addScript(clientIn(root)), addScript(root + 'assets/search-index.js')]);
}

/**
 * @param {string} root of the site
 * @return {string}
 */
function clientIn(root) {
  return root + 'assets/search.js';
}
