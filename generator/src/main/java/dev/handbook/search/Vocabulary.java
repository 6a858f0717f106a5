package dev.handbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** What the index knows: its words and names, and how many documents hold them. Plans are made of it. */
final class Vocabulary {
    private final IndexReader reader;
    private final Analysis analysis;
    private final Outline outline;
    private final Names names;
    private final Map<String, List<Phrase>> alternatives;

    Vocabulary(IndexReader reader, List<Findable> findables, Analysis analysis) {
        this.reader = reader;
        this.analysis = analysis;
        outline = Outline.of(findables);
        names = new Names(findables, analysis);
        alternatives = names.alternatives();
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

    /** The places of the terms one of whose names begins with these words. */
    List<Integer> terms(List<Analysis.Word> beginning) {
        var folded = Names.folded(beginning);
        var found = new TreeSet<Integer>();
        for (var name : names.terms().tailMap(folded).entrySet()) {
            if (!name.getKey().startsWith(folded)) {
                break;
            }
            found.addAll(name.getValue());
        }
        return List.copyOf(found);
    }
}
