package dev.handbook.search;

import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;

/** Reads a Lucene index back and writes what planning and ranking need; the format is {@code docs/search-format.md}. */
final class IndexExport {
    private static final int LONGEST_SNIPPET = 400;
    private static final int SHORTEST_SNIPPET = 28;
    /** How long all together may be, as long as none is too short. */
    private static final int ALL_SNIPPETS = 600_000;
    /** How much the other names may take in the root, in about as many bytes before they are packed: half of that then. */
    private static final int NAMES_IN_ROOT = 2_000;
    /** How much they may take in a part of their own. */
    private static final int NAMES_AHEAD = 12_000;

    /** The bits of a hash by which common stems are told. */
    private static final int HASH = 0x3fff;

    /** In the order of the head. */
    private static final List<String> FIELDS = List.of(
            IndexFields.TITLE,
            IndexFields.BODY,
            IndexFields.CODE,
            IndexFields.NAME,
            IndexFields.WORD,
            IndexFields.START);

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** What a question without an answer is called in the index, after the kinds of {@link Hit.Kind}. */
    private static final int OPEN_QUESTION = Hit.Kind.values().length;

    private final List<Findable> findables;
    private final Vocabulary vocabulary;
    private final BestDocuments best;
    private final IndexReader reader;
    private final IndexFiles files;

    /**
     * @param findables in the order of the index
     * @param limits by which its files are cut
     */
    IndexExport(
            List<Findable> findables,
            Vocabulary vocabulary,
            BestDocuments best,
            IndexReader reader,
            IndexFiles.Limits limits) {
        this.findables = findables;
        this.vocabulary = vocabulary;
        this.best = best;
        this.reader = reader;
        files = new IndexFiles(limits);
    }

    List<SiteFile> files() throws IOException {
        // Also those that stay empty: the browser asks for all of them.
        files.table("words");
        openNames();
        List.of("stems", "codes", "accents", "starts", "called").forEach(files::bits);
        files.bitsApart("places");
        files.bitsApart("holders");
        files.bitsApart("terms", "tags");
        files.tablesApart("spellings", "tails");
        writeHead();
        writeStems();
        writeWords();
        writeCodes();
        writeStarts();
        writeNames();
        writeMentions();
        writeTags();
        vocabulary
                .firstLetters()
                .forEach((tail, letters) -> files.table("tails")
                        .put(tail, new PayloadWriter().text(letters).toBytes()));
        writeDocuments();
        return files.scripts();
    }

    private void writeHead() throws IOException {
        var language = vocabulary.analysis().language();
        var head = files.head();
        head.text(language.code()).number(findables.size());
        head.number(vocabulary.most()).number(vocabulary.mostNeighbours());
        for (var field : FIELDS) {
            var terms = MultiTerms.getTerms(reader, field);
            head.number(terms == null ? 0 : terms.getDocCount());
            head.number(terms == null ? 0 : terms.getSumTotalTermFreq());
        }
        writeLengths(head);
        writeCommon(head);
        head.number(areNamesAhead() ? 1 : 0);
    }

    /** The lengths of the bodies, which fall from document to document, and which of them are terms: how many each time are alike. */
    private void writeLengths(PayloadWriter head) throws IOException {
        var norms = Postings.norms(reader, IndexFields.BODY);
        for (var from = 0; from < norms.length; ) {
            var to = from;
            while (to < norms.length && norms[to] == norms[from] && isTerm(to) == isTerm(from)) {
                to++;
            }
            head.number(to - from).number((norms[from] & 0xff) * 2L + (isTerm(from) ? 1 : 0));
            from = to;
        }
    }

    /** Which stems are common, as far as few bits of a hash tell: what else is told of them is then loaded together with their postings. */
    private void writeCommon(PayloadWriter head) throws IOException {
        var common = new TreeSet<Integer>();
        for (var field : List.of(IndexFields.TITLE, IndexFields.BODY)) {
            for (var entry : vocabulary.entriesFrom(field, "")) {
                if (entry.count() > vocabulary.mostNeighbours()) {
                    var isEverywhere = entry.count() > vocabulary.most();
                    common.add(2 * (entry.key().hashCode() & HASH) + (isEverywhere ? 1 : 0));
                }
            }
        }
        head.number(common.size());
        var before = 0;
        for (var number : common) {
            head.number(number - before);
            before = number;
        }
    }

    private boolean isTerm(int document) {
        return findables.get(document).kind() == Hit.Kind.TERM;
    }

