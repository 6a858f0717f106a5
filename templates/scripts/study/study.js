/** @fileoverview Studying on the pages of topics: the quiz, the marks, the ways through the page, and the keys to all that. */
import {onKey} from '../keys.js';
import {TEXTS} from '../texts.js';
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
    onKey('n', TEXTS.nextQuestion, () => goToQuestion(1));
    onKey('p', TEXTS.previousQuestion, () => goToQuestion(-1));
  }
  startPageKeys();
  if (bar) {
    const quiz = new Quiz(bar, store);
    quiz.listen();
    onKey('q', TEXTS.keyQuiz, () => quiz.start(quiz.isOn() ? null : ''));
    onKey('s', TEXTS.keyAnswer, () => quiz.flip(currentQuestion()));
    onKey('S', TEXTS.keyAnswers, () => quiz.flipAll());
    onKey('k', TEXTS.keyKnown, () => markCurrent(true, quiz, store));
    onKey('a', TEXTS.keyAgain, () => markCurrent(false, quiz, store));
  }
  if (document.querySelector('.question')) {
    onKey('c', TEXTS.keyCopy, () => {
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
  for (const [key, rel, label] of [['N', 'next', TEXTS.keyNextPage], ['P', 'prev', TEXTS.keyPreviousPage]]) {
    const link = document.querySelector(`.pager a[rel="${rel}"]`);
    if (link) {
      onKey(key, label, () => /** @type {!HTMLElement} */ (link).click());
    }
  }
}
