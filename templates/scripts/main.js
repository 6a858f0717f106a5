/** @fileoverview Wires the parts of the page together; does nothing itself. */
import {startContents} from './contents.js';
import {startPreviews} from './preview.js';
import {startSearch} from './search/search-box.js';
import {startThemeSwitch} from './theme.js';

startThemeSwitch();
startPreviews();
startContents();
startSearch();
