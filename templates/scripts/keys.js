/**
 * @fileoverview Letters as shortcuts. They act only where nobody types and without Ctrl, Alt or Meta, arrows stay with the reader, a dialog
 * lists them, and all of them can be switched off, as WCAG 2.1.4 asks.
 */
import {create} from './elements.js';
import {text} from './texts.js';

const STORAGE_KEY = 'handbook-keys';
const OFF = 'off';
const FIELDS = 'input, textarea, select, [contenteditable], dialog';

/** @const {!Map<string, {label: string, action: function(): void}>} in the order in which the dialog lists them */
const shortcuts = new Map();

/** @type {boolean} */
let isOn = true;

/**
 * @param {string} key a letter, in upper case when it needs Shift, or a sign
 * @param {string} label what it does
 * @param {function(): void} action
 * @return {void}
 */
export function onKey(key, label, action) {
  shortcuts.set(key, {label, action});
}

/**
 * Listens to the keys that were given an action, and shows the buttons that list them.
 * @return {void}
 */
export function startKeys() {
  isOn = readChoice();
  onKey('?', text('key-help'), showShortcuts);
  document.addEventListener('keydown', (event) => press(/** @type {!KeyboardEvent} */ (event)));
  for (const button of document.querySelectorAll('.show-keys')) {
    button.addEventListener('click', showShortcuts);
  }
}

/**
 * @param {!KeyboardEvent} event
 * @return {void}
 */
function press(event) {
  const shortcut = shortcuts.get(nameOf(event));
  const target = /** @type {!Element} */ (event.target);
  const isMeant = isOn && !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat && !event.defaultPrevented;
  if (shortcut && isMeant && !target.closest(FIELDS)) {
    event.preventDefault();
    shortcut.action();
  }
}

/**
 * A keyboard with other than Latin letters has the letters of our keys at their usual place.
 * @param {!KeyboardEvent} event
 * @return {string}
 */
function nameOf(event) {
  const isLatin = /^[ -~]$/.test(event.key);
  const key = isLatin ? event.key : event.code.replace(/^Key/, '');
  return /^[a-z]$/i.test(key) ? (event.shiftKey ? key.toUpperCase() : key.toLowerCase()) : key;
}

/** @return {void} */
function showShortcuts() {
  const dialog = /** @type {!HTMLDialogElement} */ (create('dialog', 'keys'));
  const heading = create('h2', '', text('keys'));
  heading.id = 'keys_title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const list = create('dl', '', ...Array.from(shortcuts, ([key, {label}]) =>
    create('div', '', create('dt', '', ...keyCaps(key)), create('dd', '', label))));
  const form = create('form', '', create('button', 'action', text('close')));
  form.setAttribute('method', 'dialog');
  dialog.append(heading, list, switchOf(), form);
  dialog.addEventListener('close', () => dialog.remove());
  // Otherwise the focus goes to the switch at the end, and a low window shows the end of the list first.
  heading.tabIndex = -1;
  heading.setAttribute('autofocus', '');
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * @param {string} key
 * @return {!Array<!Node|string>}
 */
function keyCaps(key) {
  const cap = create('kbd', '', key.toUpperCase());
  return /^[A-Z]$/.test(key) ? [create('kbd', '', 'Shift'), ' ', cap] : [cap];
}

/** @return {!Element} the switch for all of them */
function switchOf() {
  const box = /** @type {!HTMLInputElement} */ (document.createElement('input'));
  box.type = 'checkbox';
  box.checked = isOn;
  box.addEventListener('change', () => keepChoice(box.checked));
  return create('label', '', box, ' ', text('keys-work'));
}

/** @return {boolean} whether shortcuts are on, which they are until the reader says otherwise */
function readChoice() {
  try {
    return window.localStorage.getItem(STORAGE_KEY) !== OFF;
  } catch (refused) {
    return true;
  }
}

/**
 * @param {boolean} choice
 * @return {void}
 */
function keepChoice(choice) {
  isOn = choice;
  try {
    window.localStorage.setItem(STORAGE_KEY, choice ? 'on' : OFF);
  } catch (refused) {
    // Then the choice lasts as long as the page.
  }
}
