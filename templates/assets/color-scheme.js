// Runs before the page is painted, so that a reader who chose light or dark never sees the other one flash up, room is kept for what needs
// script, a quiz gives no answer away while it starts, and what is far below is drawn later. It stands alone because the joined script is
// deferred and the page's security policy refuses inline scripts. See scripts/theme.js, scripts/study/quiz.js and scripts/drawing.js.
(() => {
  const {dataset} = document.documentElement;
  dataset.script = '';
  if (/[?&]quiz\b/.test(location.search)) {
    dataset.quiz = 'starting';
  }
  // Whoever comes to a place further down, or comes back to one, has to find it where it was: then only what is behind it can wait, or nothing.
  const [visit] = performance.getEntriesByType('navigation');
  if (visit && visit.type === 'navigate') {
    dataset.drawing = location.hash ? 'behind' : '';
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
