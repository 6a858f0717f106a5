/** Rules for Portuguese: the light stemmer of J. Savoy ("Light stemming approaches for the French, Portuguese, German and Hungarian languages", SAC 2006), as Lucene has it. */
(() => {
  /** The first ending that fits a word which is longer than so many letters is replaced. */
  const change = (word, rules) => {
    const rule = rules.find(([length, ending]) => word.length > length && ending.test(word));
    return rule ? word.replace(rule[1], rule[2]) : word;
  };

  const PLURALS = [
    [4, /([lrsz])es$/, '$1'], [3, /ns$/, 'm'], [4, /[eé]is$/, 'el'], [4, /ais$/, 'al'], [4, /óis$/, 'ol'], [4, /is$/, 'il'],
    [3, /[ãõ]es$/, 'ão'], [6, /mente$/, ''], [3, /s$/, ''],
  ];
  const FEMININES = [
    [7, /(inh|iac|eir)a$/, '$1o'], [6, /(os|i[cdv]|a[dm])a$/, '$1o'], [6, /ona$/, 'ão'], [6, /ora$/, 'or'], [6, /esa$/, 'ês'],
    [6, /na$/, 'no'],
  ];

  function stem(word) {
    if (word.length < 4) {
      return word;
    }
    return change(change(change(word, PLURALS), FEMININES), [[4, /[aeo]$/, '']])
        .replace(/[àáâãä]/g, 'a').replace(/[èéêë]/g, 'e').replace(/[ìíîï]/g, 'i').replace(/[òóôõö]/g, 'o').replace(/[ùúûü]/g, 'u')
        .replace(/ç/g, 'c');
  }

  handbookSearchRules('pt', {
    stopWords: new Set((
        'a ao aos aquela aquelas aquele aqueles aquilo as até com como da das de dela delas dele deles depois do dos e ela elas ' +
        'ele eles em entre era eram essa essas esse esses esta estamos estas estava estavam este esteja estejam estejamos estes ' +
        'esteve estive estivemos estiver estivera estiveram estiverem estivermos estivesse estivessem estivéramos estivéssemos ' +
        'estou está estávamos estão eu foi fomos for fora foram forem formos fosse fossem fui fôramos fôssemos haja hajam ' +
        'hajamos havemos hei houve houvemos houver houvera houveram houverei houverem houveremos houveria houveriam houvermos ' +
        'houverá houverão houveríamos houvesse houvessem houvéramos houvéssemos há hão isso isto já lhe lhes mais mas me mesmo ' +
        'meu meus minha minhas muito na nas nem no nos nossa nossas nosso nossos num numa não nós o os ou para pela pelas pelo ' +
        'pelos por qual quando que quem se seja sejam sejamos sem serei seremos seria seriam será serão seríamos seu seus somos ' +
        'sou sua suas são só também te tem temos tenha tenham tenhamos tenho terei teremos teria teriam terá terão teríamos teu ' +
        'teus teve tinha tinham tive tivemos tiver tivera tiveram tiverem tivermos tivesse tivessem tivéramos tivéssemos tu tua ' +
        'tuas tém tínhamos um uma você vocês vos à às éramos').split(' ')),
    stem,
  });
})();
