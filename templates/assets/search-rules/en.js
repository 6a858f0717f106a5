/**
 * Rules for English: possessives are cut off; then Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14, 1980) with the two departures that
 * Lucene makes: *-bli* and *-logi* in step 2, and words of one or two characters are left alone. Whatever is not a vowel counts
 * as a consonant, digits and foreign letters too.
 */
(() => {
  /** Step 2: the first suffix that fits is replaced, if what is left has a syllable. */
  const DOUBLE_SUFFIXES = [
    ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['bli', 'ble'], ['alli', 'al'],
    ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'], ['ator', 'ate'], ['alism', 'al'],
    ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'], ['iviti', 'ive'], ['biliti', 'ble'],
    ['logi', 'log'],
  ];

  /** Step 3, in the same way. */
  const FULL_SUFFIXES = [
    ['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', ''],
  ];

  /** Step 4: the first suffix that fits is dropped, if what is left has two syllables. */
  const LAST_SUFFIXES = [
    'al', 'ance', 'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent', 'sion', 'tion', 'ou', 'ism', 'ate', 'iti', 'ous',
    'ive', 'ize',
  ];

  function stem(word) {
    if (word.length < 3) {
      return word;
    }
    let stemmed = withoutPastTense(withoutPlural(word));
    if (stemmed.endsWith('y') && hasVowel(stemmed.slice(0, -1))) {
      stemmed = stemmed.slice(0, -1) + 'i';
    }
    stemmed = replaceSuffix(stemmed, DOUBLE_SUFFIXES);
    stemmed = replaceSuffix(stemmed, FULL_SUFFIXES);
    return tidyEnd(withoutLastSuffix(stemmed));
  }

  function withoutPlural(word) {
    if (word.endsWith('sses') || word.endsWith('ies')) {
      return word.slice(0, -2);
    }
    return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  }

  function withoutPastTense(word) {
    if (word.endsWith('eed')) {
      return syllables(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
    }
    const suffix = word.endsWith('ed') ? 'ed' : word.endsWith('ing') ? 'ing' : '';
    const rest = word.slice(0, word.length - suffix.length);
    if (suffix === '' || !hasVowel(rest)) {
      return word;
    }
    if (/(?:at|bl|iz)$/.test(rest)) {
      return rest + 'e';
    }
    if (endsInDoubleConsonant(rest)) {
      return /[lsz]$/.test(rest) ? rest : rest.slice(0, -1);
    }
    return syllables(rest) === 1 && endsInShortSyllable(rest) ? rest + 'e' : rest;
  }

  function replaceSuffix(word, suffixes) {
    const fitting = suffixes.find(([suffix]) => word.endsWith(suffix));
    if (!fitting) {
      return word;
    }
    const rest = word.slice(0, word.length - fitting[0].length);
    return syllables(rest) > 0 ? rest + fitting[1] : word;
  }

  function withoutLastSuffix(word) {
    const suffix = LAST_SUFFIXES.find((candidate) => word.endsWith(candidate));
    if (!suffix) {
      return word;
    }
    // Of -sion and -tion only -ion goes.
    const length = suffix.endsWith('ion') ? 3 : suffix.length;
    const rest = word.slice(0, word.length - length);
    return syllables(rest) > 1 ? rest : word;
  }

  function tidyEnd(word) {
    const count = syllables(word);
    let tidy = word;
    if (tidy.endsWith('e')) {
      const rest = tidy.slice(0, -1);
      tidy = count > 1 || count === 1 && !endsInShortSyllable(rest) ? rest : tidy;
    }
    return tidy.endsWith('ll') && count > 1 ? tidy.slice(0, -1) : tidy;
  }

  function isConsonant(word, position) {
    const letter = word[position];
    return letter === 'y' ? position === 0 || !isConsonant(word, position - 1) : !'aeiou'.includes(letter);
  }

  function hasVowel(word) {
    for (let i = 0; i < word.length; i++) {
      if (!isConsonant(word, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Porter's measure m.
   * @param {string} word
   * @return {number} how often a consonant follows a vowel
   */
  function syllables(word) {
    let count = 0;
    for (let i = 1; i < word.length; i++) {
      if (isConsonant(word, i) && !isConsonant(word, i - 1)) {
        count++;
      }
    }
    return count;
  }

  function endsInDoubleConsonant(word) {
    const last = word.length - 1;
    return last > 0 && word[last] === word[last - 1] && isConsonant(word, last);
  }

  function endsInShortSyllable(word) {
    const last = word.length - 1;
    return last > 1 && isConsonant(word, last) && !isConsonant(word, last - 1) && isConsonant(word, last - 2) &&
        !'wxy'.includes(word[last]);
  }

  handbookSearchRules('en', {
    stopWords: new Set((
        'a about also am an and any are aren\'t as at be because been being both but by can can\'t could did didn\'t do does ' +
        'doesn\'t doing don\'t each for from further had has have having he her here hers him his how i i\'m if in into is isn\'t ' +
        'it its itself just let may me might more most must my no nor not of on or other our ours own shall she should so some ' +
        'such than that the their theirs them then there these they this those to too upon us very was wasn\'t we were what when ' +
        'where whether which while who whom whose why will with would you your yours').split(' ')),
    trim: (word) => word.replace(/['\u2019\uff07][sS]$/, ''),
    stem,
  });
})();
