/**
 * Prints the longest task of the main thread while pages of a built site are opened and used: milliseconds of the thread's own CPU time, and
 * four times as much, as on a machine that is four times slower. The browser counts CPU time, not time on the clock, so that other programs
 * disturb less; the best of three runs counts.
 *
 *   node tasks.js FOLDER
 */
import {launch} from 'puppeteer-core';
import {serve} from './serve.js';

const RUNS = 3;
const SLOWER = 4;
const PHONE = {width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true};
const TASKS = ['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint'];
const HITS = 'document.querySelector(".search-hit")';

/** What is done: on which page, and what is waited for; "act" is done when the page has loaded, which then does not count. */
const USES = [
  {name: 'home', path: 'index.html'},
  {name: 'topic', path: 'topics/docker-images.html'},
  {name: 'term', path: 'terms/image.html'},
  {name: 'results', path: 'search.html?q=image', until: HITS},
  {name: 'question', path: 'topics/docker-images.html#how-does-a-union-file-system-combine-read-only-layers-and-the-writable-layer'},
  {
    name: 'preview',
    path: 'topics/docker-images.html',
    act: (page) => page.focus('a[data-term]'),
    until: 'document.querySelector(".definition-card, [role=tooltip]")',
  },
  {
    name: 'quiz',
    path: 'topics/docker-images.html',
    act: (page) => page.click('.quiz-bar button'),
    until: 'document.documentElement.dataset.quiz !== undefined',
  },
  {name: 'typing', path: 'topics/docker-images.html', act: (page) => page.type('#search-input', 'container image'), until: HITS},
];

/** The longest task of the page's main thread in a trace, in milliseconds of CPU time. */
function longestIn(trace) {
  const {traceEvents} = JSON.parse(new TextDecoder().decode(trace));
  const script = traceEvents.find(({name, args}) => name === 'TimeStamp' && args.data?.message === 'handbook');
  return Math.max(0, ...traceEvents
      .filter(({name, pid, tid, ts, tdur}) => TASKS.includes(name) && tdur && pid === script.pid && tid === script.tid && ts > script.ts)
      .map(({tdur}) => tdur / 1000));
}

/** Done when two frames have been drawn. */
const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

async function longest(browser, root, {path, act, until}) {
  const page = await browser.newPage();
  await page.setViewport(PHONE);
  const mark = () => page.evaluate(() => console.timeStamp('handbook'));
  const trace = () => page.tracing.start({categories: ['toplevel', 'devtools.timeline']});
  if (act) {
    await page.goto(root + path, {waitUntil: 'load'});
    await trace();
    await mark();
    await act(page);
  } else {
    // A page of the same site, so that the mark is made by the process that opens the next one; drawn by then, so that it does not count.
    await page.goto(root + 'report.html');
    await drawn(page);
    await trace();
    await mark();
    await page.goto(root + path, {waitUntil: 'load'});
  }
  await page.waitForFunction(until ?? 'true');
  await drawn(page);
  const task = longestIn(await page.tracing.stop());
  await page.close();
  return task;
}

const [folder] = process.argv.slice(2);
const server = await serve(folder);
const browser = await launch({executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu']});
try {
  console.log(['CPU ms', `x ${SLOWER}`].map((head) => head.padStart(9)).join('') + '  longest task');
  for (const use of USES) {
    let least = Infinity;
    for (let run = 0; run < RUNS; run++) {
      least = Math.min(least, await longest(browser, `http://127.0.0.1:${server.address().port}/`, use));
    }
    console.log([least, SLOWER * least].map((figure) => figure.toFixed(1).padStart(9)).join('') + '  ' + use.name);
  }
} finally {
  await browser.close();
  server.close();
}
