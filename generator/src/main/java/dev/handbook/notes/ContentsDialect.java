package dev.handbook.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A table of contents asks, headings further down answer. An entry belongs to the heading it links to, or else to the one that
 * says the same in other words; it does not count as a second question. An entry that asks and has no such heading is a
 * question that nobody has answered yet.
 */
final class ContentsDialect implements Dialect {
    private static final Pattern LABEL = Pattern.compile(
            "^(?:table\\s+of\\s+)?contents?:?$|^(?:index|toc|overview|questions|índice|inhalt|inhaltsverzeichnis|sommaire"
                    + "|оглавление|содержание|目录)\\s*:?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Below this share of common words an entry and a heading are different questions. */
    private static final double SAME = 0.6;

    /** An entry and a heading that agree say more than a list of questions alone. */
    private static final double PAIRED = 0.5;

    @Override
    public String name() {
        return "contents";
    }

    @Override
    public Reading read(List<Block> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isList() && isContents(blocks, i)) {
                return read(blocks, i);
            }
        }
        return Reading.NOTHING;
    }

    private static boolean isContents(List<Block> blocks, int i) {
        var entries = entries(blocks.get(i));
        var links = entries.stream().filter(Entry::isLink).count();
        var outward = entries.stream().filter(Entry::leadsOut).count();
        var labelled = i > 0 && isLabel(blocks.get(i - 1));
        return outward == 0 && (labelled || entries.size() > 2 && links >= 0.8 * entries.size());
    }

    private static boolean isLabel(Block block) {
        return LABEL.matcher(block.text().strip()).find();
    }

    private static Reading read(List<Block> blocks, int list) {
        var entries = entries(blocks.get(list));
        var answers = match(entries, sections(blocks, list));
        var isQuestionList =
                entries.stream().filter(e -> QuestionText.asks(e.text())).count() * 2 >= entries.size();
        var claims = new ArrayList<Claim>();
        for (var entry : entries) {
            var answer = answers.get(entry);
            if (answer != null) {
                var heading = blocks.get(answer.block());
                if (QuestionText.asks(heading.text()) || isQuestionList && entry.asksOnItsOwn()) {
                    claims.add(answered(entry, answer.block(), heading).surer(PAIRED));
                }
            } else if (isQuestionList && entry.asksOnItsOwn() || QuestionText.weight(entry.text()) == 1) {
                claims.add(Claim.closed(list, Titles.of(entry.words()), entry.item(), List.of()));
            }
        }
        var claimed = claims.stream().map(Claim::block).collect(Collectors.toSet());
        new HeadingDialect()
                .read(blocks).claims().stream()
                        .filter(claim -> !claimed.contains(claim.block()))
                        .forEach(claims::add); // headings ask on their own, whether the contents list them or not
        claims.sort(Comparator.comparingInt(Claim::block));
        var navigation = new HashSet<>(Set.of(list));
        if (list > 0 && isLabel(blocks.get(list - 1))) {
            navigation.add(list - 1);
        }
        return new Reading(claims, navigation);
    }

    /** An entry that asks at least as plainly as the heading is the question; the heading repeats it, or the other way round. */
    private static Claim answered(Entry entry, int block, Block heading) {
        var byHeading = Claim.open(block, Titles.of(heading.element()), heading.element(), List.of(), heading.level());
        var byEntry = Claim.open(block, Titles.of(entry.words()), entry.item(), List.of(), heading.level());
        var isSame = KeyWords.normalized(entry.text()).equals(KeyWords.normalized(heading.text()));
        var asksByEntry = isSame ? byEntry.weight() > byHeading.weight() : byEntry.weight() >= byHeading.weight();
        var claim = asksByEntry ? byEntry : byHeading;
        var other = asksByEntry ? byHeading : byEntry;
        return isSame ? claim : claim.alsoAskedBy(other.anchor(), other.title().text());
    }

    /** Pairs entries with sections: by link first, then the most alike first, each once. */
    private static Map<Entry, SectionHead> match(List<Entry> entries, List<SectionHead> sections) {
        var pairs = new ArrayList<Pair>();
        for (var entry : entries) {
            for (var section : sections) {
                var likeness = entry.likeness(section);
                if (likeness >= SAME) {
                    pairs.add(new Pair(entry, section, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        var matched = new HashMap<Entry, SectionHead>();
        var taken = new HashSet<SectionHead>();
        for (var pair : pairs) {
            if (!matched.containsKey(pair.entry()) && taken.add(pair.section())) {
                matched.put(pair.entry(), pair.section());
            }
        }
        return matched;
    }

    private static List<Entry> entries(Block list) {
        return list.element().select("li").stream()
                .map(Entry::of)
                .filter(entry -> !entry.text().isBlank())
                .toList();
    }

    private static List<SectionHead> sections(List<Block> blocks, int after) {
        var sections = new ArrayList<SectionHead>();
        for (var i = after + 1; i < blocks.size(); i++) {
            if (blocks.get(i).isHeading()) {
                sections.add(SectionHead.of(blocks, i));
            }
        }
        return sections;
    }

    private record Pair(Entry entry, SectionHead section, double likeness) {}

    /** An entry of the contents; {@code fragment} is what it links to within the note, or empty. */
    private record Entry(
            Element item, Element words, String text, Set<String> keyWords, String fragment, boolean leadsOut) {
        static Entry of(Element item) {
            var words = Bullet.of(item).asking();
            var link = words.selectFirst("a[href]");
            var href = link == null ? "" : link.attr("href");
            var fragment = href.startsWith("#") ? href.substring(1) : "";
            var plain = words.clone();
            plain.select("a").unwrap();
            var text = plain.text();
            return new Entry(item, plain, text, KeyWords.of(text), fragment, !href.isEmpty() && fragment.isEmpty());
        }

        boolean isLink() {
            return !fragment.isEmpty();
        }

        /** In a list of questions every entry asks, unless it is a link, which may as well lead to a chapter. */
        boolean asksOnItsOwn() {
            return item.selectFirst("ul, ol") == null && (!isLink() || QuestionText.asks(text));
        }

        double likeness(SectionHead section) {
            if (isLink() && fragment.equals(section.fragment())) {
                return 2;
            }
            return Math.max(
                    KeyWords.similarity(keyWords, section.keyWords()),
                    KeyWords.similarity(keyWords, section.keyWordsBelow(keyWords)));
        }
    }

    /** A heading that may answer an entry; {@code below} are the key words of the headings under it. */
    private record SectionHead(int block, String fragment, Set<String> keyWords, Set<String> below) {
        static SectionHead of(List<Block> blocks, int heading) {
            var level = blocks.get(heading).level();
            var below = new HashSet<String>();
            for (var i = heading + 1; i < blocks.size(); i++) {
                var block = blocks.get(i);
                if (block.isHeading() && block.level() <= level) {
                    break;
                }
                if (block.isHeading()) {
                    below.addAll(KeyWords.of(block.text()));
                }
            }
            var text = blocks.get(heading).text();
            return new SectionHead(heading, Slug.fragment(text), KeyWords.of(text), below);
        }

        /** Its key words, and those of the headings below that {@code wanted} asks for. */
        Set<String> keyWordsBelow(Set<String> wanted) {
            var all = new HashSet<>(keyWords);
            below.stream().filter(wanted::contains).forEach(all::add);
            return all;
        }
    }
}
