package dev.handbook.notes;

import dev.handbook.model.About;
import dev.handbook.model.Nearest;
import dev.handbook.model.NoteReading;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.RichText;
import dev.handbook.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A note after reading, without any tree: what it asks and tells, and what other notes may link to.
 *
 * @param path the note
 * @param format what it is written in
 * @param lang the language that its front matter names, or empty
 * @param about what it says of itself
 * @param topic what its front matter calls its topic, or empty
 * @param tags those of its front matter
 * @param title what it calls itself: in its front matter or by its first heading; or empty
 * @param drafts its sections in order
 * @param evidence the dialects it is written in
 * @param spots for each anchor of the note's own format, the anchor of the section that holds it
 * @param targets the links to anchors, still to be checked
 * @param problems what is wrong with it
 */
record ParsedNote(
        String path,
        String format,
        String lang,
        About about,
        String topic,
        List<String> tags,
        String title,
        List<Draft> drafts,
        List<NoteReading.Evidence> evidence,
        Map<String, String> spots,
        List<Body.Reference> targets,
        List<Problem> problems) {

    /**
     * A section that has no id yet.
     *
     * @param isAsked whether it is a question
     * @param title its wording; blank for text before any heading
     * @param given what belongs to a question and stands between it and its answer; see {@link GivenPart}
     * @param text its answer, or what an article says; may be blank
     * @param source the lines of {@code text}
     * @param place where it begins
     * @param fragment its anchor within the note
     * @param alsoAsked other places of the note that ask the same
     * @param tags its own, besides those of the note
     * @param promise the words that stand where its answer should, such as {@code TODO}; or empty
     * @param mayOffer whether {@code text} only offers options to choose from, if the note turns out to be an {@link Examination}
     */
    record Draft(
            boolean isAsked,
            RichText title,
            RichText given,
            RichText text,
            Source source,
            Place place,
            String fragment,
            List<Also> alsoAsked,
            List<String> tags,
            String promise,
            boolean mayOffer) {
        /** What asks nothing. */
        static Draft told(
                RichText title, RichText text, Source source, Place place, String fragment, List<String> tags) {
            return new Draft(false, title, RichText.EMPTY, text, source, place, fragment, List.of(), tags, "", false);
        }

        /** The same in an examination, where options are given and answer nothing. */
        Draft examined() {
            return mayOffer
                    ? new Draft(
                            isAsked,
                            title,
                            text,
                            RichText.EMPTY,
                            source,
                            place,
                            fragment,
                            alsoAsked,
                            tags,
                            promise,
                            true)
                    : this;
        }
    }

    /** The same question elsewhere in the note. */
    record Also(Place place, String wording) {}

    /** How it was read, in figures. */
    NoteReading reading() {
        var asked = drafts.stream().filter(Draft::isAsked).toList();
        var answered =
                (int) asked.stream().filter(draft -> !draft.text().isBlank()).count();
        return new NoteReading(
                path, format, lang, about, evidence, answered, asked.size() - answered, drafts.size() - asked.size());
    }

    /**
     * Reads a note.
     *
     * @param dialect that the settings name for it, unless its front matter names one; or empty
     * @param ownElements of this thread
     */
    static ParsedNote of(NoteTree tree, References references, String dialect, OwnElements ownElements) {
        return new Drafting(tree, references, dialect, ownElements).parsed();
    }

    private static final class Drafting implements Part.Visitor {
        private static final Evaluator LINK = QueryParser.parse("a[href]");
        private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");

        private final NoteTree tree;
        private final Problems problems;
        private final Body body;

        /** The title in the front matter, if it asks. */
        private final List<Block> title;

        private final List<Draft> drafts = new ArrayList<>();
        private final Map<String, String> spots = new LinkedHashMap<>();
        private final Map<String, Integer> nextSpots = new HashMap<>();

        /** The author's own anchors, with the anchor of the section that holds each. */
        private final Map<String, String> anchors = new LinkedHashMap<>();

        /** Anchors that stand between two sections: they are those of the second. */
        private final List<String> pending = new ArrayList<>();

        private final AnswerKey key;
        private final Examination examination = new Examination();
        private final String dialect;
        private final List<String> prose;
        private final Set<Integer> unlocked = new HashSet<>();
        private int quizzed;

        Drafting(NoteTree tree, References references, String dialect, OwnElements ownElements) {
            this.tree = tree;
            this.dialect = tree.frontMatter().dialect().isBlank()
                    ? dialect
                    : tree.frontMatter().dialect();
            problems = new Problems(tree);
            body = new Body(tree, references, problems, ownElements);
            prose = new ArrayList<>(tree.frontMatter().prose());
            var words = tree.frontMatter().title();
            title = asks(words) ? List.of(new Block(new Element("h1").text(words), 1, 1)) : List.of();
            key = AnswerKey.find(tree.blocks(), tree::number);
        }

        private static boolean asks(String title) {
            return QuestionText.asks(title) && !Outline.isStory(title);
        }

        ParsedNote parsed() {
            var note = outline();
            var result = NoteReader.read(note, dialects());
            result.parts().forEach(part -> part.accept(this));
            if (unlocked.size() < key.letters().size()) {
                told(new Part.Told(key.blocks())); // it names more than could be marked
            }
            if (examination.isOne()) {
                drafts.replaceAll(Draft::examined);
            }
            if (Dialects.named(dialect).isEmpty()) {
                result.doubts().forEach(doubt -> warnOfDoubt(doubt, note.get(doubt.block())));
            }
            if (!prose.isEmpty()) {
                drafts.add(about());
            } else if (!name().isBlank() && isNameHidden()) {
                drafts.add(0, titleAlone());
            }
            // An entry of the contents asks where it stands there, though its answer comes further down.
            drafts.sort(Comparator.comparing(Draft::place));
            if (!drafts.isEmpty()) {
                var last = drafts.get(drafts.size() - 1).fragment();
                pending.forEach(anchor -> anchors.putIfAbsent(anchor, last));
            }
            anchors.forEach(spots::putIfAbsent);
            var all = new ArrayList<>(tree.frontMatter().problems());
            all.addAll(problems.found());
            return new ParsedNote(
                    tree.path(),
                    tree.format(),
                    tree.frontMatter().lang(),
                    tree.about(),
                    tree.frontMatter().topic(),
                    tree.frontMatter().tags(),
                    title(),
                    drafts,
                    result.evidence(),
                    spots,
                    body.targets(),
                    List.copyOf(all));
        }

        /** What the front matter says besides, until it has a place. */
        private List<Element> takenProse() {
            var paragraphs =
                    prose.stream().map(words -> new Element("p").text(words)).toList();
            prose.clear();
            return paragraphs;
        }

        /** What the front matter says of a note that begins with a question. */
        private Draft about() {
            var start = tree.start();
            var words = name();
            var text = body.text(AnswerText.copy(takenProse()), start);
            var source =
                    new Source(tree.path(), 1, Math.max(1, tree.frontMatter().lines()));
            var place = new Place(tree.path(), 1, 1);
            return Draft.told(words, text, source, place, spot(words.text()), List.of());
        }

        private static List<String> tags(Element heading) {
            return Arrays.stream(heading.attr(Format.TAGS).split(":"))
                    .filter(tag -> !tag.isBlank())
                    .toList();
        }

        /** The title in the front matter, unless it asks. */
        private RichText name() {
            return title.isEmpty() ? RichTextBuilder.plain(tree.frontMatter().title()) : RichText.EMPTY;
        }

        /** Whether neither the topic, which a folder may name, nor any heading says what the note is called. */
        private boolean isNameHidden() {
            var name = KeyWords.normalized(name().text());
            var isTopic =
                    !tree.path().contains("/") && tree.frontMatter().topic().isBlank();
            return drafts.isEmpty()
                    || !isTopic
                            && drafts.stream()
                                    .noneMatch(draft -> KeyWords.normalized(
                                                    draft.title().text())
                                            .equals(name));
        }

        /** Of a note that nowhere else says what it is called, its title has to be found all the same. */
        private Draft titleAlone() {
            var words = RichTextBuilder.plain(tree.frontMatter().title());
            var source = new Source(tree.path(), 1, 1);
            return Draft.told(
                    words, RichText.EMPTY, source, new Place(tree.path(), 1, 1), spot(words.text()), List.of());
        }

        /** The title in the front matter may ask, so it stands above the blocks. */
        private Outline outline() {
            var blocks = new ArrayList<>(title);
            tree.blocks().stream()
                    .filter(block -> !key.blocks().contains(block))
                    .forEach(blocks::add);
            var joined = AnswerSheet.joined(blocks);
            var names = new ArrayList<>(tree.frontMatter().tags());
            names.add(tree.frontMatter().title());
            if (tree.frontMatter().title().isBlank() && tree.blocks().stream().noneMatch(block -> block.level() == 1)) {
                names.add(tree.path()); // any other note says itself what it is
            }
            return new Outline(joined, tree::number, names, !title.isEmpty());
        }

        /** All that are known, or the one that the author names for this note or for notes at its path. */
        private List<Dialect> dialects() {
            if (dialect.isBlank()) {
                return Dialects.ALL;
            }
            var named = Dialects.named(dialect);
            if (named.isEmpty()) {
                problems.warn(
                        "unknown-dialect",
                        new Place(tree.path(), 1, 1),
                        "there is no dialect '" + dialect + "'",
                        Nearest.to(dialect, Dialects.names())
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse("Leave it out, and the note is read by all that are known"));
            }
            return named.map(Dialect::named).map(List::of).orElse(Dialects.ALL);
        }

        private void warnOfDoubt(Doubts.Doubt doubt, Block block) {
            problems.warn(
                    "doubtful-dialect",
                    tree.place(block.element(), block),
                    "this note " + doubt.message(),
                    "Look at what became of it; `dialect: NAME` in its front matter, or `dialects` in the settings, settles it");
        }

        @Override
        public void asked(Part.Asked asked) {
            var claim = asked.claim();
            var title = body.title(claim.title(), asked.block());
            var fragment = spot(title.text());
            var elements = new ArrayList<>(claim.body());
            var following = asked.following();
            if (this.title.contains(asked.block())) {
                following = withoutTitle(following, title.text());
            }
            following.forEach(block -> elements.add(block.element()));
            if (this.title.contains(asked.block())) {
                elements.addAll(takenProse());
            }
            asked.following().forEach(block -> addSpots(block, fragment));
            addAnchors(List.of(claim.anchor(), claim.title()), fragment);
            addAnchors(claim.body(), fragment);
            addAnchors(asked.following().stream().map(Block::element).toList(), fragment);
            var place = tree.place(claim.anchor(), asked.block());
            var letter = letter(asked, elements);
            elements.addAll(why(asked, letter));
            var shown = AnswerText.of(claim.title().text(), elements, letter);
            var answer = shown.answer();
            var tags = new ArrayList<>(tags(asked.block().element()));
            tags.addAll(TagLine.takenFrom(answer));
            var isAnswered = AnswerText.says(answer);
            for (var carried : body.takenFromTitle()) {
                // A picture is part of the question; a link leads to more about the answer, or to where it may be
                // found.
                if (isAnswered && carried.selectFirst(LINK) != null) {
                    answer.appendChild(carried);
                } else {
                    shown.given().appendChild(withAddress(carried, title.text()));
                }
            }
            if (isAnswered) {
                examination.add(Options.count(answer));
            }
            var mayOffer = Options.areLast(answer);
            var given = shown.given().childrenSize() == 0 ? RichText.EMPTY : body.text(shown.given(), asked.block());
            var text = body.text(answer, asked.block());
            claim.alsoAsked().forEach(other -> spots.putIfAbsent(Slug.fragment(other.wording()), fragment));
            var also = claim.alsoAsked().stream()
                    .map(other -> new Also(tree.place(other.anchor(), asked.block()), other.wording()))
                    .toList();
            asked.following().forEach(block -> tags.addAll(tags(block.element())));
            drafts.add(new Draft(
                    true, title, given, text, source(asked), place, fragment, also, tags, shown.promise(), mayOffer));
        }

        /** A link that says what the question says says where it leads instead. */
        private static Element withAddress(Element carried, String title) {
            var link = carried.selectFirst(LINK);
            if (link != null && link.text().equals(title) && link.attr("href").startsWith("http")) {
                link.text(SCHEME.matcher(link.attr("href")).replaceFirst(""));
            }
            return carried;
        }

        /** A note whose title asks may ask once more in the heading above the answer. */
        private static List<Block> withoutTitle(List<Block> following, String title) {
            var isRepeated = !following.isEmpty()
                    && following.get(0).isHeading()
                    && KeyWords.normalized(following.get(0).text()).equals(KeyWords.normalized(title));
            return isRepeated ? following.subList(1, following.size()) : following;
        }

        /** The letter that the key at the end of the note gives for a question with such an option; or empty. */
        private String letter(Part.Asked asked, List<Element> elements) {
            if (key.letters().isEmpty() || !Options.have(elements, "A")) {
                return "";
            }
            quizzed++;
            var number = number(asked);
            var letter = key.letter(number);
            if (!letter.isEmpty() && Options.have(elements, letter)) {
                unlocked.add(number);
            }
            return letter;
        }

        /** What the key says besides the letter, if the letter is that of an option. */
        private List<Element> why(Part.Asked asked, String letter) {
            var number = letter.isEmpty() ? -1 : number(asked);
            return unlocked.contains(number) ? key.why(number) : List.of();
        }

        /** The number that the author typed before a question with options, or else its place among them. */
        private int number(Part.Asked asked) {
            var anchor = asked.claim().anchor();
            var typed = anchor.normalName().equals("li")
                    ? tree.number(anchor)
                    : QuestionText.number(asked.block().text());
            return typed > 0 ? typed : quizzed;
        }

        @Override
        public void told(Part.Told told) {
            var blocks = told.blocks();
            var head = blocks.get(0);
            var wording =
                    head.isHeading() ? body.title(head.element(), head) : drafts.isEmpty() ? name() : RichText.EMPTY;
            if (title.contains(head)) {
                return; // it names the note already
            }
            var rest = head.isHeading() ? blocks.subList(1, blocks.size()) : blocks;
            var fragment = spot(wording.text());
            rest.forEach(block -> addSpots(block, fragment));
            addAnchors(blocks.stream().map(Block::element).toList(), fragment);
            var elements = new ArrayList<>(drafts.isEmpty() && title.isEmpty() ? takenProse() : List.<Element>of());
            rest.stream().filter(block -> !block.isRule()).map(Block::element).forEach(elements::add);
            elements.addAll(body.takenFromTitle());
            var text = body.text(AnswerText.copy(elements), head);
            if (!wording.isBlank() || !text.isBlank()) {
                // Text that HTML may not hold within a table is moved before it, so blocks need not be in order.
                var first = blocks.stream().mapToInt(Block::firstLine).min().orElse(head.firstLine());
                var last = blocks.stream().mapToInt(Block::lastLine).max().orElse(first);
                var source = new Source(tree.path(), first, last);
                var place = tree.place(head.element(), head);
                drafts.add(Draft.told(wording, text, source, place, fragment, tags(head.element())));
            }
        }

        /** The lines of the answer, or those of the question when nobody answers. */
        private Source source(Part.Asked asked) {
            var claim = asked.claim();
            var block = asked.block();
            var following = asked.following();
            var first = tree.line(claim.anchor(), block);
            var last = tree.lastLine(claim.anchor(), block);
            if (!claim.body().isEmpty()) {
                first = Math.max(first, Math.min(last, tree.line(claim.body().get(0), block)));
            } else if (!following.isEmpty()) {
                first = following.get(0).firstLine();
            }
            if (!following.isEmpty()) {
                last = following.get(following.size() - 1).lastLine();
            }
            return new Source(tree.path(), first, Math.max(first, last));
        }

        private String spot(String title) {
            var fragment = Slug.fragment(title);
            var candidate = fragment;
            var n = nextSpots.getOrDefault(fragment, 1);
            while (spots.containsKey(candidate)) {
                candidate = fragment + "-" + n++;
            }
            nextSpots.put(fragment, n);
            spots.put(candidate, candidate);
            return candidate;
        }

        /** Headings within an answer lead to the answer. */
        private void addSpots(Block block, String section) {
            if (block.isHeading()) {
                spots.putIfAbsent(Slug.fragment(block.text()), section);
            }
        }

        /** Anchors of the author's own lead to the section they stand in, or right above. */
        private void addAnchors(List<Element> elements, String section) {
            if (!tree.mayHoldAnchors()) {
                return;
            }
            for (var element : elements) {
                if (OwnAnchors.isOnly(element)) {
                    pending.addAll(OwnAnchors.in(element));
                } else {
                    pending.forEach(anchor -> anchors.putIfAbsent(anchor, section));
                    pending.clear();
                    OwnAnchors.in(element).forEach(anchor -> anchors.putIfAbsent(anchor, section));
                }
            }
        }

        /** The first heading, if nothing comes before it and it asks nothing. */
        private String title() {
            if (!tree.frontMatter().title().isEmpty()) {
                return tree.frontMatter().title();
            }
            return drafts.isEmpty() || drafts.get(0).isAsked()
                    ? ""
                    : drafts.get(0).title().text();
        }
    }
}
