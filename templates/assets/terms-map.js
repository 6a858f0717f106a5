/**
 * @fileoverview Shows on the map of terms what a term is tied to, while the pointer or the focus is on it. Without it the map reads the
 * same; it only helps the eye. No other page loads it.
 */
(() => {
  const LIT = 'is-lit';
  const map = document.querySelector('.terms-map');

  /** Lights the ties of the node that the target is in, and the nodes at their other ends; nothing when it is in none. */
  const light = (target) => {
    const node = target instanceof Element ? target.closest('[data-node]') : null;
    const number = node ? node.getAttribute('data-node') : '';
    const lit = new Set([number]);
    for (const tie of map.querySelectorAll('[data-ends]')) {
      const ends = tie.getAttribute('data-ends').split(' ');
      const isLit = ends.includes(number);
      tie.classList.toggle(LIT, isLit);
      if (isLit) {
        ends.forEach((end) => lit.add(end));
      }
    }
    for (const other of map.querySelectorAll('[data-node]')) {
      other.classList.toggle(LIT, lit.has(other.getAttribute('data-node')));
    }
  };

  ['pointerover', 'focusin'].forEach((type) => map.addEventListener(type, (event) => light(event.target)));
  ['pointerleave', 'focusout'].forEach((type) => map.addEventListener(type, () => light(document.activeElement)));
})();
