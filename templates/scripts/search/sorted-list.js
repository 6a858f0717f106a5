/** @fileoverview Finds places in sorted lists. */

/**
 * @param {!Array<number|string>} sorted
 * @param {number|string} value
 * @return {number} position of the last that is not above the value, or 0
 */
export function positionIn(sorted, value) {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle] <= value) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
