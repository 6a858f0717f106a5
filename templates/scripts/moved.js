/** @fileoverview Follows the signpost of a question that has moved. Without it a reader lands on the signpost and follows it by hand. */

/** Leads on at once when the address names a question that stands elsewhere now, and again whenever the fragment changes. */
export function followMoved() {
  follow();
  window.addEventListener('hashchange', follow);
}

function follow() {
  const id = decoded(location.hash.slice(1));
  const sign = document.getElementById(id);
  const link = sign ? sign.querySelector(':scope > a[data-moved]') : listOf(id);
  if (link instanceof HTMLAnchorElement) {
    location.replace(sign ? link.href : link.href + location.hash);
  }
}

/**
 * @param {string} id
 * @return {?Element} the way to the list of signposts that has this one, if any has; lists are in the order of their ids
 */
function listOf(id) {
  const lists = Array.from(document.querySelectorAll('a[data-moved-from]'));
  return lists.filter((list) => list.getAttribute('data-moved-from') <= id).pop() || null;
}

/**
 * @param {string} fragment as it stands in the address
 * @return {string} the id it names; itself when it is not well encoded
 */
export function decoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    return fragment;
  }
}
