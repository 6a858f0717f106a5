/**
 * @fileoverview The switch between light and dark. Until the reader uses it the system decides; then the choice is remembered, and
 * assets/color-scheme.js applies it before the next page is painted.
 */
import {text} from './texts.js';

const STORAGE_KEY = 'handbook-theme';

/**
 * Makes the switch work, which pages hide where no script runs.
 * @return {void}
 */
export function startThemeSwitch() {
  const button = document.querySelector('.theme-switch');
  if (!button) {
    return;
  }
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const update = () => {
    button.setAttribute('aria-label', text(isDark(system) ? 'light' : 'dark'));
  };
  button.addEventListener('click', () => {
    choose(isDark(system) ? 'light' : 'dark');
    update();
  });
  system.addEventListener('change', update);
  update();
}

/**
 * @param {!MediaQueryList} system
 * @return {boolean} whether the page is dark now
 */
function isDark(system) {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : system.matches;
}

/**
 * @param {string} theme light or dark
 * @return {void}
 */
function choose(theme) {
  document.documentElement.dataset['theme'] = theme;
  try {
    window.localStorage.setItem(STORAGE_KEY, theme);
  } catch (refused) {
    // Without storage the choice lasts as long as the page.
  }
}
