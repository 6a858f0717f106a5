/** @fileoverview Asks the page for more scripts. The page alone adds them, and to this one lends the function that does. */

/**
 * @param {string} url relative to the page
 * @return {!Promise<void>} done when the script has run; fails with a message for readers
 */
export function addScript(url) {
  return window['handbookAddScript'](url);
}
