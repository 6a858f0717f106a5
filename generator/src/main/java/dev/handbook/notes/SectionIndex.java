package dev.handbook.notes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The headings of a note, to be found by what a table of contents says of them. Each is given away once. */
final class SectionIndex {
    private static final Evaluator HEADING =
            QueryParser.parse("> li > h1, > li > h2, > li > h3, > li > h4, > li > h5, > li > h6");

    /** Below this share of common words an entry and a heading are different questions. */
    private static final double SAME = 0.6;

    /** Comparing every entry with every heading is for short notes: a long table of contents links to its headings. */
    private static final int MOST_COMPARED = 200_000;

    private final List<Integer> headings = new ArrayList<>();
    private final Map<String, Deque<Integer>> byFragment = new HashMap<>();
    private final Map<String, Deque<Integer>> byWords = new HashMap<>();

    /** The fragments and the words of headings in numbered lists, which ask by themselves. */
    private final Set<String> listed = new HashSet<>();

    private final Set<String> listedWords = new HashSet<>();

    private final BitSet taken = new BitSet();
    private final Outline note;

    SectionIndex(Outline note) {
        this.note = note;
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isHeading() && !note.isTitle(i)) {
                headings.add(i);
                byFragment
                        .computeIfAbsent(Slug.fragment(note.text(i)), key -> new ArrayDeque<>())
                        .add(i);
                byWords.computeIfAbsent(words(note.text(i)), key -> new ArrayDeque<>())
                        .add(i);
                addOwnAnchors(i);
            } else if (note.get(i).isList()) {
                for (var heading : note.get(i).element().select(HEADING)) {
                    listed.add(Slug.fragment(heading.text()));
                    listedWords.add(words(heading.text()));
                }
            }
        }
    }

    /** Those of the heading itself, and of an empty block right above it. */
    private void addOwnAnchors(int heading) {
        var anchors = OwnAnchors.in(note.get(heading).element());
        if (heading > 0 && OwnAnchors.isOnly(note.get(heading - 1).element())) {
            anchors.addAll(OwnAnchors.in(note.get(heading - 1).element()));
        }
        for (var anchor : anchors) {
            var headings = byFragment.computeIfAbsent(anchor, key -> new ArrayDeque<>());
            if (headings.isEmpty() || headings.getLast() != heading) {
                headings.add(heading);
            }
        }
    }

    /** Whether some heading, given away or not, is linked so or says so. */
    boolean knows(ContentsEntry entry) {
        return listed.contains(entry.fragment())
                || listedWords.contains(words(entry.text()))
                || byFragment.containsKey(entry.fragment())
                || byWords.containsKey(words(entry.text()));
    }

    /** For each entry the block of its heading, or -1: by link first, then by the same words, then the most alike. */
    int[] match(List<ContentsEntry> entries) {
        var matched = new int[entries.size()];
        for (var i = 0; i < matched.length; i++) {
            var linked = byFragment.get(entries.get(i).fragment());
            var same = byWords.get(words(entries.get(i).text()));
            matched[i] = take(isCount(linked) ? same : linked);
            matched[i] = matched[i] < 0 ? take(isCount(linked) ? linked : same) : matched[i];
        }
        var unmatched = new ArrayList<Integer>();
        for (var i = 0; i < matched.length; i++) {
            if (matched[i] < 0 && !knows(entries.get(i))) {
                unmatched.add(i);
            }
        }
        if ((long) unmatched.size() * headings.size() <= MOST_COMPARED) {
            matchAlike(entries, unmatched, matched);
        }
        return matched;
    }

    /** Whether an entry is linked to a heading that only counts: what it says stands in the next one. */
    private boolean isCount(@Nullable Deque<Integer> linked) {
        return linked != null
                && !linked.isEmpty()
                && note.text(linked.peek()).codePoints().noneMatch(Character::isLetter);
    }

    private int take(@Nullable Deque<Integer> candidates) {
        while (candidates != null && !candidates.isEmpty()) {
            var heading = candidates.peek();
            if (!taken.get(heading)) {
                taken.set(heading);
                return heading;
            }
            candidates.poll();
        }
        return -1;
    }

    private void matchAlike(List<ContentsEntry> entries, List<Integer> unmatched, int[] matched) {
        var heads = headings.stream()
                .filter(heading -> !taken.get(heading))
                .map(this::head)
                .toList();
        var pairs = new ArrayList<Pair>();
        for (var entry : unmatched) {
            var wanted = KeyWords.of(entries.get(entry).text());
            for (var head : heads) {
                var likeness = Math.max(
                        KeyWords.similarity(wanted, head.keyWords()),
                        KeyWords.similarity(wanted, head.keyWordsBelow(wanted)));
                if (likeness >= SAME) {
                    pairs.add(new Pair(entry, head.block(), likeness));
                }
            }
        }
        pairs.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        for (var pair : pairs) {
            if (matched[pair.entry()] < 0 && !taken.get(pair.heading())) {
                taken.set(pair.heading());
                matched[pair.entry()] = pair.heading();
            }
        }
    }

    private Head head(int heading) {
        var below = new HashSet<String>();
        var level = note.get(heading).level();
        for (var i = heading + 1; i < note.size(); i++) {
            if (note.get(i).isHeading() && note.get(i).level() <= level) {
                break;
            }
            if (note.get(i).isHeading()) {
                below.addAll(KeyWords.of(note.text(i)));
            }
        }
        return new Head(heading, KeyWords.of(note.text(heading)), below);
    }

    /** The words of a heading or an entry, without its number. */
    static String words(String text) {
        return KeyWords.normalized(text.substring(QuestionText.prefixLength(text)));
    }

    private record Pair(int entry, int heading, double likeness) {}

    /** A heading that may answer an entry; {@code below} are the key words of the headings under it. */
    private record Head(int block, Set<String> keyWords, Set<String> below) {
        /** Its key words, and those of the headings below that {@code wanted} asks for. */
        Set<String> keyWordsBelow(Set<String> wanted) {
            var all = new HashSet<>(keyWords);
            below.stream().filter(wanted::contains).forEach(all::add);
            return all;
        }
    }
}
