/** @fileoverview The page of all results: the same search with a longer list, and an address that can be shared. */
import {Finder} from './finder.js';
import {element} from './hit-list.js';

const COUNT = 50;

/**
 * @param {!HTMLInputElement} input
 * @param {!Element} page where the results go
 * @param {string} root of the site
 */
export function startSearchPage(input, page, root) {
  const status = element('p', 'search-status');
  const list = element('ol', 'search-results');
  status.setAttribute('role', 'status');
  page.replaceChildren(status, list);
  const finder = new Finder(root, COUNT, ({message, links}) => {
    status.textContent = message;
    list.replaceChildren(...links.map((link) => {
      const row = element('li', 'search-result');
      row.append(link);
      return row;
    }));
  });
  input.value = new URLSearchParams(location.search).get('q') || '';
  input.addEventListener('input', () => {
    keepInAddress(input.value);
    finder.find(input.value);
  });
  if (input.form) {
    input.form.addEventListener('submit', (event) => event.preventDefault());
  }
  finder.find(input.value);
}

/** @param {string} typed */
function keepInAddress(typed) {
  const address = new URL(location.href);
  if (typed.trim() === '') {
    address.searchParams.delete('q');
  } else {
    address.searchParams.set('q', typed);
  }
  history.replaceState(null, '', address.href);
}
