def site = new File(basedir, 'target/handbook')
assert new File(site, 'index.html').text.contains('Shell and friends')
assert site.parentFile.list() as List == ['handbook']
