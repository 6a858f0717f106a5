/** @fileoverview Wires the search together; does nothing itself. The page loads it when somebody is about to search: see search-field.js. */
import {markFound} from './found-words.js';
import {receiveIndex} from './index-loader.js';
import {startSearch} from './search-box.js';

receiveIndex();
startSearch();
markFound();
