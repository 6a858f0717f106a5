// Asks queries of many kinds, made of headings and texts of notes, each as if it were the first, and prints what is fetched for each kind: besides the script of the
// search, the root and the rules of the language:    node bytes.mjs NOTES FOLDER [COUNT OF EACH KIND]
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {runInThisContext} from 'node:vm';
import {gzipSync} from 'node:zlib';

const [notes, folder, count = '50'] = process.argv.slice(2);
const scripts = new URL('../../templates/scripts/search/', import.meta.url);
const fetched = [];

// As much of a page as the modules of the search need.
globalThis.window = globalThis;
globalThis.document = {currentScript: null, documentElement: {dataset: {}}};
globalThis.handbookAddScript = async (url) => {
  const path = url.split('?')[0];
  const file = path.includes('search-rules') ? new URL(`../../${path}`, scripts) : join(folder, path);
  const bytes = readFileSync(file);
  fetched.push(gzipSync(bytes).length);
  document.currentScript = {getAttribute: () => url};
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  runInThisContext(isWide ? bytes.toString('utf16le', 2) : bytes.toString());
};

const {loadIndex, loadIndexAgain, receiveIndex} = await import(new URL('index-loader.js', scripts));
const {receiveRules} = await import(new URL('rules.js', scripts));
const {planQuery} = await import(new URL('query-plan.js', scripts));
const {bestOf, findAll} = await import(new URL('ranking.js', scripts));
receiveIndex();
receiveRules();

/** Headings of notes spread over all folders, a paragraph of each, and a term. */
function passages() {
  const files = readdirSync(notes, {recursive: true}).filter((name) => name.endsWith('.md')).sort();
  const terms = readFileSync(join(notes, 'glossary.yaml'), 'utf8').match(/(?<=^- term: )\w+/gm);
  const found = [];
  for (let i = 0; found.length <= count && i < files.length; i++) {
    const text = readFileSync(join(notes, files[i * 7919 % files.length]), 'utf8');
    const heading = /^## (.*)$/m.exec(text);
    const paragraphs = text.split('\n\n').filter((paragraph) => /^[A-Z]/.test(paragraph) && paragraph.length > 60);
    if (heading && paragraphs.length > 0) {
      const paragraph = paragraphs[i % paragraphs.length].replace(/[*_`[\]()"]/g, '');
      found.push({heading: heading[1].replace('?', '').trim().split(' '), sentence: paragraph.split('. ')[0].split(/\s+/), paragraph, term: terms[i % terms.length]});
    }
  }
  return found;
}

const mistyped = (word) => word.length < 4 ? word : word.slice(0, 2) + word[3] + word[2] + word.slice(4);

/** What is asked, by kind, of a passage and the one after it. */
const KINDS = {
  'word': ({heading}) => heading[heading.length - 1],
  'two words': ({heading}) => heading.slice(-2).join(' '),
  'question': ({heading}) => heading.join(' '),
  'five words': ({sentence}) => sentence.slice(0, 5).join(' '),
  'sentence': ({sentence}) => sentence.join(' ').slice(0, 199),
  '190 letters': ({paragraph}) => paragraph.slice(0, 190),
  'passage': ({paragraph}, after) => `${paragraph} ${after.paragraph}`,
  'one letter': ({sentence}) => sentence[1][0],
  'three letters': ({sentence}) => sentence[2].slice(0, 3),
  'unfinished': ({heading}) => heading.join(' ').slice(0, -2),
  'mistyped word': ({heading}) => mistyped(heading[heading.length - 2]),
  'mistyped in a question': ({heading}) => heading.map((word, i) => i === heading.length - 2 ? mistyped(word) : word).join(' '),
  'phrase': ({sentence}) => `"${sentence.slice(1, 3).join(' ')}"`,
  'loose phrase': ({sentence}) => `"${sentence.slice(1, 4).join(' ')}"~3`,
  'long phrase': ({sentence}) => `"${sentence.slice(0, 10).join(' ')}"`,
  'excluded word': ({heading, sentence}) => `${heading.join(' ')} -${sentence[2]}`,
  'term': ({heading, term}) => `${heading.join(' ')} term:${term}`,
  'term begun': ({heading, term}) => `${heading.join(' ')} term:${term[0]}`,
  'topic': ({heading}, after) => `${heading[heading.length - 2]} topic:${after.heading[after.heading.length - 2]}`,
};

/** What a first query costs: kilobytes, requests, round trips. */
async function cost(query) {
  // A new one knows nothing of the query before.
  loading = loadIndexAgain('', loading);
  const index = await loading;
  await index.loadMissing('');
  fetched.length = 0;
  for (let rounds = 0; ; rounds++) {
    const found = findAll(planQuery(query, index), index);
    if (!index.store.isWaiting) {
      bestOf(found, 10).forEach(({document}) => index.findable(document));
    }
    if (!await index.loadMissing('')) {
      return {query, rounds, requests: fetched.length, kilobytes: fetched.reduce((sum, size) => sum + size, 0) / 1000};
    }
  }
}

let loading = loadIndex('');
planQuery('word', await loading);
await (await loading).loadMissing('');
const all = passages();
console.log(''.padEnd(24), '     kB   at most  requests  rounds  at most');
for (const [kind, query] of Object.entries(KINDS)) {
  const costs = [];
  for (let i = 0; i < count; i++) {
    costs.push(await cost(query(all[i], all[i + 1])));
  }
  const average = (key) => (costs.reduce((sum, any) => sum + any[key], 0) / costs.length).toFixed(1);
  const most = (key) => Math.max(...costs.map((any) => any[key]));
  console.log(
      kind.padEnd(24), average('kilobytes').padStart(7), most('kilobytes').toFixed(1).padStart(9), average('requests').padStart(9), average('rounds').padStart(7),
      String(most('rounds')).padStart(8));
}
// Node would wait for messages of the search's steps.
process.exit();
