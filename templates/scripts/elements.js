/** @fileoverview Makes elements of a page. */

/**
 * @param {string} name
 * @param {string} className
 * @param {...(!Node|string)} content strings become text, never HTML
 * @return {!HTMLElement}
 */
export function create(name, className, ...content) {
  const made = /** @type {!HTMLElement} */ (document.createElement(name));
  if (className) {
    made.className = className;
  }
  made.append(...content);
  return made;
}

/**
 * @param {string} className
 * @param {string} label what it shows
 * @param {function(!Event): void} action of a click
 * @return {!HTMLElement}
 */
export function createButton(className, label, action) {
  const button = create('button', className, label);
  button.setAttribute('type', 'button');
  button.addEventListener('click', action);
  return button;
}
