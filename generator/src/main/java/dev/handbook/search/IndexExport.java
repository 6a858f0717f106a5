package dev.handbook.search;

import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Reads a Lucene index back and writes what ranking needs as one script; the format is {@code docs/search-format.md}. */
final class IndexExport {
    /** Goes up with every change of the format; the browser refuses any other. */
    static final int VERSION = 1;

    static final String PATH = "assets/search-index.js";

    /** How much of the body the browser gets to show, in UTF-16 units. */
    static final int SNIPPET_LENGTH = 240;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final List<String> FIELDS = List.of(SearchIndex.TITLE, SearchIndex.BODY);

    private final List<Findable> findables;
    private final IndexReader reader;

    IndexExport(List<Findable> findables, IndexReader reader) {
        this.findables = findables;
        this.reader = reader;
    }

    SiteFile file() throws IOException {
        var payload = new PayloadWriter();
        writeDocuments(payload);
        writeRules(payload);
        for (var field : FIELDS) {
            writeStatistics(payload, field);
        }
        writeWords(payload);
        writeTerms(payload);
        var base64 = Base64.getEncoder().encodeToString(payload.toBytes());
        return SiteFile.of(PATH, "handbookSearchIndex(" + VERSION + ",\"all\",\"" + base64 + "\");\n");
    }

    private void writeDocuments(PayloadWriter payload) {
        var topics = new LinkedHashMap<String, Integer>();
        findables.forEach(findable -> topics.putIfAbsent(findable.topic(), topics.size()));
        payload.number(topics.size());
        topics.keySet().forEach(payload::text);
        payload.number(findables.size());
        for (var findable : findables) {
            var document = new PayloadWriter()
                    .number(findable.kind().ordinal())
                    .number(topics.get(findable.topic()))
                    .text(findable.title())
                    .text(findable.url())
                    .text(snippet(findable.body()));
            payload.number(document.size()).raw(document.toBytes());
        }
    }

    /** The beginning of a text on one line, cut between words where there are any. */
    static String snippet(String body) {
        var start = body.substring(0, Math.min(body.length(), 2 * SNIPPET_LENGTH));
        var line = SPACE.matcher(start.strip()).replaceAll(" ");
        if (line.length() <= SNIPPET_LENGTH) {
            return line;
        }
        var space = line.lastIndexOf(' ', SNIPPET_LENGTH - 1);
        var end = space > 0 ? space : SNIPPET_LENGTH - 1;
        var splitsPair = Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, splitsPair ? end - 1 : end) + "…";
    }

    private static void writeRules(PayloadWriter payload) {
        payload.text(String.join(" ", Analysis.STOP_WORDS));
        payload.number(QueryPlan.MAX_LENGTH).number(QueryPlan.MAX_EXPANSIONS);
        payload.number(QueryPlan.TITLE_BOOST).number(1);
    }

    private void writeStatistics(PayloadWriter payload, String field) throws IOException {
        var terms = terms(field);
        payload.number(terms.isPresent() ? terms.get().getDocCount() : 0);
        payload.number(terms.isPresent() ? terms.get().getSumTotalTermFreq() : 0);
        var lengths = new byte[findables.size()];
        var norms = MultiDocValues.getNormValues(reader, field);
        if (norms != null) {
            while (norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                lengths[norms.docID()] = (byte) norms.longValue();
            }
        }
        payload.raw(lengths);
    }

    private Optional<Terms> terms(String field) throws IOException {
        return Optional.ofNullable(MultiTerms.getTerms(reader, field));
    }

    private void writeWords(PayloadWriter payload) throws IOException {
        var terms = terms(SearchIndex.WORD);
        var list = new PayloadWriter();
        var count = 0;
        if (terms.isPresent()) {
            var words = terms.get().iterator();
            var previous = new byte[0];
            for (var word = words.next(); word != null; word = words.next()) {
                var utf8 = bytes(word);
                list.next(previous, utf8).number(words.docFreq());
                previous = utf8;
                count++;
            }
        }
        payload.number(count).raw(list.toBytes());
    }

    /** The dictionary first, with the size of each list of postings; then the lists. */
    private void writeTerms(PayloadWriter payload) throws IOException {
        var dictionary = new PayloadWriter();
        var postings = new PayloadWriter();
        var cursors = new ArrayList<TermCursor>();
        for (var field : FIELDS) {
            cursors.add(TermCursor.of(reader, field));
        }
        var count = 0;
        var previous = new byte[0];
        for (var term = first(cursors); term.isPresent(); term = first(cursors)) {
            var utf8 = bytes(term.get());
            dictionary.next(previous, utf8);
            for (var cursor : cursors) {
                var before = postings.size();
                dictionary.number(cursor.writePostings(postings, term.get()));
                dictionary.number(postings.size() - before);
            }
            previous = utf8;
            count++;
        }
        payload.number(count).raw(dictionary.toBytes()).raw(postings.toBytes());
    }

    /** The first term that no cursor has passed; a copy, because cursors reuse theirs. */
    private static Optional<BytesRef> first(List<TermCursor> cursors) {
        return cursors.stream()
                .flatMap(cursor -> cursor.term().stream())
                .min(Comparator.naturalOrder())
                .map(BytesRef::deepCopyOf);
    }

    private static byte[] bytes(BytesRef term) {
        var copy = BytesRef.deepCopyOf(term);
        return Arrays.copyOf(copy.bytes, copy.length);
    }
}
