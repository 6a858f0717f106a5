/** @fileoverview Wires the parts of the page together; does nothing itself. */
import {startSearch} from './search/search-box.js';

startSearch();
