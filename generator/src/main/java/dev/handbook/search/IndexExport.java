package dev.handbook.search;

import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;

/** Reads a Lucene index back and writes what planning and ranking need; the format is {@code docs/search-format.md}. */
final class IndexExport {
    /** How much of the body the browser gets to show, in UTF-16 units. */
    static final int SNIPPET_LENGTH = 400;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** What a question without an answer is called in the index, after the kinds of {@link Hit.Kind}. */
    private static final int OPEN_QUESTION = Hit.Kind.values().length;

    private final List<Findable> findables;
    private final Vocabulary vocabulary;
    private final IndexReader reader;
    private final IndexFiles files = new IndexFiles();

    IndexExport(List<Findable> findables, Vocabulary vocabulary, IndexReader reader) {
        this.findables = findables;
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    List<SiteFile> files() throws IOException {
        writeHead();
        writeStems();
        writeWords();
        writeCodes();
        writeNames();
        writeMentions();
        writeDocuments();
        writeOutline();
        return files.scripts();
    }

    private void writeHead() throws IOException {
        var language = vocabulary.analysis().language();
        var head = files.head();
        head.text(language.code()).text(String.join(" ", language.stopWords())).number(findables.size());
        for (var field : List.of(IndexFields.TITLE, IndexFields.BODY, IndexFields.CODE, IndexFields.NAME)) {
            var terms = MultiTerms.getTerms(reader, field);
            head.number(terms == null ? 0 : terms.getDocCount());
            head.number(terms == null ? 0 : terms.getSumTotalTermFreq());
        }
    }

    private void writeStems() throws IOException {
        var titles = Postings.of(reader, IndexFields.TITLE);
        var bodies = Postings.of(reader, IndexFields.BODY);
        for (var stem = first(titles, bodies); !stem.isEmpty(); stem = first(titles, bodies)) {
            var counts = new PayloadWriter();
            var places = new PayloadWriter();
            for (var field : List.of(titles, bodies)) {
                if (stem.equals(field.term())) {
                    field.write(counts);
                    field.writePlaces(places);
                    field.next();
                } else {
                    counts.number(0);
                    places.number(0);
                }
            }
            files.table("stems").put(stem, counts);
            files.table("places").put(stem, places);
        }
    }

    /** The first term that neither has passed, by code points, or empty at the end of both. No term is empty. */
    private static String first(Postings titles, Postings bodies) {
        var title = titles.term();
        var body = bodies.term();
        if (title == null || body == null) {
            return title != null ? title : body != null ? body : "";
        }
        return titles.compareTo(bodies) < 0 ? title : body;
    }

    private void writeWords() throws IOException {
        for (var entry : vocabulary.entriesFrom(IndexFields.WORD, "")) {
            files.table("words").put(entry.key(), new PayloadWriter().number(entry.count()));
        }
    }

    private void writeCodes() throws IOException {
        var codes = Postings.of(reader, IndexFields.CODE);
        for (var code = codes.term(); code != null; code = codes.term()) {
            var postings = new PayloadWriter();
            codes.write(postings);
            files.table("codes").put(code, postings);
            codes.next();
        }
    }

    private void writeNames() throws IOException {
        var names = Postings.of(reader, IndexFields.NAME);
        for (var name = names.term(); name != null; name = names.term()) {
            var value = new PayloadWriter();
            names.write(value);
            var others = vocabulary.alternatives(name);
            value.number(others.size());
            for (var other : others) {
                value.number(other.stems().size());
                for (var i = 0; i < other.stems().size(); i++) {
                    value.text(other.stems().get(i)).number(other.offsets().get(i));
                }
            }
            files.table("names").put(name, value);
            names.next();
        }
    }

    private void writeMentions() {
        var documents = new ArrayList<TreeSet<Integer>>();
        for (var document = 0; document < findables.size(); document++) {
            for (var term : findables.get(document).mentions()) {
                while (documents.size() <= term) {
                    documents.add(new TreeSet<>());
                }
                documents.get(term).add(document);
            }
        }
        vocabulary.names().terms().forEach((name, terms) -> {
            var mentioning = new TreeSet<Integer>();
            terms.forEach(term -> mentioning.addAll(documents.get(term)));
            var value = new PayloadWriter();
            Postings.writeDocuments(value, mentioning);
            files.table("mentions").put(name, value);
        });
    }

    private void writeDocuments() {
        for (var findable : findables) {
            files.list("documents")
                    .add(new PayloadWriter()
                            .number(kind(findable))
                            .text(findable.topic())
                            .text(findable.title())
                            .text(findable.url())
                            .text(snippet(findable.body())));
        }
    }

    private static int kind(Findable findable) {
        return findable.isOpen() ? OPEN_QUESTION : findable.kind().ordinal();
    }

    /** Topics with their first documents, then stretches of documents of one kind. */
    private void writeOutline() {
        var outline = new PayloadWriter();
        var topics = vocabulary.outline().topics();
        outline.number(topics.size());
        topics.forEach(topic -> outline.text(topic.title()).number(topic.first()));
        for (var from = 0; from < findables.size(); ) {
            var to = from + 1;
            while (to < findables.size() && kind(findables.get(to)) == kind(findables.get(from))) {
                to++;
            }
            outline.number(kind(findables.get(from))).number(to - from);
            from = to;
        }
        files.list("outline").add(outline);
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
}
