package dev.handbook.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Flash cards as Obsidian writes them: two colons between question and answer, three if the card may be turned round, or a question
 * mark on a line of its own, whose card goes on to the next blank line. As Logseq writes them, the tag {@code #card} ends the entry that
 * asks, and what is nested below answers. Colons in code divide nothing. A sentence that hides a part is
 * a card, too; one that only marks a part is so in a note that calls itself flash cards.
 *
 * <pre>
 * Oolong::half-oxidised tea           Oolong is {{c1::half}}-oxidised.
 *
 * Why boil the water twice?
 * ?
 * One should not.
 * </pre>
 */
final class CardDialect implements Dialect {
    /** Not {@code std::string}: a card has words before its colons, and not two of them. */
    private static final Pattern COLONS = Pattern.compile("^(.*?[^:]|)(:::?)([^:].*|)$", Pattern.DOTALL);

    private static final Pattern TURN = Pattern.compile("\\?{1,2}");
    private static final String TAG = "#card";
    private static final Pattern TAGGED = Pattern.compile("\\s#card(?![\\p{L}\\p{N}_/-])");
    private static final Pattern TAGS = Pattern.compile("(?:\\s+#[\\p{L}\\p{N}_/-]{1,60})+\\s*$");
    private static final Pattern NAME_BEFORE = Pattern.compile("(?:^|\\s)[a-zA-Z_]\\w*$");
    private static final int FEWEST = 2;
    private static final double CARD = 0.9;
    private static final double MARKED = 0.4;

    @Override
    public String name() {
        return "obsidian-card";
    }

    @Override
    public Reading read(Outline note) {
        var claims = new ArrayList<Claim>();
        var taken = new HashMap<Integer, Integer>();
        var clozes = 0;
        var turned = 0;
        var tagged = 0;
        for (var i = 0; i < note.size(); i++) {
            var mayDivide = note.text(i).contains("::");
            if (Cloze.isIn(note.text(i))
                    && (note.get(i).isParagraph() || note.get(i).isList())) {
                clozes += addClozes(i, note.get(i), claims);
            } else if (mayBeTagged(note, i)) {
                tagged += note.get(i).isHeading() ? addHeading(note, i, claims) : addTagged(i, note.get(i), claims);
            } else if (note.isDeck() && isMarked(note.get(i))) {
                claims.add(marked(i, note.get(i).element()));
            } else if (note.get(i).isParagraph() && (mayDivide || !note.isOneLine(i))) {
                turned += addParagraph(note, i, claims, taken) ? 1 : 0;
            } else if (note.get(i).isList() && mayDivide && isAllCards(note.bullets(i))) {
                for (var bullet : note.bullets(i)) {
                    add(i, bullet.asking(), bullet.element(), claims);
                }
            }
        }
        return claims.size() < FEWEST && clozes + turned + tagged == 0
                ? Reading.NOTHING
                : Reading.taking(claims, taken);
    }

    /** The paragraph that hides parts, or the entries of a list that do; the other entries only tell. */
    private static int addClozes(int i, Block block, List<Claim> claims) {
        var before = claims.size();
        var entries = block.isList() ? block.element().children() : List.of(block.element());
        for (var entry : entries) {
            if (Cloze.isIn(entry.text())) {
                var words = block.isList() ? Bullet.asking(entry) : entry.clone();
                var body = new ArrayList<Element>();
                body.add(Cloze.tell(words.clone().tagName("p")));
                body.addAll(block.isList() ? Bullet.of(entry).body() : List.of());
                claims.add(Claim.closed(i, Titles.of(Cloze.ask(words)), entry, body)
                        .weighing(CARD));
            } else {
                claims.add(Claim.told(i, entry));
            }
        }
        return claims.size() - before;
    }

    /** Whether a heading, or a list with an entry, says by its tag that it is a card. */
    private static boolean mayBeTagged(Outline note, int i) {
        return note.text(i).contains(TAG)
                && (note.get(i).isHeading()
                        ? TAGGED.matcher(note.text(i)).find()
                        : note.get(i).isList() && isTagged(note.get(i).element()));
    }

    private static int addHeading(Outline note, int i, List<Claim> claims) {
        var words = Paragraphs.takenLines(note.get(i).element().clone());
        var title = new Element("p");
        var tags = withoutTags(words.get(0), title);
        claims.add(Claim.open(
                        i,
                        Titles.of(title),
                        note.get(i).element(),
                        tags,
                        note.get(i).level())
                .weighing(CARD));
        return 1;
    }

    /** Whether the own words of an entry at any depth of a list end in the tag. */
    private static boolean isTagged(Element list) {
        return list.getElementsByTag("li").stream().anyMatch(CardDialect::isCard);
    }

    private static boolean isCard(Element item) {
        return TAGGED.matcher(Bullet.asking(item).text()).find();
    }

    /** The entries with the tag ask, at whatever depth; those around them only tell. */
    private static int addTagged(int i, Block list, List<Claim> claims) {
        var before = claims.size();
        list.element().children().forEach(item -> addTagged(i, item, claims));
        return claims.size() - before;
    }

    private static void addTagged(int i, Element item, List<Claim> claims) {
        if (isCard(item)) {
            addCard(i, item, claims);
        } else if (item.text().contains(TAG) && isTagged(item)) {
            var bullet = Bullet.of(item);
            claims.add(Claim.told(i, Titles.heading(bullet.asking(), item)));
            for (var nested : bullet.body()) {
                if (Block.isList(nested)) {
                    nested.children().forEach(deeper -> addTagged(i, deeper, claims));
                } else {
                    claims.add(Claim.told(i, nested));
                }
            }
        } else {
            claims.add(Claim.told(i, item));
        }
    }

    /** The first line asks; the lines below that set something, such as when to ask again, stand behind the answer, or alone without one. */
    private static void addCard(int i, Element item, List<Claim> claims) {
        var bullet = Bullet.of(item);
        var lines = Paragraphs.takenLines(bullet.asking().clone());
        var title = new Element("p");
        var tags = withoutTags(lines.get(0), title);
        var settings = new ArrayList<Element>();
        for (var line : lines.subList(1, lines.size())) {
            settings.add(new Element("p").appendChildren(line));
        }
        var body = new ArrayList<Element>();
        if (!bullet.body().isEmpty()) {
            body.addAll(tags);
            body.addAll(bullet.body());
            body.addAll(settings);
        }
        claims.add(Claim.closed(i, Titles.of(title), item, body).weighing(CARD));
        if (bullet.body().isEmpty()) {
            tags.forEach(told -> claims.add(Claim.told(i, told)));
            settings.forEach(told -> claims.add(Claim.told(i, told)));
        }
    }

    /** Puts a line without the tags at its end into {@code title} and gives those that say more than that it is a card, as a line of their own. */
    private static List<Element> withoutTags(List<Node> line, Element title) {
        title.appendChildren(line);
        if (title.childNodeSize() > 0 && title.childNode(title.childNodeSize() - 1) instanceof TextNode last) {
            var tags = TAGS.matcher(last.getWholeText());
            if (tags.find()) {
                var found = TAGGED.matcher(tags.group()).replaceAll("").strip();
                last.text(last.getWholeText().substring(0, tags.start()));
                return found.isEmpty() ? List.of() : List.of(new Element("p").text(found));
            }
        }
        return List.of();
    }

    private static boolean isMarked(Block block) {
        return block.isParagraph()
                && block.text().contains("==")
                && !Cloze.marks(block.element()).isEmpty();
    }

    private static Claim marked(int i, Element paragraph) {
        var gaps = paragraph.clone();
        Cloze.highlight(gaps);
        Cloze.marks(gaps).forEach(mark -> mark.replaceWith(new TextNode("[…]")));
        return Claim.closed(i, Titles.of(gaps), paragraph, List.of(paragraph)).weighing(MARKED);
    }

    /** A card of one paragraph, with the list or code right below it; says whether a question mark of its own turns it. */
    private static boolean addParagraph(Outline note, int i, List<Claim> claims, Map<Integer, Integer> taken) {
        var before = claims.size();
        add(i, note.get(i).element(), note.get(i).element(), claims);
        if (claims.size() == before || colons(note.get(i).element()) >= 0) {
            return false;
        }
        var claim = claims.remove(before);
        var body = new ArrayList<>(claim.body());
        var next = i + 1;
        while (next < note.size()
                && note.get(next).firstLine() == note.get(next - 1).lastLine() + 1
                && !note.get(next).isHeading()
                && !note.get(next).isParagraph()) {
            body.add(note.get(next).element());
            taken.put(next, i);
            next++;
        }
        claims.add(Claim.closed(i, claim.title(), claim.anchor(), body).weighing(CARD));
        return true;
    }

    private static boolean isAllCards(List<Bullet> bullets) {
        return bullets.stream().allMatch(bullet -> bullet.body().isEmpty() && colons(bullet.asking()) >= 0);
    }

    private static void add(int i, Element words, Element anchor, List<Claim> claims) {
        var at = colons(words);
        var question = new Element("p");
        var answer = new Element("p");
        if (at >= 0) {
            divide(words.clone(), at, question, answer);
        } else if (!turn(words, question, answer)) {
            return;
        }
        var body = answer.text().isBlank() ? List.<Element>of() : List.of(answer);
        claims.add(Claim.closed(i, Titles.of(question), anchor, body).weighing(CARD));
    }

    /** The index of the one child with the dividing colons, or -1. */
    static int colons(Element words) {
        var found = -1;
        for (var i = 0; i < words.childNodeSize(); i++) {
            if (words.childNode(i) instanceof TextNode text
                    && text.getWholeText().contains("::")) {
                var match = COLONS.matcher(text.getWholeText());
                var isCode = match.matches()
                        && NAME_BEFORE.matcher(match.group(1)).find()
                        && isName(match.group(3))
                        && match.group(1).strip().contains(" ")
                        && !match.group(1).endsWith(" ");
                var isBlank = match.matches() && i == 0 && match.group(1).isBlank();
                if (found >= 0 || !match.matches() || isBlank || isCode && !isShort(words)) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean isShort(Element words) {
        return words.wholeText().strip().lines().count() == 1 && words.text().length() < 400;
    }

    private static boolean isName(String after) {
        return !after.isEmpty()
                && Character.isJavaIdentifierStart(after.charAt(0))
                && Character.isLowerCase(after.charAt(0));
    }

    private static void divide(Element words, int at, Element question, Element answer) {
        var nodes = Edits.taken(words);
        question.appendChildren(nodes.subList(0, at));
        if (nodes.get(at) instanceof TextNode text) {
            var match = COLONS.matcher(text.getWholeText());
            if (match.matches()) {
                question.appendText(match.group(1).stripTrailing());
                answer.appendText(match.group(3).stripLeading());
            }
        }
        answer.appendChildren(nodes.subList(at + 1, nodes.size()));
    }

    /** Whether a line is nothing but the question mark between the two sides of a card. */
    static boolean turns(String line) {
        return line.length() < 20 && TURN.matcher(line.strip()).matches();
    }

    /** A line that is only a question mark divides the lines before it from those after. */
    private static boolean turn(Element words, Element question, Element answer) {
        var turned = false;
        for (List<Node> line : Paragraphs.takenLines(words.clone())) {
            if (!turned && turns(Paragraphs.text(line))) {
                turned = true;
                continue;
            }
            var target = turned ? answer : question;
            target.appendText(target.childNodeSize() == 0 ? "" : "\n").appendChildren(line);
        }
        return turned && !question.text().isBlank();
    }
}
