/** @fileoverview Wires the parts of the page together; does nothing itself. What searches is wired in search/main.js. */
import {startContents} from './contents.js';
import {startCopying} from './copy.js';
import {startDrawing} from './drawing.js';
import {startKeys} from './keys.js';
import {followMoved} from './moved.js';
import {startNotices} from './notice.js';
import {startPreviews} from './preview.js';
import {startScrollers} from './scrollers.js';
import {startSearchField} from './search-field.js';
import {MarkStore} from './study/mark-store.js';
import {startPractice} from './study/practice.js';
import {startStudy} from './study/study.js';
import {startThemeSwitch} from './theme.js';

const marks = new MarkStore(document.documentElement.dataset['root'] || '');

followMoved();
startDrawing();
startNotices();
startCopying();
startStudy(marks);
startPractice(marks);
startKeys();
startContents();
startThemeSwitch();
startPreviews();
startScrollers();
startSearchField();
