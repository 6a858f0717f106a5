/**
 * @fileoverview Shows on the map of terms what a term is tied to, while the pointer or the focus is on it, and leads the focus from term to
 * term by the arrow keys: the map is one stop on the way of the tabulator, and the list below has all terms, too. Without it the map reads
 * the same. No other page loads it.
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

  /** Which way each key leads, as the drawing counts: to the right and downwards. */
  const WAYS = {ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1]};

  /** The middle of a node as it is drawn. */
  const middle = (node) => {
    const {left, top, width, height} = node.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };

  /** The nearest node in a direction: what lies aside counts double. Nothing at the edge. */
  const nextTo = (node, [right, down]) => {
    const [x, y] = middle(node);
    let nearest = null;
    let least = Infinity;
    for (const other of map.querySelectorAll('[data-node]')) {
      const [otherX, otherY] = middle(other);
      const ahead = (otherX - x) * right + (otherY - y) * down;
      const aside = Math.abs((otherX - x) * down) + Math.abs((otherY - y) * right);
      if (ahead > 1 && ahead >= aside / 2 && ahead + 2 * aside < least) {
        least = ahead + 2 * aside;
        nearest = other;
      }
    }
    return nearest;
  };

  map.addEventListener('keydown', (event) => {
    const node = event.target instanceof Element && event.target.closest('[data-node]');
    const way = WAYS[event.key];
    if (!node || !way || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const next = nextTo(node, way);
    if (next) {
      next.focus();
    }
  });

  // The term that had the focus last is the one that the tabulator comes back to.
  map.addEventListener('focusin', ({target}) => {
    for (const node of map.querySelectorAll('[data-node]')) {
      node.setAttribute('tabindex', node === target ? '0' : '-1');
    }
  });

  ['pointerover', 'focusin'].forEach((type) => map.addEventListener(type, (event) => light(event.target)));
  ['pointerleave', 'focusout'].forEach((type) => map.addEventListener(type, () => light(document.activeElement)));
})();
