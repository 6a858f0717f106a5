/** @fileoverview What readers have marked, on the home page and on the page where they practise: how far they have come, what to see again, and all marks as a file. */
import {create, createButton} from '../elements.js';
import {tell} from '../notice.js';
import {count, text} from '../texts.js';
import {Mark, countMarks, readMarks, writeMarks} from './marks.js';
import {MarkStore} from './mark-store.js';

const MAX_BYTES = 20_000_000;
const MAX_LISTED = 100;
const FILE_NAME = 'handbook-marks.json';

/**
 * Shows at each topic what is marked in it, and fills the page where readers practise. Does nothing on pages of neither kind.
 * @param {!MarkStore} store
 * @return {void}
 */
export function startPractice(store) {
  const topics = Array.from(document.querySelectorAll('[data-questions]'));
  const page = document.querySelector('.practice');
  const update = () => {
    const byTopic = groupByTopic(store.marks);
    topics.forEach((topic) => showProgress(topic, byTopic));
    if (page) {
      showAgain(page, store.marks);
    }
  };
  if (page) {
    addFileButtons(page, store);
    topics.forEach(linkToQuiz);
  }
  for (const topic of topics) {
    const place = /** @type {!Element} */ (topic.querySelector('.progress'));
    place.setAttribute('data-unmarked', place.textContent);
  }
  if (topics.length > 0) {
    store.onChange(update);
    update();
  }
}

/**
 * @param {!Map<string, !Mark>} marks
 * @return {!Map<string, !Array<!Mark>>} by the first page of their topic
 */
function groupByTopic(marks) {
  const byTopic = new Map();
  for (const mark of marks.values()) {
    const others = byTopic.get(mark.topic());
    others ? others.push(mark) : byTopic.set(mark.topic(), [mark]);
  }
  return byTopic;
}

/**
 * @param {!Element} topic
 * @return {!HTMLAnchorElement} its link to the topic
 */
function linkOf(topic) {
  return /** @type {!HTMLAnchorElement} */ (topic.querySelector('a'));
}

/**
 * @param {!Element} topic
 * @param {!Map<string, !Array<!Mark>>} byTopic
 * @return {void}
 */
function showProgress(topic, byTopic) {
  const {known, again} = countMarks(byTopic.get(decodeURIComponent(linkOf(topic).getAttribute('href').replace(/\?.*/, ''))) || []);
  const questions = Number(topic.getAttribute('data-questions'));
  const place = /** @type {!Element} */ (topic.querySelector('.progress'));
  if (known + again > 0) {
    const bar = create('progress', '');
    const words = text('topic-progress', known, questions, again);
    bar.setAttribute('max', String(questions));
    bar.setAttribute('value', String(known));
    bar.setAttribute('aria-label', words);
    place.replaceChildren(bar, create('span', '', words));
  } else {
    place.textContent = place.getAttribute('data-unmarked');
  }
}

/**
 * @param {!Element} topic
 * @return {void}
 */
function linkToQuiz(topic) {
  const link = linkOf(topic);
  link.setAttribute('href', link.getAttribute('href') + '?quiz=');
}

/**
 * @param {!Element} page
 * @param {!Map<string, !Mark>} marks
 * @return {void}
 */
function showAgain(page, marks) {
  const place = /** @type {!Element} */ (page.querySelector('.again-list'));
  const again = Array.from(marks).filter(([, mark]) => !mark.isKnown);
  const list = create('ul', 'signposts', ...again.slice(0, MAX_LISTED).map(([id, mark]) => {
    const link = /** @type {!HTMLAnchorElement} */ (create('a', '', mark.title));
    link.href = `${mark.page}?quiz=again#${encodeURIComponent(id)}`;
    return create('li', '', link);
  }));
  const number = document.querySelector('.again-count');
  if (number) {
    number.textContent = again.length > 0 ? `(${again.length})` : '';
  }
  const words = marks.size === 0 ? text('nothing-marked') : text('nothing-again');
  place.replaceChildren(again.length > 0 ? list : create('p', 'empty', words),
      ...again.length > MAX_LISTED ? [create('p', '', count('more-again', again.length - MAX_LISTED))] : []);
}

/**
 * @param {!Element} page
 * @param {!MarkStore} store
 * @return {void}
 */
function addFileButtons(page, store) {
  const file = /** @type {!HTMLInputElement} */ (create('input', ''));
  file.type = 'file';
  file.accept = '.json,application/json';
  file.hidden = true;
  file.addEventListener('change', () => importFrom(file, store));
  const place = /** @type {!Element} */ (page.querySelector('.mark-file'));
  place.replaceChildren(
      createButton('action', text('export-marks'), () => exportMarks(store)),
      createButton('action', text('import-marks'), () => file.click()), file,
      createButton('action', text('forget-all'), () => forget(store)));
}

/**
 * @param {!MarkStore} store
 * @return {void}
 */
function exportMarks(store) {
  const link = /** @type {!HTMLAnchorElement} */ (create('a', ''));
  const address = URL.createObjectURL(new Blob([writeMarks(store.marks)], {type: 'application/json'}));
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  // The browser reads the address some time after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  tell(text('exported', FILE_NAME));
}

/**
 * Takes over what a file says about each question in it; other marks stay.
 * @param {!HTMLInputElement} input
 * @param {!MarkStore} store
 * @return {!Promise<void>}
 */
async function importFrom(input, store) {
  const file = input.files[0];
  if (!file) {
    return;
  }
  if (file.size > MAX_BYTES) {
    tell(text('too-large'));
  } else {
    try {
      const read = readMarks(await /** @type {?} */ (file).text());
      tell(read ? importedInWords(read, store.change(read.marks)) : text('not-marks'));
    } catch (unreadable) {
      tell(text('unreadable'));
    }
  }
  // So that the same file can be chosen again.
  input.value = '';
}

/**
 * @param {{marks: !Map<string, !Mark>, refused: number}} read
 * @param {number} changed how many of the marks were not there before, or said something else
 * @return {string}
 */
function importedInWords({marks, refused}, changed) {
  const words = count('imported', marks.size, changed);
  return refused > 0 ? count('refused', refused, words) : words;
}

/**
 * @param {!MarkStore} store
 * @return {void}
 */
function forget(store) {
  if (window.confirm(text('forget-sure'))) {
    store.change(new Map(Array.from(store.marks.keys(), (id) => [id, null])));
    tell(text('forgotten'));
  }
}
