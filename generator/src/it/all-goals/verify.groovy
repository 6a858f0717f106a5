assert new File(basedir, 'notes/glossary.yaml').exists()
assert new File(basedir, '.github/workflows/handbook.yml').text.contains(':generate')
assert new File(basedir, 'target/handbook-reports/handbook.sarif').text.contains('unanswered')
assert new java.util.zip.ZipFile(new File(basedir, 'target/handbook.zip')).getEntry('handbook/index.html') != null
assert !new File(basedir, 'site').exists()
def log = new File(basedir, 'build.log').text
assert log.contains('Open site/index.html')
assert log.contains('handbook:package')
assert !log.contains('this is a bug of Handbook')
assert !new File(basedir, '\${project.basedir}').exists()
