def text = { name -> new File(basedir, name).text }
def runs = { name -> (text(name) =~ /questions? \(/).count }

assert runs('bound.log') == 2 // generate and package, both in the root alone
assert text('bound.log').contains('Nothing to do here: the handbook belongs to dev.handbook.it:all:pom:1')
assert new File(basedir, 'target/handbook/topics/reactor.html').exists()
assert new File(basedir, 'target/handbook.zip').exists()
assert !new File(basedir, 'second/target').exists()
assert runs('bound-pl.log') == 0
assert runs('called.log') == 1
assert new File(basedir, 'called/topics/reactor.html').exists()
assert runs('called-pl.log') == 1
assert new File(basedir, 'second/called-pl/topics/module.html').exists()
assert runs('threads.log') == 2
assert !text('threads.log').contains('not marked as thread-safe')
['bound.log', 'called.log', 'threads.log'].each { assert !text(it).contains('>>>') } // how Maven shows a forked lifecycle
return true
