/** @fileoverview Copies code and links, also where pages have no clipboard of their own: on plain http, and from disk in some browsers. */
import {create, createButton} from './elements.js';
import {tell} from './notice.js';
import {text} from './texts.js';

/**
 * Gives each block of code a button that copies it.
 * @return {void}
 */
export function startCopying() {
  document.querySelectorAll('.prose pre').forEach(addButton);
}

/**
 * The button stands outside of the code, so that it stays where it is while the code scrolls.
 * @param {!Element} code
 * @return {void}
 */
function addButton(code) {
  const box = create('div', 'code-box');
  code.replaceWith(box);
  const button = createButton('code-copy', text('copy-code'), () => {
    copy(code.textContent.replace(/\n$/, ''), text('code-copied'));
  });
  box.append(code, button);
}

/**
 * Copies text and tells the reader whether that worked.
 * @param {string} content
 * @param {string} done what to say then
 * @return {!Promise<void>}
 */
export async function copy(content, done) {
  tell(await write(content) ? done : text('copy-refused'));
}

/**
 * @param {string} content
 * @return {!Promise<boolean>} whether it is in the clipboard now
 */
async function write(content) {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch (refused) {
    return writeSelected(content);
  }
}

/**
 * The old way: what is selected gets copied. Afterwards focus and selection are as before.
 * @param {string} content
 * @return {boolean}
 */
function writeSelected(content) {
  const focused = document.activeElement;
  const selection = /** @type {!Selection} */ (document.getSelection());
  const selected = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const field = /** @type {!HTMLTextAreaElement} */ (create('textarea', 'visually-hidden'));
  field.value = content;
  document.body.append(field);
  field.select();
  let isCopied = false;
  try {
    isCopied = document['execCommand']('copy');
  } catch (refused) {
    // Then the reader is told.
  }
  field.remove();
  if (selected) {
    selection.removeAllRanges();
    selection.addRange(selected);
  }
  if (focused instanceof HTMLElement) {
    focused.focus({preventScroll: true});
  }
  return isCopied;
}
