/** @fileoverview Studying on the pages of topics: the quiz, the marks, the ways through the page, and the keys to all that. */
import {onKey} from '../keys.js';
import {text} from '../texts.js';
import {MarkStore} from './mark-store.js';
import {addTools, copyLink, mark} from './question-tools.js';
import {currentQuestion, goToQuestion} from './questions.js';
import {Quiz} from './quiz.js';

/**
 * @param {!MarkStore} store
 * @return {void}
 */
export function startStudy(store) {
  const bar = document.querySelector('.quiz-bar');
  if (document.querySelector('.question')) {
    addTools(store);
    onKey('n', text('next-question'), () => goToQuestion(1));
    onKey('p', text('previous-question'), () => goToQuestion(-1));
  }
  startPageKeys();
  if (bar) {
    const quiz = new Quiz(bar, store);
    quiz.listen();
    onKey('q', text('key-quiz'), () => quiz.start(quiz.isOn() ? null : ''));
    onKey('s', text('key-answer'), () => quiz.flip(currentQuestion()));
    onKey('S', text('key-answers'), () => quiz.flipAll());
    onKey('k', text('key-known'), () => markCurrent(true, quiz, store));
    onKey('a', text('key-again'), () => markCurrent(false, quiz, store));
  }
  if (document.querySelector('.question')) {
    onKey('c', text('key-copy'), () => {
      const question = currentQuestion();
      if (question) {
        copyLink(question);
      }
    });
  }
}

/**
 * In a quiz the next question follows at once.
 * @param {boolean} isKnown
 * @param {!Quiz} quiz
 * @param {!MarkStore} store
 * @return {void}
 */
function markCurrent(isKnown, quiz, store) {
  const question = currentQuestion();
  if (question && quiz.asks(question)) {
    mark(question, isKnown, store);
    if (quiz.isOn()) {
      goToQuestion(1, question);
    }
  }
}

/** @return {void} */
function startPageKeys() {
  for (const [key, rel, label] of [['N', 'next', text('key-next-page')], ['P', 'prev', text('key-previous-page')]]) {
    const link = document.querySelector(`.pager a[rel="${rel}"]`);
    if (link) {
      onKey(key, label, () => /** @type {!HTMLElement} */ (link).click());
    }
  }
}
