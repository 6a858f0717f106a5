/** @fileoverview What readers can do at each question: mark how well they know it, copy a link to it, and go on. */
import {copy} from '../copy.js';
import {create, createButton} from '../elements.js';
import {tell} from '../notice.js';
import {text} from '../texts.js';
import {Mark} from './marks.js';
import {MarkStore} from './mark-store.js';
import {goToQuestion, identify} from './questions.js';

/**
 * Fills the empty line below each question.
 * @param {!MarkStore} store
 * @return {void}
 */
export function addTools(store) {
  const isWithAnswers = (question) => !!question.querySelector('.answer');
  for (const line of document.querySelectorAll('.question-tools')) {
    const question = /** @type {!Element} */ (line.closest('.question'));
    line.append(...isWithAnswers(question) ? [markGroup(question, store)] : [],
        createButton('quiet', text('copy-link'), () => copyLink(question)),
        step('↑', text('previous-question'), question, -1), step('↓', text('next-question'), question, 1));
  }
  store.onChange(() => showMarks(store));
  // Most readers have marked nothing, and the buttons say so from the start.
  if (store.marks.size > 0) {
    renew(store);
    showMarks(store);
  }
}

/**
 * @param {!Element} question
 * @return {void}
 */
export function copyLink(question) {
  const address = new URL(location.href);
  address.search = '';
  address.hash = question.id;
  copy(address.href, text('link-copied'));
}

/**
 * Marks a question, or takes the mark away that it has already.
 * @param {!Element} question
 * @param {boolean} isKnown
 * @param {!MarkStore} store
 * @return {void}
 */
export function mark(question, isKnown, store) {
  const {id} = question;
  const before = store.marks.get(id);
  const next = before && before.isKnown === isKnown ? null : markOf(question, isKnown);
  store.change(new Map([[id, next]]));
  const done = !next ? text('mark-removed') : isKnown ? text('marked-known') : text('marked-again');
  tell(store.isKept ? done : text('not-kept', done));
}

/**
 * @param {!Element} question
 * @param {boolean} isKnown
 * @return {!Mark}
 */
function markOf(question, isKnown) {
  const root = new URL(document.documentElement.dataset['root'] || '.', location.href);
  const page = decodeURIComponent(location.pathname.slice(root.pathname.length));
  return new Mark(isKnown, page, identify(question).title);
}

/**
 * Questions are reworded and moved: what is marked is remembered as it is now.
 * @param {!MarkStore} store
 * @return {void}
 */
function renew(store) {
  const changes = new Map();
  for (const question of document.querySelectorAll('.question')) {
    const before = store.marks.get(question.id);
    if (before) {
      changes.set(question.id, markOf(question, before.isKnown));
    }
  }
  store.change(changes);
}

/**
 * @param {!Element} question
 * @param {!MarkStore} store
 * @return {!Element}
 */
function markGroup(question, store) {
  const buttons = [
    createButton('action mark-known', text('known'), () => mark(question, true, store)),
    createButton('action mark-again', text('again'), () => mark(question, false, store)),
  ];
  buttons.forEach((button) => button.setAttribute('aria-pressed', 'false'));
  const group = create('span', 'marks', ...buttons);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', text('marks'));
  return group;
}

/**
 * @param {string} sign
 * @param {string} label
 * @param {!Element} question
 * @param {number} by 1 or -1
 * @return {!Element}
 */
function step(sign, label, question, by) {
  const button = createButton('quiet', sign, () => goToQuestion(by, question));
  button.title = label;
  button.setAttribute('aria-label', label);
  return button;
}

/**
 * Shows in the questions and in the contents of the page what is marked.
 * @param {!MarkStore} store
 * @return {void}
 */
function showMarks(store) {
  for (const question of document.querySelectorAll('.question')) {
    const {isKnown} = store.marks.get(question.id) || {};
    for (const [name, isPressed] of [['known', isKnown === true], ['again', isKnown === false]]) {
      const button = question.querySelector(`.mark-${name}`);
      if (button) {
        button.setAttribute('aria-pressed', String(isPressed));
      }
    }
    const entry = document.querySelector(`.contents a[href="#${CSS.escape(question.id)}"]`);
    if (entry) {
      entry.classList.toggle('is-known', isKnown === true);
      entry.classList.toggle('is-again', isKnown === false);
    }
  }
}
