/**
 * @fileoverview Loads the index as classic scripts: the only thing that browsers load both from a server and from disk. Each script calls one
 * function of ours with the version of the format and its bytes as text.
 */
import {IndexStore, inflate, stretchesOf} from './index-store.js';
import {addScript} from './scripts.js';
import {SearchIndex} from './search-index.js';
import {nextTask} from './steps.js';
import {text} from '../texts.js';

/** The one version of the format that is understood here. */
const FORMAT_VERSION = 8;

/** @type {?Promise<!SearchIndex>} */
let loading = null;

/** @const {!Map<string, !Array<?>>} what each script has said, by its address */
const calls = new Map();

/** Stands before a code unit in which one bit is changed: it would end the string, or is half of a pair. */
const ESCAPE = 0xe000;
const CHANGED = 0x4000;

/** Lets the scripts of the index say what they hold; the first of them may be on its way already. */
export function receiveIndex() {
  window['hb'] = (...call) => calls.set(/** @type {!Element} */ (document.currentScript).getAttribute('src'), call);
}

/**
 * @param {string} root address of the site's root as the page sees it: empty or ending in a slash
 * @return {!Promise<!SearchIndex>} the same for every call; fails with a message for readers
 */
export function loadIndex(root) {
  const index = loading = loading || loadRoot(root, '');
  index.catch(() => {
    // The next key tries again.
    loading = loading === index ? null : loading;
  });
  return index;
}

/**
 * Begins anew, past the browser's cache: when the handbook has been published again, the parts have other names.
 * @param {string} root address of the site's root as the page sees it
 * @param {!Promise<!SearchIndex>} failed what parts are missing of; whoever misses some of the same gets the same new one
 * @return {!Promise<!SearchIndex>}
 */
export function loadIndexAgain(root, failed) {
  if (loading === failed) {
    loading = loadRoot(root, '?' + Date.now());
  }
  return loadIndex(root);
}

/**
 * @param {string} root address of the site's root as the page sees it
 * @param {string} query of the address
 * @return {!Promise<!SearchIndex>}
 */
async function loadRoot(root, query) {
  const [bits, packed] = stretchesOf(await loadScript(`${root}assets/search-index.js${query}`));
  const bytes = await inflate([packed]);
  await nextTask();
  return new SearchIndex(new IndexStore(bytes, bits, (name) => loadScript(`${root}assets/search/${name}.js`)));
}

/**
 * @param {string} url
 * @return {!Promise<!Uint8Array>}
 */
async function loadScript(url) {
  await addScript(url);
  // The script is long, and has just been read by the browser.
  await nextTask();
  // A server may have sent a page instead of a script: then nobody has called.
  const [version, payload] = calls.get(url) || [];
  if (version !== FORMAT_VERSION) {
    throw new Error(text('search-other-version', version, FORMAT_VERSION));
  }
  calls.delete(url);
  return decode(payload);
}

/**
 * @param {string} payload two bytes in each code unit
 * @return {!Uint8Array}
 */
function decode(payload) {
  const units = new Uint16Array(payload.length);
  let length = 0;
  for (let i = 0; i < payload.length; i++) {
    const unit = payload.charCodeAt(i);
    units[length++] = unit === ESCAPE ? payload.charCodeAt(++i) ^ CHANGED : unit;
  }
  return new Uint8Array(units.buffer, 0, 2 * length);
}
