/** @fileoverview Adds classic scripts to the page: the only thing that browsers load both from a server and from disk. */

/** The only scripts that pages let in besides their own: the index, its parts, and the rules of languages. */
const LOADABLE = /^(?!\/\/)[^:]*assets\/search(?:-index|\/[0-9a-f]+\/\d+|-rules\/[a-z]+)\.js$/;

/** @type {?} */
let policy = null;

/**
 * @param {string} url relative to the page
 * @return {!Promise<void>} done when the script has run; fails with a message for readers
 */
export function addScript(url) {
  return new Promise((resolve, reject) => {
    const script = /** @type {!HTMLScriptElement} */ (document.createElement('script'));
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('The search index could not be loaded.'));
    script.src = trusted(url);
    document.head.append(script);
  });
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
        throw new TypeError(`not the search index: ${candidate}`);
      }
      return candidate;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}
