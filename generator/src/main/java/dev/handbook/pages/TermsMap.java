package dev.handbook.pages;

import dev.handbook.model.Term;
import dev.handbook.pages.Neighbours.Neighbour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Decides the page that shows which terms appear together. */
final class TermsMap {
    static final String PATH = "terms-map.html";

    /** More labels than this make no picture. */
    static final int MOST_TERMS = 60;

    private static final int TIES_PER_TERM = 3;
    /** Weaker ties, compared with the strongest of a term, are not drawn. */
    private static final double WEAKEST = 0.45;

    private static final int NEIGHBOURS_IN_LIST = 5;
    private static final int MARGIN = 16;
    private static final int[] FONT = {0, 15, 18, 22};
    private static final int PADDING = 13;

    private final Site site;
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<MapLayout.Tie> ties = new ArrayList<>();

    private TermsMap(Site site) {
        this.site = site;
    }

    /** The page; none when no two terms appear together. */
    static List<Supplier<Page>> of(Site site) {
        return exists(site) ? List.of(() -> new TermsMap(site).page()) : List.of();
    }

    /** Whether any two terms appear together, so that there is something to draw. */
    static boolean exists(Site site) {
        return site.terms().stream()
                .anyMatch(term -> !site.neighbours().of(term).isEmpty());
    }

    private TermsMapPage page() {
        choose();
        tie();
        var sizes = sizes();
        var boxes = new ArrayList<MapLayout.Box>();
        for (var i = 0; i < terms.size(); i++) {
            boxes.add(box(terms.get(i).name(), sizes[i]));
        }
        var places = MapLayout.place(boxes, ties);
        var groups = MapGroups.of(terms.size(), ties);
        var left = edge(places, boxes, 0);
        var top = edge(places, boxes, 1);
        var nodes = new ArrayList<TermsMapPage.Node>();
        for (var i = 0; i < terms.size(); i++) {
            nodes.add(node(i, boxes.get(i), places.get(i)[0] - left, places.get(i)[1] - top, sizes[i], groups[i]));
        }
        var summary = site.words().text("map.summary", site.words().count(terms.size(), "term"));
        return new TermsMapPage(
                PATH,
                Frame.of(site, PATH, site.words().text("map.title"), summary, "glossary"),
                summary,
                nodes.stream().mapToInt(node -> node.x() + node.width()).max().orElse(0) + MARGIN,
                nodes.stream().mapToInt(node -> node.y() + node.height()).max().orElse(0) + MARGIN,
                ties.stream().map(tie -> tie(tie, nodes)).toList(),
                nodes,
                entries());
    }

    /** The terms that most sections mention, among those that have neighbours at all. */
    private void choose() {
        site.terms().stream()
                .filter(term -> !site.neighbours().of(term).isEmpty())
                .sorted(Comparator.comparingInt(
                                (Term term) -> -site.neighbours().sectionsOf(term))
                        .thenComparing(Letter::sortKey)
                        .thenComparing(Term::id))
                .limit(MOST_TERMS)
                .forEach(term -> {
                    numbers.put(term.id(), terms.size());
                    terms.add(term);
                });
    }

    /** Each term is tied to its closest neighbours in the drawing; the strongest tie of each has strength 1. */
    private void tie() {
        for (var i = 0; i < terms.size(); i++) {
            var closest = shown(terms.get(i)).stream().limit(TIES_PER_TERM).toList();
            for (var neighbour : closest) {
                var other = number(neighbour.term());
                var strength = neighbour.strength() / closest.get(0).strength();
                var one = i;
                var known = ties.stream().anyMatch(tie -> tie.one() == other && tie.other() == one);
                if (!known && strength >= WEAKEST) {
                    ties.add(new MapLayout.Tie(i, other, strength));
                }
            }
        }
    }

    private List<Neighbour> shown(Term term) {
        return site.neighbours().of(term).stream()
                .filter(neighbour -> numbers.containsKey(neighbour.term().id()))
                .toList();
    }

    private int number(Term term) {
        return numbers.getOrDefault(term.id(), -1);
    }

    /** A sixth of the terms is written large, a third in between, the rest small. */
    private int[] sizes() {
        var sizes = new int[terms.size()];
        for (var i = 0; i < sizes.length; i++) {
            sizes[i] = i < sizes.length / 6 ? 3 : i < sizes.length / 2 ? 2 : 1;
        }
        return sizes;
    }

    /** Room for the words in any of the fonts that readers have. */
    private static MapLayout.Box box(String words, int size) {
        var width = words.codePoints().mapToDouble(TermsMap::width).sum();
        return new MapLayout.Box(Math.ceil(width * FONT[size]) + 2 * PADDING, FONT[size] * 1.3 + PADDING);
    }

    /** How wide a character is, in heights of the font. */
    private static double width(int character) {
        if (Character.isIdeographic(character) || character >= 0x1100 && character <= 0xd7ff) {
            return 1.05;
        }
        return Character.isUpperCase(character) || character == 'm' || character == 'w' ? 0.74 : 0.56;
    }

    /** The left or upper edge of the drawing. */
    private static double edge(List<double[]> places, List<MapLayout.Box> boxes, int axis) {
        var least = Double.MAX_VALUE;
        for (var i = 0; i < boxes.size(); i++) {
            var half = (axis == 0 ? boxes.get(i).width() : boxes.get(i).height()) / 2;
            least = Math.min(least, places.get(i)[axis] - half);
        }
        return least - MARGIN;
    }

    private TermsMapPage.Node node(int index, MapLayout.Box box, double x, double y, int size, int group) {
        var term = terms.get(index);
        return new TermsMapPage.Node(
                site.signpost("", term),
                index,
                (int) Math.round(x - box.width() / 2),
                (int) Math.round(y - box.height() / 2),
                (int) Math.round(box.width()),
                (int) Math.round(box.height()),
                (int) Math.round(x),
                (int) Math.round(y + FONT[size] * 0.35),
                size,
                group);
    }

    private static TermsMapPage.Tie tie(MapLayout.Tie tie, List<TermsMapPage.Node> nodes) {
        var one = nodes.get(tie.one());
        var other = nodes.get(tie.other());
        return new TermsMapPage.Tie(
                tie.one(),
                tie.other(),
                one.middle(),
                one.y() + one.height() / 2,
                other.middle(),
                other.y() + other.height() / 2,
                1 + (int) Math.min(2, tie.strength() * 2.5));
    }

    private List<TermsMapPage.Entry> entries() {
        return terms.stream()
                .sorted(Comparator.comparing(Letter::sortKey).thenComparing(Term::id))
                .map(term -> new TermsMapPage.Entry(
                        site.signpost("", term),
                        shown(term).stream()
                                .limit(NEIGHBOURS_IN_LIST)
                                .map(neighbour -> site.signpost("", neighbour.term()))
                                .toList()))
                .toList();
    }
}
