/** @fileoverview What the scripts of a page say to readers, all in one place. Numbers are put in here, so that a language can bend words to them. */

/** @const What buttons and messages say. */
export const TEXTS = {
  // Copying
  copyCode: 'Copy',
  codeCopied: 'Code copied',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyRefused: 'The browser did not let this page copy',

  // Marks
  known: 'Known',
  again: 'Again',
  marks: 'How well you know this',
  markedKnown: 'Marked as known',
  markedAgain: 'Marked to see again',
  markRemoved: 'Mark removed',
  notKept: 'Marks last until this page is closed: the browser keeps nothing for it',

  // The quiz
  startQuiz: 'Quiz me',
  endQuiz: 'End quiz',
  showAnswer: 'Show answer',
  hideAnswer: 'Hide answer',
  showAll: 'Show all answers',
  hideAll: 'Hide all answers',
  which: 'Which questions',
  allQuestions: 'All questions',
  notKnown: 'Not known yet',
  nothingToAsk: 'No question here is marked like that.',

  // Ways through a page
  previousQuestion: 'Previous question',
  nextQuestion: 'Next question',
  noMoreQuestions: 'No more questions on this page',

  // Keys
  keys: 'Keyboard shortcuts',
  keysWork: 'Use these keys',
  close: 'Close',
  keySearch: 'Search',
  keyQuiz: 'Quiz: start or end',
  keyAnswer: 'Quiz: show or hide the answer',
  keyAnswers: 'Quiz: show or hide all answers',
  keyKnown: 'Mark the question as known',
  keyAgain: 'Mark the question to see it again',
  keyCopy: 'Copy a link to the question',
  keyNextPage: 'Next page',
  keyPreviousPage: 'Previous page',
  keyHelp: 'These shortcuts',

  // Practice
  nothingMarked: 'Nothing is marked yet. Mark questions as known, or to see them again, below their answers.',
  nothingAgain: 'No question is marked to be seen again.',
  exportMarks: 'Save as a file',
  importMarks: 'Read from a file',
  exported: 'Your marks are in the file',
  notMarks: 'This file holds no marks of a handbook',
  tooLarge: 'This file is too large to hold marks',
  unreadable: 'The browser could not read this file',
  forgetAll: 'Forget all marks',
  forgetSure: 'Really forget all marks?',
  forgotten: 'All marks are forgotten',
};

/**
 * @param {number} shown
 * @param {number} all
 * @param {number} known
 * @param {number} again
 * @return {string} how far a quiz has come
 */
export function quizProgress(shown, all, known, again) {
  return `${shown} of ${all} answers shown · ${marksInWords(known, again)}`;
}

/**
 * @param {number} known
 * @param {number} again
 * @return {string}
 */
export function marksInWords(known, again) {
  return `${known} known, ${again} again`;
}

/**
 * @param {number} questions of a topic
 * @param {number} known
 * @param {number} again
 * @return {string}
 */
export function topicProgress(questions, known, again) {
  return `${known} of ${questions} known, ${again} again`;
}

/**
 * @param {number} more
 * @return {string} what stands below a list that is cut
 */
export function moreInWords(more) {
  return `and ${more} more: the quizzes of their topics ask them.`;
}

/**
 * @param {number} count of marks that a file holds
 * @param {number} changed how many of them were not there before, or said something else
 * @param {number} refused how many entries of the file are no marks
 * @return {string}
 */
export function importedInWords(count, changed, refused) {
  return `${count} marks read, ${changed} of them new or changed` + (refused > 0 ? `; ${refused} entries were no marks` : '');
}
