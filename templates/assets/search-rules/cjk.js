/**
 * Rules for Chinese, Japanese and Korean, as in Lucene's CJKAnalyzer: characters of full or half width become usual ones, and what is
 * written without spaces is taken apart into pairs of characters that overlap.
 */
(() => {
  /** Japanese sound marks of half width belong to the sign before them, whatever its width. */
  const WIDTHS = /[\u30a6-\u30fd]?[\uff01-\uff5e\uff65-\uff9f]+/g;

  /** What is written as one, until another kind of word or a sign comes. */
  class Run {
    constructor() {
      this.characters = [];
      this.end = -1;
    }

    add(text, start, end) {
      let at = start;
      for (const character of text) {
        // A changed length says no more where each character stands.
        const isInPlace = end - start === text.length;
        this.characters.push([character, at, isInPlace ? at + character.length : end]);
        at = isInPlace ? at + character.length : start;
      }
      this.end = end;
    }

    pairs() {
      const all = this.characters;
      this.characters = [];
      return all.length < 2 ? all : all.slice(1).map(([text, , end], i) => [all[i][0] + text, all[i][1], end]);
    }
  }

  function words(pieces) {
    const made = [];
    const run = new Run();
    for (const [text, start, end, isPaired] of pieces) {
      const usual = text.replace(WIDTHS, (signs) => signs.normalize('NFKC'));
      if (!isPaired || start !== run.end) {
        made.push(...run.pairs());
      }
      if (isPaired) {
        run.add(usual, start, end);
      } else {
        made.push([usual, start, end]);
      }
    }
    return [...made, ...run.pairs()];
  }

  handbookSearchRules('cjk', {
    stopWords: new Set((
        'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to ' +
        'was will with www').split(' ')),
    words,
  });
})();
