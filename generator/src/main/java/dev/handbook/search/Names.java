package dev.handbook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the glossary: what else a thing is called, and which documents link to it. */
final class Names {
    /** A name of more words than this stands for nothing else. */
    static final int MAX_WORDS = 4;
    /** How many other names of one name are looked for at most. */
    static final int MAX_ALTERNATIVES = 8;

    private final TreeMap<String, List<Phrase>> alternatives = new TreeMap<>();
    private final TreeMap<String, TreeSet<Integer>> terms = new TreeMap<>();

    /** The names of all terms among what can be found. */
    Names(List<Findable> findables, Analysis analysis) {
        var position = 0;
        for (var findable : findables) {
            if (findable.kind() == Hit.Kind.TERM) {
                add(findable, position++, analysis);
            }
        }
    }

    private void add(Findable term, int position, Analysis analysis) {
        var names = new ArrayList<List<Analysis.Word>>();
        names.add(analysis.words(term.title()));
        term.otherNames().forEach(name -> names.add(analysis.words(name)));
        names.removeIf(List::isEmpty);
        for (var name : names) {
            terms.computeIfAbsent(folded(name), key -> new TreeSet<>()).add(position);
        }
        names.removeIf(name -> name.size() > MAX_WORDS);
        for (var name : names) {
            for (var other : names) {
                addAlternative(key(name), Phrase.of(other, 0));
            }
        }
    }

    /**
     * A name that holds all words of another finds nothing that those do not find, and says nothing of what was meant: who types "layer" may mean
     * one of an image, although there is a network layer.
     */
    private void addAlternative(String key, Phrase other) {
        var others = alternatives.computeIfAbsent(key, unused -> new ArrayList<>());
        var isLonger = other.stems().containsAll(List.of(key.split(" ")));
        if (!isLonger && !others.contains(other) && others.size() < MAX_ALTERNATIVES) {
            others.add(other);
        }
    }

    /**
     * The whole keys of what it is called, of those names that are short, and of all names one after the other.
     *
     * @param names the words of all names one after the other
     */
    static List<String> keysOf(Findable findable, List<Analysis.Word> names, Analysis analysis) {
        var others = findable.otherNames();
        var apart =
                others.isEmpty() ? Stream.<String>empty() : Stream.concat(Stream.of(findable.title()), others.stream());
        return Stream.concat(Stream.of(names), apart.map(analysis::words))
                .filter(name -> !name.isEmpty() && name.size() <= MAX_WORDS)
                .map(name -> wholeKey(name.stream().map(Analysis.Word::stem).toList()))
                .distinct()
                .toList();
    }

    /** The tags of a document, {@link #folded}; without those that are stop words alone. */
    static List<String> tagsOf(Findable findable, Analysis analysis) {
        return findable.tags().stream()
                .map(tag -> folded(analysis.words(tag)))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** Stems with spaces between: by this it is known what a name as a whole stands for. */
    static String key(List<Analysis.Word> name) {
        return name.stream().map(Analysis.Word::stem).collect(Collectors.joining(" "));
    }

    /** Stems in the order of their letters: by this it is known what is called just so, whatever the order of the words. */
    static String wholeKey(List<String> stems) {
        return stems.stream().sorted().collect(Collectors.joining(" "));
    }

    /** Words without accents, with spaces between: by this a name is found. */
    static String folded(List<Analysis.Word> name) {
        return name.stream().map(word -> Folding.fold(word.text())).collect(Collectors.joining(" "));
    }

    /** For the stems of a name, with spaces between, the other names of the same thing. Sorted by key. */
    Map<String, List<Phrase>> alternatives() {
        return alternatives.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue()), (one, other) -> one, TreeMap::new));
    }

    /** For each {@link #folded} name, the terms called so, by their places in the glossary. Sorted. */
    NavigableMap<String, TreeSet<Integer>> terms() {
        return terms;
    }
}
