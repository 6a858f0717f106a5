assert new File(basedir, 'site/index.html').text.toLowerCase().startsWith('<!doctype html>')
assert new File(basedir, 'site/handbook.json').file
assert new File(basedir, 'site/.handbook-files').file
assert new File(basedir, 'build.log').text =~ /Open site.index\.html/
