/**
 * @fileoverview The quiz: answers fold away, so that readers can think before they look. Which questions are asked stands in the address
 * (?quiz, ?quiz=again, ?quiz=new), so it can be bookmarked, the next page of the topic goes on with it, and Back leads out of it.
 */
import {create, createButton} from '../elements.js';
import {decoded} from '../moved.js';
import {text} from '../texts.js';
import {countMarks} from './marks.js';
import {MarkStore} from './mark-store.js';

const PARAMETER = 'quiz';
const LEFT_OUT = '.question, .article, .page-terms';

/** @const {!Object<string, function(?{isKnown: boolean}): boolean>} which questions are asked, by what the address says */
const CHOICES = {
  '': () => true,
  'new': (mark) => !mark || !mark.isKnown,
  'again': (mark) => !!mark && !mark.isKnown,
};

/** The quiz of one page. */
export class Quiz {
  /**
   * @param {!Element} bar where its buttons go
   * @param {!MarkStore} store
   */
  constructor(bar, store) {
    /** @const */ this.bar = bar;
    /** @const */ this.store = store;
    /** @const {!Array<!HTMLElement>} what can be asked */
    this.questions = sections('.question').filter((question) => question.querySelector('.answers'));
    /** @const {!Array<!HTMLElement>} what a quiz leaves out */
    this.rest = sections(LEFT_OUT).filter((section) => !this.questions.includes(section));
    /** @type {?string} what is asked; null when no quiz is on */
    this.choice = null;
    /** @const */ this.toggle = createButton('action', text('start-quiz'), () => this.start(this.isOn() ? null : ''));
    /** @const */ this.all = createButton('quiet', text('show-all'), () => this.flipAll());
    /** @const */ this.select = this.createSelect();
    /** @const */ this.progress = create('span', 'quiz-progress');
  }

  /**
   * Shows the buttons, and begins when the address says so.
   * @return {void}
   */
  listen() {
    for (const question of this.questions) {
      const answers = answersOf(question);
      answers.id = question.id + '_answers';
      answers.addEventListener('beforematch', () => this.show(question, true));
    }
    this.bar.append(this.toggle, this.all, this.select, this.progress);
    window.addEventListener('hashchange', () => this.showTarget());
    this.store.onChange(() => this.update());
    const asked = new URL(location.href).searchParams.get(PARAMETER);
    if (asked === null) {
      // All is shown as it came: ending what has not begun would look at each question for nothing.
      delete document.documentElement.dataset['quiz'];
      this.update();
    } else {
      this.start(CHOICES.hasOwnProperty(asked) ? asked : '');
    }
  }

  /** @return {boolean} */
  isOn() {
    return this.choice !== null;
  }

  /**
   * Begins, goes on with other questions, or ends.
   * @param {?string} choice
   * @return {void}
   */
  start(choice) {
    this.choice = choice;
    const {dataset} = document.documentElement;
    this.isOn() ? dataset['quiz'] = 'on' : delete dataset['quiz'];
    const isAsked = CHOICES[choice || ''];
    for (const question of this.questions) {
      hide(question, this.isOn() && !isAsked(this.store.marks.get(question.id) || null));
      this.isOn() ? this.fold(question) : this.unfold(question);
    }
    this.rest.forEach((section) => hide(section, this.isOn()));
    this.showTarget();
    this.keepInAddress();
    this.update();
  }

  /** @return {!Array<!HTMLElement>} */
  asked() {
    return this.questions.filter((question) => !question.hidden);
  }

  /**
   * @param {?Element} question
   * @return {boolean} whether a quiz can ask it
   */
  asks(question) {
    return this.questions.some((other) => other === question);
  }

  /** @return {number} how many answers are to be seen */
  shown() {
    return this.asked().filter((question) => !isFolded(question)).length;
  }

  /**
   * @param {!Element} question
   * @return {void}
   */
  fold(question) {
    if (!question.querySelector('.show-answer')) {
      const button = createButton('action show-answer', text('show-answer'), () => this.show(question, isFolded(question)));
      const heading = /** @type {!Element} */ (question.querySelector('h2'));
      button.id = question.id + '_show';
      heading.firstElementChild.id = question.id + '_title';
      button.setAttribute('aria-labelledby', button.id + ' ' + heading.firstElementChild.id);
      button.setAttribute('aria-controls', answersOf(question).id);
      answersOf(question).before(button);
    }
    this.show(question, false);
  }

  /**
   * @param {!Element} question
   * @return {void}
   */
  unfold(question) {
    const button = question.querySelector('.show-answer');
    if (button) {
      button.remove();
    }
    answersOf(question).removeAttribute('hidden');
  }

