/** Rules for French: articles before an apostrophe are cut off; then the light stemmer of J. Savoy ("Light stemming approaches for the French, Portuguese, German and Hungarian languages", SAC 2006), as Lucene has it. */
(() => {
  /** Endings of words longer than so many letters, and what stands for them. The first that fits is the last, unless it says to go on. */
  const ENDINGS = [
    [9, /issement$/, 'ir'], [8, /issant$/, 'ir'], [7, /ivement$/, 'if'], [6, /ement$/, 'e'], [11, /ficatrice$/, 'fier'],
    [10, /ficateur$/, 'fier'], [9, /catrice$/, 'quer'], [8, /cateur$/, 'quer'], [8, /atrice$/, 'er'], [7, /ateur$/, 'er'],
    [6, /trice$/, 'teur', true], [5, /ième$/, ''], [7, /teuse$/, 'ter'], [6, /teur$/, 'ter'], [5, /euse$/, 'eu'], [8, /ère$/, 'er'],
    [7, /ive$/, 'if'], [4, /([fm])olle$/, '$1ou'], [9, /nnelle$/, 'n'], [9, /nnel$/, 'n'], [4, /ète$/, 'et', true],
    [8, /ique$/, '', true], [8, /esse$/, 'e'], [7, /inage$/, 'in'], [12, /ualisation$/, 'uel'], [9, /isation$/, ''],
    [9, /isateur$/, ''], [8, /[ai]tion$/, ''],
  ];
  const DOUBLE = /((?![\u{10000}-\u{10ffff}])\p{L})\1+/gu;
  const LAST_DOUBLE = /((?![\u{10000}-\u{10ffff}])\p{L})\1$/u;

  function stem(word) {
    let stemmed = withoutPlural(word);
    for (const [length, ending, instead, goesOn] of ENDINGS) {
      if (stemmed.length > length && ending.test(stemmed)) {
        stemmed = stemmed.replace(ending, instead);
        if (!goesOn) {
          break;
        }
      }
    }
    return tidy(stemmed);
  }

  function withoutPlural(word) {
    let one = word.length > 5 ? word.replace(/(?<!e)aux$/, 'alx').replace(/x$/, '') : word;
    one = one.length > 3 ? one.replace(/x$/, '') : one;
    return one.length > 3 ? one.replace(/s$/, '') : one;
  }

  function tidy(word) {
    if (word.length < 5) {
      return word;
    }
    const single = word.replace(/[àáâ]/g, 'a').replace(/ô/g, 'o').replace(/[èéê]/g, 'e').replace(/[ùû]/g, 'u').replace(/î/g, 'i')
        .replace(/ç/g, 'c').replace(DOUBLE, '$1');
    const short = single.length > 4 ? single.replace(/ie$/, '') : single;
    return short.length > 4 ? short.replace(/r$/, '').replace(/e$/, '').replace(/e$/, '').replace(LAST_DOUBLE, '$1') : short;
  }

  handbookSearchRules('fr', {
    stopWords: new Set((
        'ai aie aient aies ait au aurai auraient aurais aurait aurez auriez aurions aurons auront aux avaient avais avait avec ' +
        'avez aviez avons ayant ayez ayons c ce ceci cela celà ces cet cette d dans de des du elle en es et eu eue eues eurent ' +
        'eus eusse eussent eusses eussiez eussions eut eux eûmes eût eûtes furent fus fusse fussent fusses fussiez fussions fut ' +
        'fûmes fûtes ici il ils j je l la le les leur leurs lui m ma mais me mes moi mon même n ne nos notre nous on ont ou par ' +
        'pas pour qu que quel quelle quelles quels qui s sa sans se sera serai seraient serais serait seras serez seriez ' +
        'serions serons seront ses soi soient sois soit sont soyez soyons suis sur t ta te tes toi ton tu un une vos votre vous ' +
        'y à étaient étais était étant étiez étions étée étées êtes').split(' ')),
    trim: (word) => word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['\u2019]/i, ''),
    stem,
  });
})();
