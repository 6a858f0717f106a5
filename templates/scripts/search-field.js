/**
 * @fileoverview The search field in the header of every page. The search itself is a script of its own (search/main.js; on the page of all results
 * search/results.js), which is loaded when somebody is about to search; the index and the rules of the language come at the same moment. What is typed meanwhile stays in the
 * field and is found then.
 */
import {onKey} from './keys.js';
import {rulesOfPage} from './page-rules.js';
import {addScript} from './scripts.js';
import {text} from './texts.js';

/** Makes the field of this page ready; does nothing on a page without one. */
export function startSearchField() {
  const field = document.getElementById('search-input');
  const root = document.documentElement.dataset['root'] || '';
  window['handbookAddScript'] = addScript;
  if (field) {
    prepare(/** @type {!HTMLInputElement} */ (field), root);
  }
  const page = pageOfResults();
  if (page) {
    afterFirstPaint(() => {
      load(root);
      // All other failures are told by the search itself.
      addScript(clientIn(root)).catch((error) => page.replaceChildren(/** @type {!Error} */ (error).message));
    });
  } else if (new URLSearchParams(location.search).has('found')) {
    // The words that led here are marked by the same rules that found them.
    addScript(clientIn(root)).catch(() => {});
  }
}

/** @return {?Element} where all results go, on the page that shows them */
function pageOfResults() {
  return document.querySelector('[data-search-page]');
}

/**
 * @param {!HTMLInputElement} field
 * @param {string} root
 */
function prepare(field, root) {
  const loadSearch = () => load(root);
  onKey('/', text('key-search'), () => {
    field.focus();
    field.select();
  });
  ['focus', 'pointerenter', 'input'].forEach((type) => field.addEventListener(type, loadSearch));
  if (document.activeElement === field) {
    loadSearch();
  } else if (document.documentElement.dataset['index'] === 'parts' && !savesData()) {
    // The index of a large handbook begins with a small root: loaded ahead, it saves the first search a round trip.
    (window.requestIdleCallback || setTimeout)(loadSearch);
  }
}

/**
 * Lets the reader see the page before it works. What nobody looks at is not painted, and need not wait.
 * @param {function()} work
 */
function afterFirstPaint(work) {
  if (document.visibilityState === 'visible') {
    requestAnimationFrame(() => {
      setTimeout(work);
    });
  } else {
    work();
  }
}

/** @return {boolean} whether the reader asks for as few bytes as can be */
function savesData() {
  const connection = navigator['connection'];
  return !!connection && !!connection['saveData'];
}

/**
 * Loads what a search begins with, at once. Where that fails, Enter still leads to the page of all results, which tells.
 * @param {string} root of the site
 */
function load(root) {
  const rules = rulesOfPage();
  // In this order: the others call functions of the first, and the index is the longest.
  const scripts = [clientIn(root), ...rules ? [`${root}assets/search-rules/${rules}.js`] : [], root + 'assets/search-index.js'];
  scripts.forEach((script) => addScript(script).catch(() => {}));
}

/**
 * @param {string} root of the site
 * @return {string}
 */
function clientIn(root) {
  return `${root}assets/${pageOfResults() ? 'results' : 'search'}.js`;
}
