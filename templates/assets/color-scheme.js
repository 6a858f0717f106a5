// Runs before the page is painted, so that a reader who chose light or dark never sees the other one flash up. It stands alone because
// the joined script is deferred and the page's security policy refuses inline scripts. See scripts/theme.js.
(() => {
  try {
    const chosen = localStorage.getItem('handbook-theme');
    if (chosen === 'light' || chosen === 'dark') {
      document.documentElement.dataset.theme = chosen;
    }
  } catch {
    // Storage is refused, in private windows for one: the reader's system decides.
  }
})();
