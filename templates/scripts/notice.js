/** @fileoverview Tells readers what just happened, in a line at the foot of the window that screen readers speak, too. */

const SHOWN_MILLIS = 4000;

/** @type {?HTMLElement} */
let line = null;

/** @type {number} */
let timer = 0;

/**
 * @param {string} words
 * @return {void}
 */
export function tell(words) {
  const place = line || createLine();
  clearTimeout(timer);
  // The same words twice are news twice: without a pause nobody would hear of the second time.
  place.textContent = '';
  timer = setTimeout(() => {
    place.textContent = words;
    timer = setTimeout(() => {
      place.textContent = '';
    }, SHOWN_MILLIS);
  }, 50);
}

/**
 * Puts the empty line into the page: what is there before it speaks is heard by all screen readers.
 * @return {void}
 */
export function startNotices() {
  createLine();
}

/** @return {!HTMLElement} */
function createLine() {
  line = /** @type {!HTMLElement} */ (document.createElement('p'));
  line.className = 'notice';
  line.setAttribute('role', 'status');
  document.body.append(line);
  return line;
}
