/** @fileoverview Wires the parts of the page together; does nothing itself. */
import {startContents} from './contents.js';
import {followMoved} from './moved.js';
import {startPreviews} from './preview.js';
import {startScrollers} from './scrollers.js';
import {markFound} from './search/found-words.js';
import {startSearch} from './search/search-box.js';
import {startThemeSwitch} from './theme.js';

followMoved();
startThemeSwitch();
startPreviews();
startContents();
startScrollers();
startSearch();
markFound();
