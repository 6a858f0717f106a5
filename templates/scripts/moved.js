/** @fileoverview Follows the signpost of a question that has moved. Without it a reader lands on the signpost and follows it by hand. */

/** Leads on at once when the address names a question that stands elsewhere now, and again whenever the fragment changes. */
export function followMoved() {
  follow();
  window.addEventListener('hashchange', follow);
}

function follow() {
  const sign = document.getElementById(decoded(location.hash.slice(1)));
  const link = sign && sign.querySelector(':scope > a[data-moved]');
  if (link instanceof HTMLAnchorElement) {
    location.replace(link.href);
  }
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
