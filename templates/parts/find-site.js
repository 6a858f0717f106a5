// The page for missing addresses is shown at any depth below the site, which lies in a folder that nobody told: the nearest one above that has
// its script. Then the way there is shown, and what the address asked for can be searched. Without this, the page says how to go on.
(async () => {
  const names = location.pathname.split('/');
  const decode = (name) => {
    try {
      return decodeURIComponent(name);
    } catch {
      return name;
    }
  };
  /** Whether a folder is that of the site; servers that have a page for every address send one instead of the script. */
  const isSite = async (folder) => {
    try {
      const answer = await fetch(folder + 'assets/handbook.js');
      return answer.ok && /javascript/.test(answer.headers.get('content-type') || '');
    } catch {
      return false;
    }
  };
  const lead = (folder, words) => {
    document.querySelectorAll('[data-address]').forEach((link) => link.setAttribute('href', folder + link.getAttribute('data-address')));
    const form = document.querySelector('form');
    form.setAttribute('action', folder + 'search.html');
    form.elements.q.value = words;
    document.querySelector('.found-site').hidden = false;
    document.querySelector('.no-site').hidden = true;
  };
  const folderAt = (depth) => names.slice(0, depth).join('/') + '/';
  // Under its own name, as on disk, it lies in the folder of the site.
  if (names[names.length - 1] === '404.html') {
    lead(folderAt(names.length - 1), '');
    return;
  }
  for (let depth = names.length - 1; location.protocol.startsWith('http') && depth > 0; depth--) {
    if (await isSite(folderAt(depth))) {
      const name = decode(names.filter((one) => one).pop() || '');
      lead(folderAt(depth), name.replace(/(\.\d+)?\.html?$/i, '').replace(/[-_.+\s]+/g, ' ').trim());
      return;
    }
  }
})();
