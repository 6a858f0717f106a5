/** @fileoverview Marks in the contents of a page where the reader is. */

/** How far down the window a section has to begin to be the one being read. */
const READING_LINE = '-20% 0px -79% 0px';

/**
 * Follows the reader through the sections of a topic. Does nothing on other pages.
 * @return {void}
 */
export function startContents() {
  const contents = document.querySelector('.contents');
  if (!contents) {
    return;
  }
  const entries = new Map();
  for (const entry of contents.querySelectorAll('a')) {
    entries.set(entry.getAttribute('href'), entry);
  }
  const observer = new IntersectionObserver((changes) => {
    for (const change of changes) {
      mark(entries.get('#' + change.target.id), change.isIntersecting);
    }
  }, {rootMargin: READING_LINE});
  for (const section of document.querySelectorAll('.question, .article')) {
    observer.observe(section);
  }
}

/**
 * @param {!Element|undefined} entry
 * @param {boolean} isRead
 * @return {void}
 */
function mark(entry, isRead) {
  if (entry && isRead) {
    entry.setAttribute('aria-current', 'location');
  } else if (entry) {
    entry.removeAttribute('aria-current');
  }
}
