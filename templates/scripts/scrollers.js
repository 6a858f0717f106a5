/**
 * @fileoverview Lets the keyboard scroll code, tables and the map of terms where they are wider than their place. Some browsers do that themselves, not all; and
 * what fits gets no tab stop, so that Tab still leads from link to link.
 */

/**
 * Watches all of them on the page, whatever size the window takes.
 * @return {void}
 */
export function startScrollers() {
  const observer = new ResizeObserver((changes) => changes.forEach((change) => update(change.target)));
  document.querySelectorAll('.prose pre, .prose .table-scroll, .terms-map').forEach((box) => observer.observe(box));
}

/**
 * @param {!Element} box
 * @return {void}
 */
function update(box) {
  if (box.scrollWidth > box.clientWidth) {
    box.setAttribute('tabindex', '0');
  } else {
    box.removeAttribute('tabindex');
  }
}
