assert new File(basedir, 'build.log').text.contains("holds a file that Handbook did not write: 'thesis.txt'")
assert new File(basedir, 'site').list() as List == ['thesis.txt']
assert new File(basedir, 'site/thesis.txt').text == 'years of work\n'
