/** @fileoverview Marks in the contents of a page where the reader is. */

/** The band of the window, below the header, in which the topmost section is the one being read. */
const READING_BAND = '-120px 0px -65% 0px';

/**
 * Follows the reader through the sections of a topic. Does nothing on other pages.
 * @return {void}
 */
export function startContents() {
  const contents = document.querySelector('.contents');
  if (contents) {
    follow(contents);
  }
}

/**
 * @param {!Element} contents
 * @return {void}
 */
function follow(contents) {
  const sections = Array.from(document.querySelectorAll('.question, .article'));
  const inBand = new Set();
  const observer = new IntersectionObserver((changes) => {
    for (const change of changes) {
      if (change.isIntersecting) {
        inBand.add(change.target);
      } else {
        inBand.delete(change.target);
      }
    }
    // Above the first section a reader is on the way to it; between two, the one before goes on.
    const isMarked = contents.querySelector('[aria-current]');
    const current = sections.find((section) => inBand.has(section)) || (isMarked ? null : sections[0]);
    if (current) {
      markCurrent(contents, '#' + current.id);
    }
  }, {rootMargin: READING_BAND});
  sections.forEach((section) => observer.observe(section));
}

/**
 * @param {!Element} contents
 * @param {string} address of the section being read
 * @return {void}
 */
function markCurrent(contents, address) {
  for (const entry of contents.querySelectorAll('a')) {
    if (entry.getAttribute('href') === address) {
      entry.setAttribute('aria-current', 'location');
      bringIntoView(contents, entry);
    } else {
      entry.removeAttribute('aria-current');
    }
  }
}

/**
 * Scrolls contents that are longer than the window, never the page.
 * @param {!Element} contents
 * @param {!Element} entry
 * @return {void}
 */
function bringIntoView(contents, entry) {
  const scroller = contents.closest('.beside') || contents;
  const box = scroller.getBoundingClientRect();
  const {top, bottom} = entry.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom) {
    scroller.scrollTop += (top + bottom - box.top - box.bottom) / 2;
  }
}
