/** @fileoverview Wires the parts of the page together; does nothing itself. */
