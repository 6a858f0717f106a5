/**
 * @fileoverview What the scripts of a page say to readers. The words are in the language of the page: assets/words.js has them, made of the
 * messages of the theme by their keys, without the `script.` in front.
 */

/** @const {!Object<string, string>} */
const WORDS = window['handbookWords'] || {};

/** @type {?Intl.PluralRules} made when first needed, and once: that takes longer than a search */
let forms = null;

/**
 * @param {string} key
 * @param {...(string|number)} values for {0}, {1} and so on
 * @return {string}
 */
export function text(key, ...values) {
  // A reader who sees a key has at least a name for the button.
  const words = key in WORDS ? WORDS[key] : key;
  return words.replace(/\{(\d)\}/g, (_, number) => String(values[number]));
}

/**
 * Words that languages bend to a number: their keys end in the form of it, such as `.one` and `.other`.
 * @param {string} key without the form
 * @param {number} number is {0}
 * @param {...(string|number)} values for {1}, {2} and so on
 * @return {string}
 */
export function count(key, number, ...values) {
  forms = forms || new Intl.PluralRules(WORDS['lang'] || 'en');
  const form = `${key}.${forms.select(number)}`;
  return text(form in WORDS ? form : `${key}.other`, number, ...values);
}
