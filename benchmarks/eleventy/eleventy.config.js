/** The least that a site of notes needs: each note a page with its title, its topic's other pages beside it, and a search. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ page.fileSlug }}</title><link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js" defer></script></head>
<body><header><a href="/">Notes</a><div id="search"></div></header><nav>{{ page.inputPath | beside | safe }}</nav>
<main data-pagefind-body>{{ content | safe }}</main></body></html>`;

module.exports = (config) => {
  const lists = new Map();
  config.addTemplate('_includes/page.njk', PAGE);
  config.addGlobalData('layout', 'page.njk');
  config.addCollection('notes', (all) => {
    for (const {inputPath, url, fileSlug} of all.getAll()) {
      const topic = inputPath.slice(0, inputPath.lastIndexOf('/'));
      lists.set(topic, (lists.get(topic) ?? '') + `<a href="${url}">${fileSlug}</a> `);
    }
    return [];
  });
  config.addFilter('beside', (path) => lists.get(path.slice(0, path.lastIndexOf('/'))) ?? '');
  return {markdownTemplateEngine: false};
};
