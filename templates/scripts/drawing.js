/**
 * @fileoverview Draws what is far below, piece by piece, so that no machine is kept busy for long while a page is opened. When all is drawn
 * every place of the page is where it stays. Who wants to go to one before that gets the rest at once.
 */

/** What styles/content.css leaves out at first. */
const PIECES = '.sections > *, .card, .glossary-term, .mention-list';

/** Begins with the first frame. Does nothing when the page was drawn as a whole. */
export function startDrawing() {
  const {dataset} = document.documentElement;
  const left = Array.from(document.querySelectorAll(PIECES));
  const finish = () => {
    delete dataset['drawing'];
  };
  const drawNext = () => {
    const piece = left.shift();
    if (piece && isDrawing()) {
      piece.classList.add('is-drawn');
      requestAnimationFrame(drawNext);
    } else {
      finish();
    }
  };
  if (isDrawing()) {
    document.addEventListener('click', finish, {capture: true, once: true});
    document.addEventListener('keydown', finish, {capture: true, once: true});
    window.addEventListener('hashchange', finish, {once: true});
    requestAnimationFrame(drawNext);
  }
}

/** @return {boolean} whether something is left out yet */
function isDrawing() {
  return document.documentElement.dataset['drawing'] !== undefined;
}
