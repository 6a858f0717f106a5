package dev.handbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What a reader typed, as words to look for. The browser makes the same plan ({@code query-plan.js}): change both or none.
 *
 * <pre>
 * typed    what are Images and contain
 * words    {imag}  {contain contain…}
 * query    title:imag^2  body:imag  title:Synonym(contain containerd^0.5 …)^2  body:Synonym(…)
 * </pre>
 *
 * A document has to hold one word at least; words that stand in the title weigh more. Stop words and repeated words are left
 * out.
 *
 * <p>When the text ends in a word, that word may be unfinished and stands for every word it begins. It is compared with words
 * as they are written, not with stems: <i>orchestrati</i> begins <i>orchestration</i>, but not its stem <i>orchestr</i>. Of
 * the words it begins, those in most documents are taken, the alphabet (by code points) deciding between equals; their stems
 * count as spellings of one word, each occurrence half of what the stem of the typed word itself counts. Halves and counts add up
 * without rounding, so that the order of adding does not matter.
 *
 * @param words distinct; empty when there is nothing to look for
 */
record QueryPlan(List<Spellings> words) {
    /** A longer text is cut off here, in UTF-16 units. */
    static final int MAX_LENGTH = 200;
    /** How many written words an unfinished word stands for at most. */
    static final int MAX_EXPANSIONS = 32;
    /** How much more a word in the title counts than one in the body. */
    static final int TITLE_BOOST = 2;

    private static final float GUESSED = 0.5f;

    QueryPlan {
        words = List.copyOf(words);
    }

    /**
     * Stems that count as one word.
     *
     * @param stem of the word as typed
     * @param guesses stems of the words it may become, ordered, without {@code stem}
     */
    record Spellings(String stem, List<String> guesses) {
        Spellings {
            guesses = List.copyOf(guesses);
        }
    }

    /**
     * The plan for a text.
     *
     * @param typed as it comes, of any length
     * @param reader an index whose {@link SearchIndex#WORD} field holds the words as they are written
     */
    static QueryPlan of(String typed, IndexReader reader) throws IOException {
        var text = cut(typed);
        var written = Analysis.analyze(Analysis.WORDS, text);
        var stems = new ArrayList<>(Analysis.analyze(Analysis.STEMS, text).stream()
                .map(Analysis.Word::text)
                .toList());
        var plan = new ArrayList<Spellings>();
        if (!written.isEmpty() && written.get(written.size() - 1).end() == text.length()) {
            var unfinished = written.get(written.size() - 1).text();
            var stem = stems.remove(stems.size() - 1);
            var finished = new LinkedHashSet<>(stems);
            finished.remove(stem);
            finished.forEach(word -> plan.add(new Spellings(word, List.of())));
            plan.add(new Spellings(stem, guesses(unfinished, stem, finished, reader)));
        } else {
            new LinkedHashSet<>(stems).forEach(word -> plan.add(new Spellings(word, List.of())));
        }
        return new QueryPlan(plan);
    }

    /** The text up to its limit. Lucene's tokenizer finds nothing at all in a text that ends in half a surrogate pair. */
    private static String cut(String typed) {
        var end = Math.min(typed.length(), MAX_LENGTH);
        var endsInHalf = end > 0 && Character.isHighSurrogate(typed.charAt(end - 1));
        return typed.substring(0, endsInHalf ? end - 1 : end);
    }

    private static List<String> guesses(String unfinished, String stem, Set<String> finished, IndexReader reader)
            throws IOException {
        var guesses = new LinkedHashSet<String>();
        for (var word : wordsBeginning(unfinished, reader)) {
            guesses.add(Analysis.stem(word));
        }
        guesses.remove(stem);
        guesses.removeAll(finished);
        return List.copyOf(guesses);
    }

    private static List<String> wordsBeginning(String unfinished, IndexReader reader) throws IOException {
        var terms = MultiTerms.getTerms(reader, SearchIndex.WORD);
        if (terms == null) {
            return List.of();
        }
        var beginning = new BytesRef(unfinished);
        var found = new ArrayList<Map.Entry<String, Integer>>();
        var words = terms.iterator();
        if (words.seekCeil(beginning) == SeekStatus.END) {
            return List.of();
        }
        for (var word = words.term(); word != null && StringHelper.startsWith(word, beginning); word = words.next()) {
            found.add(Map.entry(word.utf8ToString(), words.docFreq()));
        }
        // A stable sort: words in equally many documents stay in the order of the index, which is that of code points.
        found.sort(Comparator.comparing(Map.Entry::getValue, Comparator.reverseOrder()));
        return found.stream().limit(MAX_EXPANSIONS).map(Map.Entry::getKey).toList();
    }

    /** The plan as Lucene understands it. */
    Query query() {
        var query = new BooleanQuery.Builder();
        for (var word : words) {
            query.add(new BoostQuery(inField(SearchIndex.TITLE, word), TITLE_BOOST), Occur.SHOULD);
            query.add(inField(SearchIndex.BODY, word), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query inField(String field, Spellings word) {
        var query = new SynonymQuery.Builder(field).addTerm(new Term(field, word.stem()));
        word.guesses().forEach(guess -> query.addTerm(new Term(field, guess), GUESSED));
        return query.build();
    }
}