    private void writeStems() throws IOException {
        var titles = Postings.of(reader, IndexFields.TITLE, best);
        var bodies = Postings.of(reader, IndexFields.BODY, best);
        for (var stem = first(titles, bodies); !stem.isEmpty(); stem = first(titles, bodies)) {
            var counts = new BitWriter();
            var rare = new BitWriter();
            var common = new BitWriter();
            var copies = Postings.Copies.NONE;
            var places = rare;
            var holders = new TreeSet<Integer>();
            if (stem.equals(titles.term())) {
                addHolders(titles, stem, holders);
                places = isRare(titles) ? rare : common;
                writeStem(titles, true, copies, counts, places);
                copies = titles.copies(document -> !isTerm(document));
                titles.next();
            } else {
                counts.number(0);
            }
            if (stem.equals(bodies.term())) {
                addHolders(bodies, stem, holders);
                writeStem(bodies, false, copies, counts, isRare(bodies) ? places : common);
                bodies.next();
            } else {
                counts.number(0);
            }
            files.table("stems").put(stem, counts.then(rare).toBytes());
            if (!common.isEmpty()) {
                files.table("places").put(stem, common.toBytes());
            }
            if (!holders.isEmpty()) {
                files.table("holders").put(stem, set(holders));
            }
        }
    }

    /** Adds the documents of a stem that in either field does not count in all of them. */
    private void addHolders(Postings postings, String stem, Set<Integer> holders) throws IOException {
        if (vocabulary.isEverywhere(stem)) {
            postings.forEachDocument(holders::add);
        }
    }

    /** Nobody looks for neighbours of a stem that is common in a field, so its places are apart. */
    private boolean isRare(Postings postings) throws IOException {
        return postings.holding() <= vocabulary.mostNeighbours();
    }

    /** Writes where a stem stands in one field. */
    private static void writeStem(
            Postings postings, boolean withLengths, Postings.Copies copies, BitWriter counts, BitWriter places)
            throws IOException {
        postings.write(counts, withLengths, copies);
        postings.writeRest(places, withLengths);
        postings.writePlaces(places);
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
        var entries = vocabulary.entriesFrom(IndexFields.WORD, "");
        var postings = Postings.of(reader, IndexFields.WORD, best);
        for (var i = 0; i < entries.size(); i++) {
            var key = entries.get(i).key();
            var count = new PayloadWriter().number(entries.get(i).count()).toBytes();
            files.table("words").put(key, count);
            files.table("spellings").put(key, count);
            if (isTwin(entries, i, i - 1) || isTwin(entries, i, i + 1)) {
                var documents = new BitWriter();
                postings.write(documents, false);
                files.table("accents").put(key, documents.toBytes());
            }
            postings.next();
        }
    }

    /** Whether two words differ in accents only. Such words are neighbours. */
    private static boolean isTwin(List<Vocabulary.Entry> entries, int one, int other) {
        return other >= 0
                && other < entries.size()
                && IndexFields.foldedOf(entries.get(one).key())
                        .equals(IndexFields.foldedOf(entries.get(other).key()));
    }

    private void writeCodes() throws IOException {
        var codes = Postings.of(reader, IndexFields.CODE, best);
        for (var code = codes.term(); code != null; code = codes.term()) {
            var postings = new BitWriter();
            codes.write(postings, false);
            files.table("codes").put(code, postings.toBytes());
            codes.next();
        }
    }

    /** First letters of many words, also those that no title has: by them the browser knows that it need not look at the words. */
    private void writeStarts() throws IOException {
        var letters = vocabulary.letters();
        letters.forEach(start ->
                files.table("starts").put(start, new BitWriter().number(0).toBytes()));
        var starts = Postings.of(reader, IndexFields.START, best);
        for (var start = starts.term(); start != null; start = starts.term()) {
            if (letters.contains(start)) {
                var postings = new BitWriter();
                starts.write(postings, true);
                files.table("starts").put(start, postings.toBytes());
            }
            starts.next();
        }
    }

    /**
     * A few names travel in the root, more of them right behind it: what else a word is called is then known before anything is looked for. Very many stand with
     * the words.
     */
    private void openNames() {
        if (sizeOfNames() <= NAMES_IN_ROOT) {
            files.tablesInRoot("names");
        } else if (areNamesAhead()) {
            files.tablesInOnePart("names");
        } else {
            files.table("names");
        }
    }

    private boolean areNamesAhead() {
        return sizeOfNames() > NAMES_IN_ROOT && sizeOfNames() <= NAMES_AHEAD;
    }

    private int sizeOfNames() {
        return vocabulary.otherNames().entrySet().stream()
                .mapToInt(name -> name.getKey().length() + others(name.getValue()).length)
                .sum();
    }

    private static byte[] others(List<Phrase> names) {
        var value = new PayloadWriter().number(names.size());
        for (var name : names) {
            value.number(name.stems().size());
            for (var i = 0; i < name.stems().size(); i++) {
                value.text(name.stems().get(i)).number(name.offsets().get(i));
            }
        }
        return value.toBytes();
    }

