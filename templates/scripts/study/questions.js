/** @fileoverview The questions of a page: which one is being read, and the ways to the next and the one before. */
import {tell} from '../notice.js';
import {text} from '../texts.js';

/** How far below the header a question may begin and still be the one that is being read, in pixels. */
const READING_LINE = 24;

/** @return {!Array<!HTMLElement>} those that are to be seen, in reading order */
export function shownQuestions() {
  return /** @type {!Array<!HTMLElement>} */ (Array.from(document.querySelectorAll('.question:not([hidden])')));
}

/** @return {?Element} the question that has the focus, or else the one that is being read */
export function currentQuestion() {
  const questions = shownQuestions();
  return focusedQuestion() || questions.filter((question) => topOf(question) <= READING_LINE).pop() || questions[0] || null;
}

/**
 * Goes to the next question of the page, or the one before.
 * @param {number} step 1 or -1
 * @param {?Element=} start where to go on from; otherwise from where the reader is
 * @return {void}
 */
export function goToQuestion(step, start = focusedQuestion()) {
  const questions = shownQuestions();
  const from = questions.indexOf(/** @type {!HTMLElement} */ (start));
  const next = from >= 0 ? questions[from + step] :
      step > 0 ? questions.find((question) => topOf(question) > READING_LINE) :
      questions.filter((question) => topOf(question) < -READING_LINE).pop();
  if (next) {
    goTo(next);
  } else {
    tell(text('no-more-questions'));
  }
}

/**
 * Scrolls to a question and gives it the focus, so that Tab goes on from there and screen readers read it.
 * @param {!Element} question
 * @return {void}
 */
export function goTo(question) {
  const target = /** @type {!HTMLElement} */ (question.querySelector('.show-answer') || question.querySelector('h2'));
  if (target.tagName === 'H2') {
    target.tabIndex = -1;
  }
  target.focus({preventScroll: true});
  // At once: the next key may come before a smooth scroll has arrived.
  question.scrollIntoView({behavior: 'instant'});
}

/**
 * @param {!Element} question
 * @return {{id: string, title: string}}
 */
export function identify(question) {
  const title = question.querySelector('h2 > span');
  return {id: question.id, title: title ? title.textContent.trim() : question.id};
}

/** @return {?Element} the one that has the focus, as long as it is in the window */
function focusedQuestion() {
  const focused = document.activeElement;
  const question = focused && focused.closest('.question:not([hidden])');
  const box = question && question.getBoundingClientRect();
  return box && box.bottom > 0 && box.top < window.innerHeight ? question : null;
}

/**
 * @param {!Element} question
 * @return {number} how far below the header it begins, in pixels; below 0 when it began above
 */
function topOf(question) {
  const padding = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('scroll-padding-top')) || 0;
  return question.getBoundingClientRect().top - padding;
}
