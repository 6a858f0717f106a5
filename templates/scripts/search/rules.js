/**
 * @fileoverview Rules that only some texts need: the words of a language, where words of other scripts than Latin end. Each is
 * a script of its own. Asking never waits: what is not there yet is noted, and loaded when somebody asks for it.
 */
import {addScript} from './scripts.js';

/** @type {!Map<string, ?>} */
const rules = new Map();
/** @type {!Set<string>} */
const missing = new Set();

/**
 * @param {string} name
 * @return {?} nothing while it is still to be loaded
 */
export function ruleOf(name) {
  if (!rules.has(name)) {
    missing.add(name);
  }
  return rules.get(name);
}

/** Lets the scripts of the rules say what they hold; the first of them may be on its way already. */
export function receiveRules() {
  window['handbookSearchRules'] = (name, rule) => rules.set(name, rule);
}

/**
 * @param {string} root address of the site's root as the page sees it
 * @return {!Promise<boolean>} whether something was missing and is there now
 */
export async function loadMissingRules(root) {
  const names = Array.from(missing);
  missing.clear();
  await Promise.all(names.map((name) => addScript(`${root}assets/search-rules/${name}.js`)));
  return names.length > 0;
}
