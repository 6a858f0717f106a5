/**
 * @fileoverview The last searches of this reader in this handbook, kept in the browser and told to nobody. Where storage is refused nothing
 * is kept.
 */

const COUNT = 5;

/**
 * @param {string} root of the site: other handbooks of the same server have searches of their own
 * @return {string}
 */
function keyFor(root) {
  return 'handbook-searches:' + new URL(root || '.', location.href).pathname;
}

/**
 * @param {string} root of the site
 * @return {!Array<string>} the last first
 */
export function recentSearches(root) {
  try {
    // Whatever else may be kept under this name has nothing to filter.
    const kept = /** @type {!Array<?>} */ (JSON.parse(window.localStorage.getItem(keyFor(root)) || '[]'));
    return kept.filter((text) => typeof text === 'string').slice(0, COUNT);
  } catch (refused) {
    return [];
  }
}

/**
 * @param {string} root of the site
 * @param {string} typed what was looked for, and found
 * @return {void}
 */
export function rememberSearch(root, typed) {
  const text = typed.trim();
  if (text) {
    keep(root, [text, ...recentSearches(root).filter((other) => other !== text)].slice(0, COUNT));
  }
}

/**
 * @param {string} root of the site
 * @return {void}
 */
export function forgetSearches(root) {
  keep(root, []);
}

/**
 * @param {string} root
 * @param {!Array<string>} searches
 * @return {void}
 */
function keep(root, searches) {
  try {
    window.localStorage.setItem(keyFor(root), JSON.stringify(searches));
  } catch (refused) {
    // Then the next page knows of no searches.
  }
}
