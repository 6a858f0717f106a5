/** @fileoverview Which rules of a language the words of this handbook follow. */

/** @return {string} the name of a script in assets/search-rules, empty for none; pages name it where it is not that of English */
export function rulesOfPage() {
  const {dataset} = document.documentElement;
  return 'rules' in dataset ? dataset['rules'] : 'en';
}
