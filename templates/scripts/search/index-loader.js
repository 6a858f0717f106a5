/**
 * @fileoverview Loads the index once, as a classic script: the only thing that browsers load both from a server and from disk. The
 * script calls one function of ours with its version, its name and its bytes in base64.
 */
import {FORMAT_VERSION, IndexStore} from './index-store.js';
import {addScript} from './scripts.js';
import {SearchIndex} from './search-index.js';

const PATH = 'assets/search-index.js';

/** @type {?Promise<!SearchIndex>} */
let loading = null;

/**
 * @param {string} root address of the site's root as the page sees it: empty or ending in a slash
 * @return {!Promise<!SearchIndex>} the same for every call; fails with a message for readers
 */
export function loadIndex(root) {
  loading = loading || new Promise((resolve, reject) => {
    window['handbookSearchIndex'] = (version, name, payload) => {
      try {
        resolve(readIndex(version, payload));
      } catch (error) {
        reject(error);
      }
    };
    addScript(root + PATH).catch(reject);
  });
  return loading;
}

/**
 * @param {number} version
 * @param {string} payload in base64
 * @return {!SearchIndex}
 */
export function readIndex(version, payload) {
  if (version !== FORMAT_VERSION) {
    throw new Error(`The search index has version ${version}; this page reads version ${FORMAT_VERSION}. Reload the page.`);
  }
  const text = atob(payload);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    bytes[i] = text.charCodeAt(i);
  }
  return new SearchIndex(new IndexStore(bytes));
}
