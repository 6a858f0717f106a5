// Runs before the page is painted, so that a reader who chose light or dark never sees the other one flash up, room is kept for what needs
// script, and a quiz gives no answer away while it starts. It stands alone because the joined script is deferred and the page's security
// policy refuses inline scripts. See scripts/theme.js and scripts/study/quiz.js.
(() => {
  const {dataset} = document.documentElement;
  dataset.script = '';
  if (/[?&]quiz\b/.test(location.search)) {
    dataset.quiz = 'starting';
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
