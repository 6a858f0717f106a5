package dev.handbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** What the index knows: its words and names, and how many documents hold them. Plans are made of it. */
final class Vocabulary {
    /** Of shorter words than this and a letter, too many begin with another letter. */
    private static final int SHORTEST_TAIL = 4;

    /** A handbook of more documents is large. */
    static final int LARGE = 16_384;

    /** How many documents of a large handbook hold a word at most of which neighbours are looked for. */
    private static final int MOST_NEIGHBOURS = 500;

    /** First letters of more words than this do not stand for the words. */
    private static final int MAX_BEGUN = 64;
    /** The same in a large handbook: each of the words may be a part to load. */
    private static final int MAX_BEGUN_OF_MANY = 16;

    /** So many different words of a text are looked for at most: each is a part to load. */
    private static final int MAX_STEMS = 64;

    private static final int MAX_STEMS_OF_MANY = 10;

    /** So many words of a phrase are looked for in a large handbook: those of common ones take most bytes of all. */
    private static final int MAX_QUOTED_OF_MANY = 4;

    /** So many names and tags may a filter begin in a large handbook: each may be a part to load. */
    private static final int MAX_NAMES_OF_MANY = 16;

    private final IndexReader reader;
    private final Analysis analysis;
    private final int most;
    private final Outline outline;
    private final Names names;
    private final Map<String, List<Phrase>> alternatives;
    private final NavigableMap<String, String> firstLetters = new TreeMap<>();

    /**
     * @param reader of all documents
     * @param most in how many documents a stem counts at most, in titles and in bodies each
     */
    Vocabulary(IndexReader reader, List<Findable> findables, Analysis analysis, int most) throws IOException {
        this.reader = reader;
        this.analysis = analysis;
        this.most = most;
        outline = Outline.of(findables);
        names = new Names(findables, analysis);
        alternatives = names.alternatives();
        entriesFrom(IndexFields.WORD, "").forEach(this::addFirstLetter);
    }

    private void addFirstLetter(Entry entry) {
        var word = IndexFields.foldedOf(entry.key());
        if (word.length() > SHORTEST_TAIL && entry.count() > 1 && Typos.arePossible(word)) {
            firstLetters.merge(
                    word.substring(1),
                    word.substring(0, 1),
                    (letters, letter) -> letters.endsWith(letter) ? letters : letters + letter);
        }
    }

    /**
     * A word or identifier of the index.
     *
     * @param key where it stands among the others
     * @param count in how many documents it is
     */
    record Entry(String key, int count) {}

    Analysis analysis() {
        return analysis;
    }

    /** In how many documents a stem counts at most, in titles and in bodies each. */
    int most() {
        return most;
    }

    /**
     * Words in more documents than this get no bonus for being neighbours: their places would be many bytes to load. In a handbook
     * that is not large, few of the words of a query are so common, and those that are have their places loaded, too.
     */
    int mostNeighbours() {
        return isLarge() ? Math.min(most, MOST_NEIGHBOURS) : most;
    }

    /** How many different stems of a text are looked for at most. */
    int mostStems() {
        return isLarge() ? MAX_STEMS_OF_MANY : MAX_STEMS;
    }

    /** How many words of a phrase are looked for at most. */
    int mostQuoted() {
        return isLarge() ? MAX_QUOTED_OF_MANY : Integer.MAX_VALUE;
    }

    private int mostNames() {
        return isLarge() ? MAX_NAMES_OF_MANY : Integer.MAX_VALUE;
    }

    /** Whether so many documents hold a stem, in titles or in bodies, that it does not count in all. */
    boolean isEverywhere(String stem) throws IOException {
        return Math.max(holding(IndexFields.TITLE, stem), holding(IndexFields.BODY, stem)) > most;
    }

    private boolean isLarge() {
        return reader.maxDoc() > LARGE;
    }

