/**
 * Judges pages of a built site by Lighthouse, as on a slow phone, and prints the four scores of each and what it weighs.
 *
 *   node measure.js FOLDER PAGE...
 *
 * Ends with 1 if a score is below 100. A busy machine makes pages look slow and never fast, so a page that is not at 100 is tried again and
 * the best run counts. On a machine that others share, PERFORMANCE sets a lower score for speed; the other three do not depend on the machine.
 */
import {launch} from 'chrome-launcher';
import lighthouse from 'lighthouse';
import {serve} from './serve.js';

const RUNS = 3;
const WANTED = [Number(process.env.PERFORMANCE ?? 100), 100, 100, 100];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** The scores of a page from 0 to 100, its bytes, and the audits that it does not pass. */
async function judge(url, port) {
  const {lhr} = await lighthouse(url, {port, logLevel: 'silent', onlyCategories: CATEGORIES});
  if (lhr.runtimeError) {
    throw new Error(`${url}: ${lhr.runtimeError.message}`);
  }
  const failed = CATEGORIES.flatMap((category) => lhr.categories[category].auditRefs)
      .filter(({weight, id}) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
      .map(({id}) => `${id} ${lhr.audits[id].displayValue ?? ''} ${JSON.stringify(lhr.audits[id].details?.items?.slice(0, 3) ?? '')}`);
  return {
    scores: CATEGORIES.map((category) => Math.round(lhr.categories[category].score * 100)),
    bytes: lhr.audits['total-byte-weight'].numericValue,
    failed,
  };
}

const isGood = ({scores}) => WANTED.every((wanted, at) => scores[at] >= wanted);

const sum = ({scores}) => scores.reduce((all, score) => all + score, 0);

async function best(url, port) {
  let best = {scores: [], bytes: 0, failed: []};
  for (let run = 0; run < RUNS && !isGood(best); run++) {
    const judged = await judge(url, port);
    best = sum(judged) > sum(best) ? judged : best;
  }
  return best;
}

const [folder, ...pages] = process.argv.slice(2);
const server = await serve(folder);
const chrome = await launch({
  chromePath: process.env.CHROME_PATH,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
let areGood = true;
try {
  console.log(['performance', 'access.', 'practices', 'SEO', 'KiB'].map((head) => head.padStart(12)).join('') + '  page');
  for (const page of pages) {
    const {scores, bytes, failed} = await best(`http://127.0.0.1:${server.address().port}/${page}`, chrome.port);
    console.log([...scores, (bytes / 1024).toFixed(1)].map((cell) => String(cell).padStart(12)).join('') + `  ${page}`);
    if (!isGood({scores})) {
      areGood = false;
      failed.forEach((audit) => console.log(`    ${audit}`));
    }
  }
} finally {
  chrome.kill();
  server.close();
}
process.exitCode = areGood ? 0 : 1;
