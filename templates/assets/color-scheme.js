// Runs before the page is painted, so that a reader who chose light or dark never sees the other one flash up, room is kept for what needs
// script, a quiz gives no answer away while it starts, and what is far below is drawn later. It stands alone because the joined script is
// deferred and the page's security policy refuses inline scripts. See scripts/theme.js, scripts/study/quiz.js and scripts/drawing.js.
(() => {
  const {dataset} = document.documentElement;
  dataset.script = '';
  if (/[?&]quiz\b/.test(location.search)) {
    dataset.quiz = 'starting';
  }
  // Whoever comes back to a page has to find it as it was. Whoever comes to a place in it has to find that where it was: what stands before it
  // can wait only where browsers keep in place what is read.
  const [visit] = performance.getEntriesByType('navigation');
  if (visit && visit.type === 'navigate') {
    dataset.drawing = location.hash && !CSS.supports('overflow-anchor', 'auto') ? 'behind' : '';
  }
  try {
    const chosen = localStorage.getItem('handbook-theme');
    if (chosen === 'light' || chosen === 'dark') {
      dataset.theme = chosen;
    }
  } catch {
    // Storage is refused, in private windows for one: the reader's system decides.
  }
})();