    private int mostBegun() {
        return isLarge() ? MAX_BEGUN_OF_MANY : MAX_BEGUN;
    }

    Outline outline() {
        return outline;
    }

    Names names() {
        return names;
    }

    /** How many documents hold a stem in a field. */
    int holding(String field, String stem) throws IOException {
        return reader.docFreq(new Term(field, stem));
    }

    /** The other names of what these stems name, with spaces between them; may be empty. */
    List<Phrase> alternatives(String stems) {
        return alternatives.getOrDefault(stems, List.of());
    }

    /** The same for every name that has any, sorted. */
    Map<String, List<Phrase>> otherNames() {
        return alternatives;
    }

    /**
     * The letters that make a word of what follows the first letter, by code points; only words that several documents hold.
     *
     * @param tail without accents
     * @return empty when there are none
     */
    String firstLetters(String tail) {
        return firstLetters.getOrDefault(tail, "");
    }

    /** The same for every tail that has any. */
    NavigableMap<String, String> firstLetters() {
        return firstLetters;
    }

    /**
     * Whether these are the first letters of so many words that they are looked for as letters, not as the words.
     *
     * @param folded without accents
     */
    boolean areLetters(String folded) throws IOException {
        return folded.length() <= IndexFields.MAX_START
                && entriesFrom(IndexFields.WORD, folded).size() > mostBegun();
    }

    /** All that {@link #areLetters} holds for, sorted. */
    SortedSet<String> letters() throws IOException {
        var begun = new HashMap<String, Integer>();
        entriesFrom(IndexFields.WORD, "")
                .forEach(entry -> IndexFields.startsOf(IndexFields.foldedOf(entry.key()))
                        .forEach(start -> begun.merge(start, 1, Integer::sum)));
        begun.values().removeIf(count -> count <= mostBegun());
        return new TreeSet<>(begun.keySet());
    }

    /** All entries of a field whose key begins so, in the order of their keys by code points. */
    List<Entry> entriesFrom(String field, String beginning) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return List.of();
        }
        var found = new ArrayList<Entry>();
        var prefix = new BytesRef(beginning);
        var entries = terms.iterator();
        if (entries.seekCeil(prefix) == SeekStatus.END) {
            return List.of();
        }
        for (var entry = entries.term();
                entry != null && StringHelper.startsWith(entry, prefix);
                entry = entries.next()) {
            found.add(new Entry(entry.utf8ToString(), entries.docFreq()));
        }
        return found;
    }

    /** The places of the topics in whose titles each of these words begins a word. */
    List<Integer> topics(List<Analysis.Word> beginnings) {
        var found = new ArrayList<Integer>();
        for (var place = 0; place < outline.topics().size(); place++) {
            var title = analysis.words(outline.topics().get(place));
            if (beginnings.stream().allMatch(beginning -> begins(beginning, title))) {
                found.add(place);
            }
        }
        return found;
    }

    private static boolean begins(Analysis.Word beginning, List<Analysis.Word> title) {
        var folded = Folding.fold(beginning.text());
        return title.stream().anyMatch(word -> Folding.fold(word.text()).startsWith(folded));
    }

    /** The places of the terms one of whose names begins with these words: of the first names by code points. */
    List<Integer> terms(List<Analysis.Word> beginning) {
        var folded = Names.folded(beginning);
        var found = new TreeSet<Integer>();
        names.terms().tailMap(folded).entrySet().stream()
                .takeWhile(name -> name.getKey().startsWith(folded))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(BytesRef::new)))
                .limit(mostNames())
                .forEach(name -> found.addAll(name.getValue()));
        return List.copyOf(found);
    }

    /** The first tags, by code points, that begin with these words, as the index has them. */
    List<String> tags(List<Analysis.Word> beginning) throws IOException {
        return entriesFrom(IndexFields.TAG, Names.folded(beginning)).stream()
                .limit(mostNames())
                .map(Entry::key)
                .toList();
    }
}
