// Waits for the next state of the preview: reloads the page, or tells why there is no newer one.
(() => {
  'use strict';
  const script = document.currentScript;
  let number = Number(script.dataset.number);
  let panel = null;

  const tell = (state) => {
    panel?.remove();
    panel = null;
    if (state.problems.length === 0) {
      return;
    }
    panel = document.createElement('details');
    panel.className = 'handbook-preview';
    panel.open = state.isStale;
    const summary = document.createElement('summary');
    summary.textContent = state.isStale
      ? 'The notes cannot be built; this is the last good site'
      : 'Problems in the notes';
    const lines = document.createElement('pre');
    lines.textContent = state.problems.join('\n');
    panel.append(summary, lines);
    document.body.append(panel);
  };

  // A page that has grown or shrunk is put back by hand: browsers restore the place before all of it is there. A page may be short for
  // a moment only, as while an editor saves its note; until the reader scrolls, the place that was left is still the one to go to.
  const KEY = 'handbook-preview-place';
  let wanted = null;
  let isKept = false;
  const keepPlace = () => {
    const top = wanted?.reached === scrollY ? wanted.top : scrollY;
    try {
      sessionStorage.setItem(KEY, JSON.stringify({page: location.pathname, top}));
      history.scrollRestoration = 'manual'; // a slow browser restores an older place after ours
      isKept = true;
    } catch {
      // Storage is refused: then the browser does what it can.
    }
  };
  const findPlace = () => {
    try {
      const place = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
      sessionStorage.removeItem(KEY);
      if (place?.page === location.pathname) {
        scrollTo({top: place.top, behavior: 'instant'});
        wanted = {top: place.top, reached: scrollY};
      }
    } catch {
      // As above.
    }
  };

  addEventListener('pagehide', () => {
    history.scrollRestoration = isKept ? 'manual' : 'auto';
  });

  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  const follow = async () => {
    let after = -1;
    for (;;) {
      try {
        const answer = await fetch(`/.handbook/state?after=${after}`, {cache: 'no-store'});
        const state = await answer.json();
        if (state.number !== number && !state.isStale) {
          keepPlace();
          location.reload();
          return;
        }
        if (state.number !== after) {
          tell(state);
        }
        number = state.isStale ? number : state.number;
        after = state.number;
      } catch {
        await pause(1000);
      }
    }
  };
  addEventListener('load', () => {
    findPlace();
    follow();
  });
})();
