/**
 * Prints what keeps the main thread busy while pages of a built site are opened and used, in two ways:
 *
 *  - the longest task: milliseconds of the thread's own CPU time, and four times as much, as on a machine that is four times slower. CPU time
 *    is not time on the clock, so that other programs disturb less;
 *  - the long tasks that a page hears of (PerformanceObserver) while the browser makes the machine four times slower: how many, and the longest.
 *    That is time on the clock, and a page is told of tasks from 50 ms on.
 *
 * The best of five runs counts. The first line is a page with one word and no style: less than that no page takes.
 *
 *   node tasks.js FOLDER
 */
import {launch} from 'puppeteer-core';
import {serve} from './serve.js';

const RUNS = 5;
const SLOWER = 4;
const PHONE = {width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true};
const TASKS = ['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint'];
const ONE_WORD = 'one-word.html';
const HITS = 'document.querySelector(".search-hit")';

/** What is done: on which page, and what is waited for; "act" is done when the page has loaded, which then does not count. */
const USES = [
  {name: 'one word', path: ONE_WORD},
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

/** Done when nothing is left out any more and two frames have been drawn since. */
async function drawn(page) {
  await page.waitForFunction('document.documentElement.dataset.drawing === undefined');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
}

/** Opens and uses a page; "begin" is called right before what counts, "end" right after it. */
async function use(page, root, {path, act, until}, begin, end) {
  await page.setViewport(PHONE);
  // A page of the same server, so that the mark is made by the process that opens the next one; drawn by then, so that it does not count.
  await page.goto(root + (act ? path : ONE_WORD), {waitUntil: 'load'});
  await drawn(page);
  await begin();
  await (act ? act(page) : page.goto(root + path, {waitUntil: 'load'}));
  await page.waitForFunction(until ?? 'true');
  await drawn(page);
  return end();
}

/** The longest task in milliseconds of CPU time. */
function longestTask(page, root, how) {
  const begin = async () => {
    await page.tracing.start({categories: ['toplevel', 'devtools.timeline']});
    await page.evaluate(() => console.timeStamp('handbook'));
  };
  return use(page, root, how, begin, async () => longestIn(await page.tracing.stop()));
}

/** The lengths of long tasks on a machine that is slower, in milliseconds on the clock. */
async function longTasks(page, root, how) {
  await page.evaluateOnNewDocument(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => list.getEntries().forEach(({duration}) => window.longTasks.push(duration)))
        .observe({type: 'longtask', buffered: true});
  });
  const begin = async () => {
    await page.emulateCPUThrottling(SLOWER);
    await page.evaluate(() => {
      window.longTasks = [];
    });
  };
  return use(page, root, how, begin, () => page.evaluate(() => window.longTasks));
}

/** What the measure gives for pages of their own, as many as there are runs. */
async function runs(browser, measure) {
  const all = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage();
    all.push(await measure(page));
    await page.close();
  }
  return all;
}

const longest = (tasks) => Math.max(0, ...tasks);

const [folder] = process.argv.slice(2);
const server = await serve(folder, {[ONE_WORD]: '<!doctype html><html lang="en"><title>One</title><p>Word'});
const root = `http://127.0.0.1:${server.address().port}/`;
const browser = await launch({executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu']});
try {
  console.log(['CPU ms', `x ${SLOWER}`, 'long', 'longest'].map((head) => head.padStart(9)).join(''));
  for (const how of USES) {
    const least = Math.min(...await runs(browser, (page) => longestTask(page, root, how)));
    const [long] = (await runs(browser, (page) => longTasks(page, root, how))).sort((one, other) => longest(one) - longest(other));
    const figures = [least.toFixed(1), (SLOWER * least).toFixed(1), long.length, longest(long)];
    console.log(figures.map((figure) => String(figure).padStart(9)).join('') + '  ' + how.name);
  }
} finally {
  await browser.close();
  server.close();
}
