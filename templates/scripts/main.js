/** @fileoverview Wires the parts of the page together; does nothing itself. What searches is wired in search/main.js. */
import {startContents} from './contents.js';
import {followMoved} from './moved.js';
import {startPreviews} from './preview.js';
import {startScrollers} from './scrollers.js';
import {startSearchField} from './search-field.js';
import {startThemeSwitch} from './theme.js';

followMoved();
startThemeSwitch();
startPreviews();
startContents();
startScrollers();
startSearchField();
