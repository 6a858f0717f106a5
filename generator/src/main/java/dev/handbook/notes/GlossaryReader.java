package dev.handbook.notes;

import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the author's glossary, a YAML list of terms:
 *
 * <pre>
 * - term: virtual machine
 *   aliases: [VM, guest]
 *   definition: A computer simulated in software.
 *   seeAlso: [hypervisor]
 *   topics: [virtualisation]
 *   not: [virtual machine code]
 *   case: sensitive
 *   link: first
 * </pre>
 *
 * Start with {@link #read(List)}. Whatever can be read is returned, however much else is wrong: a bad entry never costs another, and
 * each mistake is a problem with its place. Of YAML only text, lists and mappings are read; tags and aliases are refused, so a
 * glossary can neither name a class nor grow in memory beyond its file.
 */
public final class GlossaryReader {
    private static final Comparator<Term> BY_NAME = Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Term::name)
            .thenComparing(Term::place);

    /**
     * What was read.
     *
     * @param terms in alphabetical order of names, whatever their case; ids are unique
     * @param problems sorted by place
     */
    public record Glossary(List<Term> terms, List<Problem> problems) {
        public Glossary {
            terms = List.copyOf(terms);
            problems = List.copyOf(problems);
        }
    }

    private GlossaryReader() {}

    /** Reads one glossary file. An empty one has no terms and no problems. */
    public static Glossary read(Note file) {
        return read(List.of(file));
    }

    /** Reads several files as one glossary, in the order of their paths. No files make an empty glossary. */
    public static Glossary read(List<Note> files) {
        var entries = new ArrayList<GlossaryEntry>();
        var names = new GlossaryNames();
        var opened = new ArrayList<GlossaryFile>();
        for (var note : files.stream().sorted(Comparator.comparing(Note::path)).toList()) {
            var file = new GlossaryFile(note);
            for (var node : GlossaryYaml.entries(file)) {
                GlossaryEntry.read(file, node, names).ifPresent(entries::add);
            }
            opened.add(file);
        }
        var terms = connected(entries, names);
        var problems = opened.stream().flatMap(file -> file.problems().stream());
        return new Glossary(terms, problems.sorted().toList());
    }

    /** The terms with ids of their own, pointing to each other. */
    private static List<Term> connected(List<GlossaryEntry> entries, GlossaryNames names) {
        var ids = uniqueIds(entries.stream().map(GlossaryEntry::term).toList());
        var references = new SeeAlso(names, ids);
        return entries.stream()
                .map(entry -> entry.term().with(ids.get(entry.term().place()), references.ids(entry)))
                .sorted(BY_NAME)
                .toList();
    }

    /** Ids are given in the order of names, so that moving an entry within its file changes none. */
    private static Map<Place, String> uniqueIds(List<Term> terms) {
        var taken = new HashMap<String, Integer>();
        var ids = new HashMap<Place, String>();
        terms.stream().sorted(BY_NAME).forEach(term -> ids.put(term.place(), freeId(term, taken)));
        return ids;
    }

    /**
     * The author's terms and those found in the notes, which get ids that no other has.
     *
     * @param written as {@link #read} gave them
     * @param found their ids do not matter
     * @return all of them in alphabetical order of names
     */
    public static List<Term> withFound(List<Term> written, List<Term> found) {
        var taken = new HashMap<String, Integer>();
        written.forEach(term -> taken.put(term.id(), 1));
        var all = new ArrayList<>(written);
        for (var term : found.stream().sorted(BY_NAME).toList()) {
            all.add(term.with(freeId(Slug.of(term.name(), "term"), taken), List.of()));
        }
        all.sort(BY_NAME);
        return all;
    }

    /** A second sense of a word is told from the first by its topic, else by a number. */
    private static String freeId(Term term, Map<String, Integer> taken) {
        var topics = term.linkRule().topics();
        var isShared = taken.containsKey(term.id());
        return freeId(
                isShared && !topics.isEmpty() ? term.id() + "-" + Slug.of(topics.get(0), "topic") : term.id(), taken);
    }

    /** Remembers the next number to try for each id, as ten thousand terms may want the same. */
    private static String freeId(String id, Map<String, Integer> taken) {
        var free = id;
        while (taken.putIfAbsent(free, 1) != null) {
            free = id + "-" + taken.merge(id, 1, Integer::sum);
        }
        return free;
    }
}