  /**
   * @param {!Element} question one that can be asked
   * @param {boolean} isShown whether its answers are to be seen
   * @return {void}
   */
  show(question, isShown) {
    const button = question.querySelector('.show-answer');
    if (button) {
      // Words that the reader looks for with the browser's own search are found in folded answers, too.
      isShown ? answersOf(question).removeAttribute('hidden') : answersOf(question).setAttribute('hidden', 'until-found');
      button.setAttribute('aria-expanded', String(isShown));
      button.textContent = isShown ? text('hide-answer') : text('show-answer');
      this.update();
    }
  }

  /**
   * Shows all answers, or hides them when all of them are shown.
   * @return {void}
   */
  flipAll() {
    const isShown = this.shown() < this.asked().length;
    if (this.isOn()) {
      this.asked().forEach((question) => this.show(question, isShown));
    }
  }

  /**
   * Shows or hides the answer of one question, if it can be asked and a quiz is on.
   * @param {?Element} question
   * @return {void}
   */
  flip(question) {
    if (this.isOn() && this.asks(question)) {
      this.show(/** @type {!Element} */ (question), isFolded(/** @type {!Element} */ (question)));
    }
  }

  /**
   * What the address names is never hidden.
   * @return {void}
   */
  showTarget() {
    const target = document.getElementById(decoded(location.hash.slice(1)));
    const section = target && target.closest(LEFT_OUT);
    if (section && section.hasAttribute('hidden')) {
      hide(section, false);
      section.scrollIntoView();
    }
  }

  /** @return {void} */
  keepInAddress() {
    for (const element of document.querySelectorAll('.pager a')) {
      const link = /** @type {!HTMLAnchorElement} */ (element);
      if (topicOf(link.pathname) === topicOf(location.pathname)) {
        link.href = withChoice(link.href, this.choice);
      }
    }
    const address = withChoice(location.href, this.choice);
    if (address !== location.href) {
      history.replaceState(history.state, '', address);
    }
  }

  /** @return {void} */
  update() {
    const shown = this.shown();
    const asked = this.asked();
    const {known, again} = countMarks(asked.map(({id}) => this.store.marks.get(id)));
    this.toggle.textContent = this.isOn() ? text('end-quiz') : text('start-quiz');
    this.all.textContent = shown < asked.length ? text('show-all') : text('hide-all');
    this.all.hidden = this.select.hidden = this.progress.hidden = !this.isOn();
    this.select.value = this.choice || '';
    this.progress.textContent = asked.length > 0 ? text('quiz-progress', shown, asked.length, known, again) : text('nothing-to-ask');
  }

  /** @return {!HTMLSelectElement} */
  createSelect() {
    const select = /** @type {!HTMLSelectElement} */ (create('select', 'quiet'));
    select.setAttribute('aria-label', text('which'));
    for (const [value, label] of [['', text('all-questions')], ['new', text('not-known')], ['again', text('again')]]) {
      const option = /** @type {!HTMLOptionElement} */ (create('option', '', label));
      option.value = value;
      select.append(option);
    }
    select.addEventListener('change', () => this.start(select.value));
    return select;
  }
}

/**
 * @param {string} selector
 * @return {!Array<!HTMLElement>}
 */
function sections(selector) {
  return /** @type {!Array<!HTMLElement>} */ (Array.from(document.querySelectorAll(selector)));
}

/**
 * @param {!Element} question one that can be asked
 * @return {!HTMLElement}
 */
function answersOf(question) {
  return /** @type {!HTMLElement} */ (question.querySelector('.answers'));
}

/**
 * @param {!Element} question one that can be asked
 * @return {boolean} whether its answers are folded away
 */
function isFolded(question) {
  return answersOf(question).hasAttribute('hidden');
}

/**
 * Hides a section together with its entry in the contents, or shows both.
 * @param {!Element} section
 * @param {boolean} isHidden
 * @return {void}
 */
function hide(section, isHidden) {
  const link = section.id && document.querySelector(`.contents a[href="#${CSS.escape(section.id)}"]`);
  for (const element of link ? [section, link] : [section]) {
    element.toggleAttribute('hidden', isHidden);
  }
}

/**
 * @param {string} path of a page
 * @return {string} what it has in common with the other pages of its topic
 */
function topicOf(path) {
  return path.replace(/(\.\d+)?\.html$/, '');
}

/**
 * @param {string} address
 * @param {?string} choice null for no quiz
 * @return {string}
 */
function withChoice(address, choice) {
  const url = new URL(address);
  if (choice === null) {
    url.searchParams.delete(PARAMETER);
  } else {
    url.searchParams.set(PARAMETER, choice);
  }
  return url.href;
}
