/**
 * @fileoverview Draws what is far from where the reader begins, piece by piece, so that no machine is kept busy for long while a page is opened.
 * When all is drawn every place of the page is where it stays. Who wants to go to one before that gets the rest at once.
 */
import {decoded} from './moved.js';

/** What styles/content.css leaves out at first. */
const PIECES = '.question, .article, .answer, .page-terms, [data-definition], .card, .glossary-term, .term-way, .mention-list';

/** For so many milliseconds of a frame pieces are drawn; a slow machine draws one. */
const WORK_PER_FRAME = 4;

/** Begins with the first frame. Does nothing when the page was drawn as a whole. */
export function startDrawing() {
  const {dataset} = document.documentElement;
  const pieces = inOrder();
  let next = 0;
  const finish = () => keepInPlace(pieces, () => {
    delete dataset['drawing'];
  });
  const drawSome = () => {
    const enough = performance.now() + WORK_PER_FRAME;
    do {
      if (next === pieces.length || !isDrawing()) {
        finish();
        return;
      }
    } while (draw(pieces[next++]) >= 0 && performance.now() < enough);
    goOn();
  };
  // Behind the frame, in a task of its own: laying pieces out and painting others would be one task, twice as long.
  const goOn = () => requestAnimationFrame(() => {
    setTimeout(drawSome);
  });
  if (isDrawing()) {
    document.addEventListener('click', finish, {capture: true, once: true});
    document.addEventListener('keydown', finish, {capture: true, once: true});
    window.addEventListener('hashchange', finish, {once: true});
    goOn();
  }
}

/**
 * Does what changes heights above the reader, and leaves what is read where it is. Browsers do so by themselves, but a frame later: whoever
 * leaves the page by a click would come back to another place.
 *
 * @param {!Array<!Element>} pieces
 * @param {function()} change
 */
function keepInPlace(pieces, change) {
  const read = pieces.find((piece) => Math.abs(edge(piece) - window.innerHeight / 2) <= window.innerHeight / 2);
  const before = read ? edge(read) : 0;
  change();
  const moved = (read ? edge(read) : 0) - before;
  // Any scrolling, even by nothing, would end one that is under way.
  if (moved !== 0) {
    window.scrollBy({top: moved, behavior: 'instant'});
  }
}

/**
 * @param {!Element} piece
 * @return {number} pixels from the window's upper edge
 */
function edge(piece) {
  return piece.getBoundingClientRect().top;
}

/** @return {!Array<!Element>} from the piece that the address names to the end of the page, then back from there to the beginning */
function inOrder() {
  const pieces = Array.from(document.querySelectorAll(PIECES));
  const target = document.getElementById(decoded(location.hash.slice(1)));
  const first = Math.max(0, pieces.findIndex((piece) => piece.contains(target)));
  return [...pieces.slice(first), ...pieces.slice(0, first).reverse()];
}

/**
 * Draws a piece. Asking for its height has the browser lay it out at once, so that the time this takes is known.
 *
 * @param {!Element} piece
 * @return {number} its height in pixels
 */
function draw(piece) {
  piece.classList.add('is-drawn');
  return piece.getBoundingClientRect().height;
}

/** @return {boolean} whether something is left out yet */
function isDrawing() {
  return document.documentElement.dataset['drawing'] !== undefined;
}
