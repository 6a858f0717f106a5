// Asks the headings of notes of an index, each as if it were the first query, and prints what is fetched for them besides the script of the
// search and the root:    node bytes.mjs NOTES FOLDER [COUNT]
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {runInThisContext} from 'node:vm';
import {gzipSync} from 'node:zlib';

const [notes, folder, count = '150'] = process.argv.slice(2);
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

/** Single words, pairs and whole questions, in turn, from the headings of notes spread over all folders. */
function queries() {
  const files = readdirSync(notes, {recursive: true}).filter((name) => name.endsWith('.md')).sort();
  const found = [];
  for (let i = 0; found.length < count && i < files.length; i++) {
    const heading = /^## (.*)$/m.exec(readFileSync(join(notes, files[i * 7919 % files.length]), 'utf8'));
    if (heading) {
      const words = heading[1].replace('?', '').trim().split(' ');
      found.push(words.slice([-1, -2, 0][found.length % 3]).join(' '));
    }
  }
  return found;
}

let loading = loadIndex('');
await loading;
const results = [];
for (const query of queries()) {
  // A new one knows nothing of the query before.
  loading = loadIndexAgain('', loading);
  const index = await loading;
  fetched.length = 0;
  for (let rounds = 0; ; rounds++) {
    const found = findAll(planQuery(query, index), index);
    if (!index.store.isWaiting) {
      bestOf(found, 10).forEach(({document}) => index.findable(document));
    }
    if (!await index.loadMissing('')) {
      results.push({query, rounds, requests: fetched.length, kilobytes: fetched.reduce((sum, size) => sum + size, 0) / 1000});
      break;
    }
  }
}
const most = (key) => results.reduce((worst, result) => result[key] > worst[key] ? result : worst);
const average = (key) => (results.reduce((sum, result) => sum + result[key], 0) / results.length).toFixed(1);
console.log(`${results.length} queries: ${average('kilobytes')} kB, ${average('requests')} requests, at most ${most('rounds').rounds} rounds`);
console.log(`most: ${most('kilobytes').kilobytes.toFixed(1)} kB for ${most('kilobytes').query}`);