    /** The other names of each name; and what is called just so, where the title alone does not tell. */
    private void writeNames() throws IOException {
        vocabulary.otherNames().forEach((name, others) -> files.table("names").put(name, others(others)));
        var called = new TreeMap<String, TreeSet<Integer>>();
        for (var document = 0; document < findables.size(); document++) {
            var findable = findables.get(document);
            if (!findable.otherNames().isEmpty()) {
                var words = vocabulary.analysis().words(findable.names());
                for (var name : Names.keysOf(findable, words, vocabulary.analysis())) {
                    called.computeIfAbsent(name, any -> new TreeSet<>()).add(document);
                }
            }
        }
        called.forEach((name, documents) -> files.table("called").put(name, set(documents)));
    }

    private byte[] set(SortedSet<Integer> documents) {
        var numbers = documents.stream().mapToInt(Integer::intValue).toArray();
        return new BitWriter()
                .number(numbers.length)
                .set(numbers, findables.size())
                .toBytes();
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
            files.table("terms").put(name, set(mentioning));
        });
    }

    private void writeTags() throws IOException {
        for (var tag = Postings.of(reader, IndexFields.TAG, best); tag.term() != null; tag.next()) {
            var tagged = new TreeSet<Integer>();
            tag.forEachDocument(tagged::add);
            files.table("tags").put(Objects.requireNonNull(tag.term()), set(tagged));
        }
    }

    private void writeDocuments() throws IOException {
        var topics = topics();
        var bases = bases(topics);
        var titles = vocabulary.outline().topics();
        var list = new PayloadWriter().number(titles.size());
        for (var topic = 0; topic < titles.size(); topic++) {
            list.text(titles.get(topic)).text(bases.getOrDefault(topic, ""));
        }
        files.list("topics").add(list);
        var length = snippetLength(findables.size());
        var words = new FrequentWords();
        for (var document = 0; document < findables.size(); document++) {
            var findable = findables.get(document);
            var base = bases.get(topics[document]);
            var snippet = snippet(findable.body(), length);
            words.add(findable.title());
            words.add(snippet);
            files.list("documents")
                    .add(new PayloadWriter()
                            .number(kind(findable))
                            .number(topics[document])
                            .text(findable.title())
                            .text(ShortAddress.of(findable.url(), base, findable.title()))
                            .text(snippet));
        }
        files.list("documents").expect(words.text());
        writeOutline(topics);
    }

    /** What the addresses of each topic have in common. */
    private Map<Integer, String> bases(int[] topics) {
        var bases = new HashMap<Integer, String>();
        for (var document = 0; document < topics.length; document++) {
            bases.merge(topics[document], findables.get(document).url(), ShortAddress::base);
        }
        return bases;
    }

    /** By document, the place of its topic in the outline. */
    private int[] topics() throws IOException {
        var topics = new int[findables.size()];
        for (var topic = Postings.of(reader, IndexFields.TOPIC, best); topic.term() != null; topic.next()) {
            var place = Integer.parseInt(topic.term());
            topic.forEachDocument(document -> topics[document] = place);
        }
        return topics;
    }

    private static int kind(Findable findable) {
        return findable.isOpen() ? OPEN_QUESTION : findable.kind().ordinal();
    }

    /** The topic and kind of each document: one number, four times the step from the topic of the document before, and the kind. */
    private void writeOutline(int[] topics) {
        var outline = new PayloadWriter();
        var before = 0;
        for (var document = 0; document < topics.length; document++) {
            var step = topics[document] - before;
            before = topics[document];
            outline.number(4L * (step < 0 ? -2 * step - 1 : 2 * step) + kind(findables.get(document)));
        }
        files.list("outline").add(outline);
    }

    /** How much of each body the browser gets to show, in UTF-16 units: the less, the more documents there are. */
    static int snippetLength(int documents) {
        return Math.max(SHORTEST_SNIPPET, Math.min(LONGEST_SNIPPET, ALL_SNIPPETS / Math.max(1, documents)));
    }

    /**
     * The beginning of a text on one line, cut between words where there are any.
     *
     * @param length at most, in UTF-16 units
     */
    static String snippet(String body, int length) {
        var start = body.substring(0, Math.min(body.length(), 2 * length));
        var line = SPACE.matcher(start.strip()).replaceAll(" ");
        if (line.length() <= length) {
            return line;
        }
        var space = line.lastIndexOf(' ', length - 1);
        var end = space > 0 ? space : length - 1;
        var splitsPair = Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, splitsPair ? end - 1 : end) + "…";
    }
}
