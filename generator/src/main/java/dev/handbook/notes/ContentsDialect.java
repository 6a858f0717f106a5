package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A table of contents asks, headings further down answer. An entry belongs to the heading it links to, or else to the one that
 * says the same in other words; it does not count as a second question. An entry that asks and has no such heading is a
 * question that nobody has answered yet.
 *
 * <pre>
 * - [What is oolong?](#what-is-oolong)
 * - What is a samovar?                       nobody answers
 *
 * ## What is oolong?
 * Half-oxidised tea.
 * </pre>
 */
final class ContentsDialect implements Dialect {
    private static final Pattern LABEL = Pattern.compile(
            "^[^\\p{L}]*+(?:table\\s+of\\s+)?contents?[^\\p{L}]*$|^[^\\p{L}]*+(?:index|toc|overview|questions|índice|indice|inhalt"
                    + "|inhaltsverzeichnis|sommaire|sumário|tabla de contenidos?|contenidos?|conteúdo|оглавление|содержание|目录|目錄|目次|목차)"
                    + "[^\\p{L}]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Evaluator OWN_SPOT = QueryParser.parse("a[href^=#]");

    /** An entry and a heading that agree say more than a list of questions alone. */
    private static final double PAIRED = 0.5;

    private static final double LINKED = 0.8;

    @Override
    public String name() {
        return "contents";
    }

    @Override
    public Reading read(Outline note) {
        var lists = new ArrayList<Integer>();
        var headings = headings(note);
        for (var i = 0; i < note.size(); i++) {
            if (mayBeContents(note, i) || repeatsHeadings(note, i, headings)) {
                lists.add(i);
            }
        }
        if (lists.isEmpty()) {
            return Reading.NOTHING;
        }
        var index = new SectionIndex(note);
        var claims = new ArrayList<Claim>();
        var spent = new HashSet<Integer>();
        lists.forEach(i -> add(note, i, repeatsHeadings(note, i, headings), index, claims, spent));
        if (spent.isEmpty()) {
            return Reading.NOTHING;
        }
        var claimed = new BitSet();
        claims.forEach(claim -> claimed.set(claim.block()));
        new HeadingDialect()
                .read(note).claims().stream()
                        .filter(claim -> !claimed.get(claim.block()))
                        .forEach(claims::add); // headings ask on their own, whether the contents list them or not
        claims.sort(Comparator.comparingInt(Claim::block));
        return new Reading(claims, spent);
    }

    /** A table of contents links to spots of its own note, or a label says what it is. */
    private static boolean mayBeContents(Outline note, int i) {
        var block = note.get(i);
        return (block.isList() || block.element().normalName().equals("table"))
                && (isLabelled(note, i) || block.element().selectFirst(OWN_SPOT) != null);
    }

    private static boolean isLabelled(Outline note, int i) {
        return i > 0 && LABEL.matcher(note.text(i - 1).strip()).find();
    }

    /** What the headings say, in plain words. */
    private static Set<String> headings(Outline note) {
        var headings = new HashSet<String>();
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isHeading()) {
                headings.add(SectionIndex.words(note.text(i)));
            }
        }
        return headings;
    }

    /** Whether every entry of a list says what some heading says: contents need no links. */
    private static boolean repeatsHeadings(Outline note, int i, Set<String> headings) {
        return note.get(i).isList()
                && note.get(i).element().childrenSize() > 1
                && note.bullets(i).stream()
                        .allMatch(bullet -> headings.contains(
                                SectionIndex.words(bullet.asking().text())));
    }

    private static void add(
            Outline note, int list, boolean isRepeat, SectionIndex index, List<Claim> claims, Set<Integer> spent) {
        var entries = ContentsEntry.all(note.get(list));
        var links = entries.stream().filter(ContentsEntry::isLink).count();
        var isLinked = isRepeat || entries.size() > 1 && links >= LINKED * entries.size();
        var isLabelled = isLabelled(note, list);
        if (!isLinked && !isLabelled || entries.stream().anyMatch(ContentsEntry::leadsOut)) {
            return;
        }
        if (isLinked && entries.stream().allMatch(index::knows) && isRepeated(entries, spent)) {
            return;
        }
        var answers = index.match(entries);
        var matched = Arrays.stream(answers).filter(heading -> heading > list).count();
        if (matched == 0 && !(isLinked && entries.stream().allMatch(index::knows))) {
            return;
        }
        claims.addAll(claims(note, list, entries, answers, index));
        spent.add(list);
        if (isLabelled) {
            spent.add(list - 1);
        }
    }

    /** Links to questions within an answer are part of it: only what leads on is a table of contents. */
    private static boolean isRepeated(List<ContentsEntry> entries, Set<Integer> spent) {
        return !spent.isEmpty() && entries.size() < 10;
    }

    private static List<Claim> claims(
            Outline note, int list, List<ContentsEntry> entries, int[] answers, SectionIndex index) {
        var asking = entries.stream().filter(e -> QuestionText.asks(e.text())).count();
        var links = entries.stream().filter(ContentsEntry::isLink).count();
        var isQuestionList = asking * 2 >= entries.size();
        var areLinks = links * 2 >= entries.size();
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < answers.length; i++) {
            var entry = entries.get(i);
            if (answers[i] >= 0) {
                if (note.weight(answers[i]) > 0 || isQuestionList && entry.asksOnItsOwn()) {
                    claims.add(answered(entry, answers[i], note).surer(PAIRED));
                }
            } else if (!index.knows(entry)
                    && (isQuestionList && (areLinks ? QuestionText.asks(entry.text()) : entry.asksOnItsOwn())
                            || QuestionText.weight(entry.text()) == 1)) {
                claims.add(Claim.closed(list, Titles.of(entry.words()), entry.item(), List.of()));
            } else if (!index.knows(entry)) {
                claims.add(Claim.told(list, entry.words()));
            }
        }
        return claims;
    }

    /**
     * An entry that asks at least as plainly as the heading is the question; the heading repeats it, or the other way round. An address made of
     * the heading's words tells which of two wordings is the author's.
     */
    private static Claim answered(ContentsEntry entry, int block, Outline note) {
        var heading = note.get(block);
        var byHeading = Claim.open(block, Titles.of(heading.element()), heading.element(), List.of(), heading.level());
        var byEntry = Claim.open(block, Titles.of(entry.words()), entry.item(), List.of(), heading.level());
        var isSame = SectionIndex.words(entry.text()).equals(SectionIndex.words(note.text(block)));
        var isMistyped = !isSame && entry.fragment().equals(Slug.fragment(note.text(block)));
        var asksByEntry =
                isSame || isMistyped ? byEntry.weight() > byHeading.weight() : byEntry.weight() >= byHeading.weight();
        var claim = asksByEntry ? byEntry : byHeading;
        var other = asksByEntry ? byHeading : byEntry;
        return isSame ? claim : claim.alsoAskedBy(other.anchor(), other.title().text());
    }
}
