/** @fileoverview Shows hits as links. Text from the index enters the page as text nodes only. */
import {markWords} from './marked-text.js';
import {QueryPlan} from './query-plan.js';
import {RankedDocument} from './ranking.js';
import {Findable, SearchIndex} from './search-index.js';

/**
 * @param {!Array<!RankedDocument>} best
 * @param {!QueryPlan} plan
 * @param {!SearchIndex} index
 * @param {string} root of the site
 * @return {!Array<!Element>} a link for each hit, in order
 */
export function hitLinks(best, plan, index, root) {
  return best.flatMap(({document: number}) => {
    const findable = index.findable(number);
    if (!findable) {
      return [];
    }
    const link = element('a', 'search-hit');
    link.setAttribute('href', root + safeAddress(findable.url));
    link.append(
        withMarks(element('span', 'search-hit-title'), findable.title, plan, index),
        about(findable),
        withMarks(element('span', 'search-hit-text'), findable.text, plan, index));
    return [link];
  });
}

/**
 * @param {string} url from the index
 * @return {string} the same if it stays inside the site, else the home page
 */
export function safeAddress(url) {
  const isInside = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.\/-]*(?:#[^\s]*)?$/u.test(url) && !url.split('#')[0].includes('..');
  return isInside ? url : 'index.html';
}

/**
 * @param {string} tag
 * @param {string} className
 * @return {!HTMLElement}
 */
export function element(tag, className) {
  const made = /** @type {!HTMLElement} */ (document.createElement(tag));
  made.className = className;
  return made;
}

/**
 * @param {!Findable} findable
 * @return {!Element} kind and topic
 */
function about(findable) {
  const line = element('span', 'search-hit-about');
  const kind = element('span', 'search-hit-kind');
  kind.append(findable.kind);
  line.append(kind, findable.topic === '' ? '' : ` in ${findable.topic}`);
  return line;
}

/**
 * @param {!Element} parent
 * @param {string} text
 * @param {!QueryPlan} plan
 * @param {!SearchIndex} index
 * @return {!Element} the parent
 */
function withMarks(parent, text, plan, index) {
  for (const stretch of markWords(text, plan, index)) {
    if (stretch.isMarked) {
      const mark = document.createElement('mark');
      mark.append(stretch.text);
      parent.append(mark);
    } else {
      parent.append(stretch.text);
    }
  }
  return parent;
}
