/**
 * @fileoverview Wires the page of all results together; does nothing itself. That page loads this instead of main.js: the search is the same, but there is
 * no list below the field, and what only this page needs costs a search elsewhere nothing.
 */
import {receiveIndex} from './index-loader.js';
import {receiveRules} from './rules.js';
import {startSearchPage} from './search-page.js';

receiveIndex();
receiveRules();
startSearchPage();
