/** @fileoverview Adds classic scripts to the page: the only thing that browsers load both from a server and from disk. */
import {text} from './texts.js';

/** The only scripts that pages let in besides their own: the search, the index, its parts, and the rules of languages. */
const LOADABLE = /^(?!\/\/)[^:]*assets\/(?:results|search(?:|-index|\/[0-9a-f]+\/\d+|-rules\/[a-z]+))\.js(?:\?\d+)?$/;

/** @type {?} */
let policy = null;

/** @const {!Map<string, !Promise<void>>} what was added or is on its way, by address */
const added = new Map();

/**
 * Adds a script once, however often it is asked for. Scripts run in the order in which they are added, whichever arrives first.
 * @param {string} url relative to the page
 * @return {!Promise<void>} done when the script has run; fails with a message for readers, and then may be tried again
 */
export function addScript(url) {
  const known = added.get(url);
  if (known) {
    return known;
  }
  const adding = new Promise((resolve, reject) => {
    const script = /** @type {!HTMLScriptElement} */ (document.createElement('script'));
    script.onload = () => resolve();
    script.onerror = () => {
      added.delete(url);
      script.remove();
      reject(new Error(text('search-not-loaded')));
    };
    script.async = false;
    script.src = trusted(url);
    document.head.append(script);
  });
  added.set(url, adding);
  return adding;
}

/**
 * Pages demand Trusted Types for scripts, and allow this policy.
 * @param {string} url
 * @return {?}
 */
function trusted(url) {
  const factory = window['trustedTypes'];
  policy = policy || factory && factory.createPolicy('handbook', {
    createScriptURL: (candidate) => {
      if (!LOADABLE.test(candidate)) {
        throw new TypeError(`not a script of the search: ${candidate}`);
      }
      return candidate;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}
