/**
 * @fileoverview Loads the index as classic scripts: the only thing that browsers load both from a server and from disk. Each script calls one
 * function of ours with the version of the format, its name, and its bytes as text.
 */
import {IndexStore, inflate, stretchesOf} from './index-store.js';
import {addScript} from './scripts.js';
import {SearchIndex} from './search-index.js';
import {text} from '../texts.js';

/** The one version of the format that is understood here. */
const FORMAT_VERSION = 4;

/** @type {?Promise<!SearchIndex>} */
let loading = null;

/** @const {!Map<string, !Array<?>>} what each script has said, by its name */
const calls = new Map();

/** Lets the scripts of the index say what they hold; the first of them may be on its way already. */
export function receiveIndex() {
  window['handbookSearchIndex'] = (...call) => calls.set(call[1], call);
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
  const [bits, packed] = stretchesOf(await loadScript('root', `${root}assets/search-index.js${query}`));
  const bytes = await inflate([packed]);
  return new SearchIndex(new IndexStore(bytes, bits, (name) => loadScript(name, `${root}assets/search/${name}.js`)));
}

/**
 * @param {string} name
 * @param {string} url
 * @return {!Promise<!Uint8Array>}
 */
async function loadScript(name, url) {
  await addScript(url);
  // A server may have sent a page instead of a script: then nobody has called.
  const [version, , payload] = calls.get(name) || [];
  if (version !== FORMAT_VERSION) {
    throw new Error(text('search-other-version', String(version), FORMAT_VERSION));
  }
  calls.delete(name);
  return decode(payload);
}

/**
 * @param {string} payload bytes to the base 91: 13 bits in two characters from # to ~ without the backslash
 * @return {!Uint8Array}
 */
function decode(payload) {
  const bytes = new Uint8Array(payload.length);
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let i = 0; i < payload.length; i += 2) {
    const [low, high] = [0, 1].map((next) => payload.charCodeAt(i + next) - (payload[i + next] < '\\' ? 35 : 36));
    bits |= low + (high >= 0 ? 91 * high : 0) << count;
    for (count += high >= 0 ? 13 : 6; count > 7; count -= 8) {
      bytes[length++] = bits & 255;
      bits >>= 8;
    }
  }
  return bytes.subarray(0, length);
}
