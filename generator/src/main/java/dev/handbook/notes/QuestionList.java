package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A list of which some entries may ask, counted.
 *
 * @param block index of the list's block
 * @param bullets its entries
 * @param asking how many of them sound like questions
 * @param answered how many have something below that is no question itself
 * @param isMixed whether its numbers begin anew within
 * @param links what the links among its entries are
 */
record QuestionList(int block, List<Bullet> bullets, int asking, int answered, boolean isMixed, Links links) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!;。！；]\\s*$");
    private static final double MOST = 0.6;
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Set<String> EMPHASIS = Set.of("b", "strong", "i", "em");

    private static final Pattern NUMBER = Pattern.compile("(?<=/)\\d{1,9}/?$");

    private static final int FEWEST_FIRST = 3;

    /** In characters; more words than a group is called by. */
    private static final int LONGEST_NAME = 40;

    QuestionList {
        bullets = List.copyOf(bullets);
    }

    static QuestionList of(int block, List<Bullet> bullets, boolean isMixed) {
        var links = Links.of(bullets);
        var asking = bullets.stream()
                .filter(b -> (links == Links.ASKING || !b.isLink()) && asks(b))
                .count();
        var answered = bullets.stream()
                .filter(b -> !b.body().isEmpty() && !isFollowUp(b.body().get(0)))
                .count();
        return new QuestionList(block, bullets, (int) asking, (int) answered, isMixed, links);
    }

    /** Whether an entry asks; one that goes on below may do so in its first lines, whatever the length of the rest. */
    private static boolean asks(Bullet bullet) {
        return QuestionText.asks(bullet.asking().text())
                || bullet.asking().wholeText().strip().indexOf('\n') > 0
                        && QuestionText.endsAsking(
                                SubLines.of(bullet).question().text());
    }

    /** Whether this list by itself is one of questions. */
    boolean asks() {
        return (!isMixed || asking == bullets.size())
                && (asking >= MOST * bullets.size() && (bullets.size() > 1 || answered > 0) && asking > 0
                        || isGrouped());
    }

    /** Whether it may be one, if all around it are. */
    boolean mayAsk() {
        return !isMixed && answered * 10 <= bullets.size() && bullets.stream().noneMatch(Bullet::isLink);
    }

    /** Whether no entry asks, and some are sentences. */
    boolean tells() {
        return asking == 0
                && bullets.stream()
                        .anyMatch(bullet ->
                                SENTENCE_END.matcher(bullet.asking().text()).find());
    }

    int size() {
        return bullets.size();
    }

    /** The same in a note that answers nothing: the further lines of an entry ask on, unless they are the rule. */
    QuestionList flat() {
        var several = bullets.stream().filter(QuestionList::goesOn).count();
        return several * 4 > bullets.size()
                ? this
                : new QuestionList(
                        block,
                        bullets.stream().map(QuestionList::onOneLine).toList(),
                        asking,
                        answered,
                        isMixed,
                        links);
    }

    /** The same of tasks: their further lines go on with what is to be done, wherever an editor broke them. */
    QuestionList joined() {
        return new QuestionList(
                block, bullets.stream().map(QuestionList::joined).toList(), asking, answered, isMixed, links);
    }

    private static Bullet joined(Bullet bullet) {
        return goesOn(bullet) ? new Bullet(bullet.element(), joinedLines(bullet), bullet.body()) : bullet;
    }

    private static boolean goesOn(Bullet bullet) {
        return bullet.asking().wholeText().strip().contains("\n")
                && !Paragraphs.areQuestions(Paragraphs.lines(bullet.asking()));
    }

    private static Bullet onOneLine(Bullet bullet) {
        if (!goesOn(bullet)
                || !SubLines.of(bullet)
                        .question()
                        .text()
                        .equals(QuestionLines.of(bullet.asking()).question().text())) {
            return bullet;
        }
        return new Bullet(bullet.element(), joinedLines(bullet), bullet.body());
    }

    private static Element joinedLines(Bullet bullet) {
        var line = bullet.asking().clone();
        line.nodeStream(TextNode.class)
                .forEach(text -> text.text(text.getWholeText().replace('\n', ' ')));
        return line;
    }

    /** Whether the entries are a few words each, with a list below: an outline, of which the second level holds what matters. */
    boolean isOutline() {
        return !isMixed
                && asking == 0
                && bullets.size() > 1
                && bullets.stream()
                        .allMatch(bullet -> bullet.body().size() == 1
                                && Block.isList(bullet.body().get(0))
                                && bullet.asking().text().length() <= LONGEST_NAME
                                && bullet.body().get(0).childrenSize() > 1);
    }

    /** A claim for each entry below those of an outline. */
    List<Claim> outlined(double lessIfUnanswered) {
        var claims = new ArrayList<Claim>();
        for (var bullet : bullets) {
            claims.add(Claim.told(block, Titles.heading(bullet.asking(), bullet.element())));
            for (var nested : Bullet.all(bullet.body().get(0))) {
                add(nested, false, lessIfUnanswered, List.of(), claims);
            }
        }
        return claims;
    }

    /** Whether the entries only name groups, and the questions are nested below them. */
    private boolean isGrouped() {
        return asking == 0
                && answered < bullets.size()
                && bullets.stream()
                        .allMatch(
                                b -> !b.body().isEmpty() && isFollowUp(b.body().get(0)));
    }

    /** Whether a nested block is a list that asks on rather than answers. */
    static boolean isFollowUp(Element nested) {
        if (!Block.isList(nested)) {
            return false;
        }
        var bullets = Bullet.all(nested);
        var asking = bullets.stream()
                .filter(b -> QuestionText.weight(b.asking().text()) >= 0.8)
                .count();
        return !bullets.isEmpty() && asking >= MOST * bullets.size();
    }

    /** A claim for each entry, in order; {@code code} belongs to the last. */
    List<Claim> claims(double lessIfUnanswered, List<Element> code) {
        var claims = new ArrayList<Claim>();
        var isFirst = asksInFirstLines();
        var isLabelled = isLabelled();
        for (var i = 0; i < bullets.size(); i++) {
            var bullet = isFirst ? onFirstLine(bullets.get(i)) : bullets.get(i);
            var own = i == bullets.size() - 1 ? code : List.<Element>of();
            if (isLabelled && !QuestionText.asks(bullet.asking().text())) {
                tell(bullet.element(), own, claims);
            } else {
                add(bullet, isGrouped(), lessIfUnanswered, own, claims);
            }
        }
        return claims;
    }

    /** Whether most entries say by a label that they ask: then one without asks only if its words do. */
    private boolean isLabelled() {
        var labelled = bullets.stream()
                .filter(bullet -> QuestionText.isLabelled(bullet.asking().text()))
                .count();
        return labelled > 1 && labelled * 2 > bullets.size();
    }

    /** Whether most entries of several lines ask in the first and nowhere else: then the first line of the others is the question, too. */
    private boolean asksInFirstLines() {
        var several = 0;
        var first = 0;
        for (var bullet : bullets) {
            var words = bullet.asking().wholeText().strip();
            var end = words.indexOf('\n');
            several += end > 0 ? 1 : 0;
            first += end > 0 && QuestionText.endsAsking(words.substring(0, end)) && !QuestionText.endsAsking(words)
                    ? 1
                    : 0;
        }
        return first >= FEWEST_FIRST && first >= MOST * several;
    }

    private static Bullet onFirstLine(Bullet bullet) {
        if (bullet.isLink()
                || bullet.asking().wholeText().strip().indexOf('\n') < 0
                || bullet.asking().wholeText().lines().anyMatch(QuestionText::endsAsking)) {
            return bullet;
        }
        var lines = Paragraphs.takenLines(bullet.asking().clone());
        var rest = new Element("p");
        for (var line : lines.subList(1, lines.size())) {
            rest.appendText(rest.childNodeSize() == 0 ? "" : "\n").appendChildren(line);
        }
        var body = new ArrayList<Element>();
        body.add(rest);
        body.addAll(bullet.body());
        return new Bullet(bullet.element(), new Element("p").appendChildren(lines.get(0)), body);
    }

    /** Whether only the first of several lines is bold or italic from end to end: then it asks, and the others answer. */
    private static boolean isLed(List<List<Node>> lines) {
        return isEmphasis(lines.get(0)) && lines.stream().skip(1).noneMatch(QuestionList::isEmphasis);
    }

    private static boolean isEmphasis(List<Node> line) {
        var words = line.stream().filter(node -> !NoteTree.text(node).isBlank()).toList();
        return words.size() == 1 && words.get(0) instanceof Element element && EMPHASIS.contains(element.normalName());
    }

    /** What asks nothing is told, and so is the code that stands below it. */
    private void tell(Element told, List<Element> code, List<Claim> claims) {
        if (!told.text().isBlank()) {
            claims.add(Claim.told(block, told));
        }
        code.forEach(pre -> claims.add(Claim.told(block, pre)));
    }

    /** Whether a link out of the notes asks itself. */
    private boolean asksByLink(Bullet bullet) {
        return links == Links.ASKING
                || links == Links.FEW
                        && !address(bullet).isEmpty()
                        && asking >= MOST * (bullets.size() - 1)
                        && QuestionText.hasMark(bullet.asking().text());
    }

    /** Where a link out of the notes leads; empty if there is none. */
    private static String address(Bullet bullet) {
        var link = bullet.asking().selectFirst(LINK);
        var address = link == null ? "" : link.attr("href");
        return address.startsWith("http") ? address : "";
    }

    /** What the links among the entries of a list are. */
    enum Links {
        /** No more than half of them: one among questions may ask, too. */
        FEW,
        /** What others have written, or parts of the notes, whatever their titles ask. */
        TITLES,
        /** All are links that ask, to pages beside each other that are numbered: questions, each with its discussion in some forum. */
        ASKING;

        static Links of(List<Bullet> bullets) {
            if (!Bullet.areLinks(bullets)) {
                return FEW;
            }
            var places = bullets.stream()
                    .map(bullet -> folder(address(bullet)))
                    .distinct()
                    .toList();
            var asking = bullets.stream()
                    .filter(bullet -> bullet.isLink()
                            && QuestionText.hasMark(bullet.asking().text()))
                    .count();
            var isOnePlace = places.size() == 1 && !places.get(0).isEmpty();
            return isOnePlace && bullets.size() >= FEWEST_FIRST && asking >= MOST * bullets.size() ? ASKING : TITLES;
        }

        /** An address without the number that it ends in; empty if it ends in none. */
        private static String folder(String address) {
            var number = NUMBER.matcher(address);
            return number.find() ? address.substring(0, number.start()) : "";
        }
    }

    private void add(Bullet bullet, boolean isGroup, double unanswered, List<Element> code, List<Claim> claims) {
        if (bullet.asking().text().isBlank()) {
            tell(bullet.element(), code, claims);
            return;
        }
        var hasLines = !isGroup && bullet.asking().wholeText().strip().indexOf('\n') > 0 && !bullet.isLink();
        var each = hasLines ? Paragraphs.lines(bullet.asking()) : List.<List<Node>>of();
        if (hasLines && Paragraphs.areQuestions(each) && !isLed(each)) {
            for (var line : each) { // a list goes on without bullets
                var words = new Element("p").appendChildren(line);
                var isLast = line == each.get(each.size() - 1);
                var one = new Bullet(bullet.element(), words, isLast ? bullet.body() : List.of());
                add(one, false, unanswered, isLast ? code : List.of(), claims);
            }
            return;
        }
        var lines = SubLines.of(bullet);
        var followUps = new ArrayList<Element>();
        var body = new ArrayList<Element>(lines.rest());
        bullet.body().forEach(nested -> (isFollowUp(nested) ? followUps : body).add(nested));
        if (isGroup || bullet.isLink() && body.isEmpty() && !asksByLink(bullet)) {
            tell(isGroup ? Titles.heading(bullet.asking(), bullet.element()) : bullet.element(), code, claims);
        } else {
            var title = Titles.of(lines.question());
            code.forEach(pre -> title.appendText(" ").appendChild(pre.clone()));
            var claim = Claim.closed(block, title, bullet.element(), body);
            var isOpen = body.isEmpty() && !SameLine.isSigned(title);
            claims.add(isOpen ? claim.weighing(unanswered * claim.weight()) : claim);
        }
        for (var nested : followUps) {
            for (var followUp : Bullet.all(nested)) {
                add(followUp, false, unanswered, List.of(), claims);
            }
        }
    }
}
