/** @fileoverview Wires the search together; does nothing itself. Pages load it when somebody is about to search: see search-field.js. */
import {markFound} from './found-words.js';
import {receiveIndex} from './index-loader.js';
import {receiveRules} from './rules.js';
import {startSearch} from './search-box.js';

receiveIndex();
receiveRules();
startSearch();
markFound();
