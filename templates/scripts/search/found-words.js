/** @fileoverview On the page of a hit, marks the words that led there. */
import {decoded} from '../moved.js';
import {rulesOfPage} from '../page-rules.js';
import {analyze} from './analysis.js';
import {marked} from './marked-text.js';
import {loadMissingRules} from './rules.js';

/** Marks them in the section that the address names, and takes them out of the address, which then is that of the section. */
export async function markFound() {
  const address = new URL(location.href);
  const stems = new Set((address.searchParams.get('found') || '').split(' '));
  const section = document.getElementById(decoded(location.hash.slice(1))) || document.querySelector('main');
  if (!address.searchParams.has('found') || !section) {
    return;
  }
  address.searchParams.delete('found');
  history.replaceState(null, '', address.href);
  const texts = textNodes(section);
  const rules = {language: rulesOfPage()};
  let found;
  do {
    found = texts.map((text) => analyze(text.data, rules).filter(({stem}) => stems.has(stem)));
  } while (await loadMissingRules(document.documentElement.dataset['root'] || ''));
  texts.forEach((text, i) => found[i].length > 0 && text.replaceWith(...marked(text.data, found[i])));
}

/**
 * @param {!Element} section
 * @return {!Array<!Text>}
 */
function textNodes(section) {
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    texts.push(/** @type {!Text} */ (walker.currentNode));
  }
  return texts;
}
