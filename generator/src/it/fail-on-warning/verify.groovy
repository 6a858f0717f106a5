def log = new File(basedir, 'build.log').text
assert log =~ /notes\/shell\.md:7:\d+: warning: /
assert log.contains('the site was not written (handbook.failOn=warning)')
assert !new File(basedir, 'site').exists()
