/** @fileoverview Shows hits as links. Text from the index enters the page as text nodes only. */
import {bestSentence, marked, wordsLookedFor} from './marked-text.js';
import {QueryPlan} from './query-plan.js';
import {Findable, SearchIndex} from './search-index.js';
import {text} from '../texts.js';

/**
 * @param {!Findable} findable
 * @param {!QueryPlan} plan
 * @param {!SearchIndex} index
 * @param {string} root of the site
 * @return {!HTMLElement} a link to it
 */
export function hitLink(findable, plan, index, root) {
  const {kind, title, topic} = findable;
  const foundIn = (any) => wordsLookedFor(any, plan, index);
  const sentence = bestSentence(findable.text, foundIn(findable.text));
  const link = element('a', 'search-hit');
  link.setAttribute('href', root + addressOf(findable.url, plan));
  link.append(
      element('span', 'search-hit-title', ...marked(title, foundIn(title))),
      element('span', 'search-hit-about',
          element('span', `search-hit-kind search-hit-${kind}`, text('kind-' + kind)),
          element('span', 'search-hit-topic', topic && ' ' + text('in-topic', topic))),
      element('span', 'search-hit-text', ...marked(sentence, foundIn(sentence))));
  return link;
}

/**
 * @param {string} url from the index
 * @param {!QueryPlan} plan
 * @return {string} the same if it stays inside the site, else the home page; and the stems to mark there
 */
function addressOf(url, plan) {
  const [page, anchor] = url.split('#');
  const isInside = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.\/-]*$/u.test(page) && !page.includes('..') && !/\s/.test(anchor);
  const found = new URLSearchParams({'found': Array.from(plan.stems).join(' ')});
  return isInside ? `${page}?${found}${anchor ? '#' + anchor : ''}` : 'index.html';
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {...(!Node|string)} content
 * @return {!HTMLElement}
 */
export function element(tag, className, ...content) {
  const made = /** @type {!HTMLElement} */ (document.createElement(tag));
  made.className = className;
  made.append(...content);
  return made;
}

/**
 * @param {function(!Event)} action of a click
 * @param {...(!Node|string)} content
 * @return {!HTMLElement} a button as wide as a hit
 */
export function textButton(action, ...content) {
  const button = element('button', 'search-text', ...content);
  button.setAttribute('type', 'button');
  button.addEventListener('click', action);
  return button;
}
