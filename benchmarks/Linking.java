package dev.handbook;

import dev.handbook.model.Article;
import dev.handbook.model.Handbook;
import dev.handbook.model.Link;
import dev.handbook.model.Place;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.Source;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import dev.handbook.terms.LinkSettings;
import dev.handbook.terms.TermLinker;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How long linking takes with 100, 1,000 and 10,000 terms on the same 10 MB, and with 1,000 terms on half and twice as much: {@code
 * benchmarks/linking.sh}. The text holds the same number of mentions whatever the size of the glossary, since all that differs shall be the
 * number of terms; each row is the least CPU time of five runs.
 */
final class Linking {
    private static final int ARTICLE = 2_400;
    private static final int RUNS = 5;
    private static final String[] SYLLABLES = "ba dor fen gil ha kel lun mer nor pas ra sol tan ver wil zu".split(" ");

    private Linking() {}

    /** Prints a row of figures for each size. */
    public static void main(String[] arguments) {
        System.out.printf("%8s %6s %9s %9s %9s%n", "terms", "MB", "CPU s", "MB/CPU s", "links");
        for (var terms : new int[] {100, 1_000, 10_000}) {
            measure(terms, 10_000_000);
        }
        measure(1_000, 5_000_000);
        measure(1_000, 20_000_000);
    }

    private static void measure(int terms, int size) {
        var handbook = new Handbook("Benchmark", List.of(new Topic("topic", "Servers", articles(size))), terms(terms));
        var least = Double.MAX_VALUE;
        var links = 0L;
        for (var run = 0; run < RUNS; run++) {
            var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var linked = TermLinker.link(handbook, LinkSettings.USUAL);
            least = Math.min(least, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9);
            links = linked.handbook().topics().get(0).articles().stream().map(Article::links).mapToLong(List<Link>::size).sum();
        }
        System.out.printf("%8d %6d %9.2f %9.1f %9d%n", terms, size / 1_000_000, least, size / 1e6 / least, links);
    }

    /** The first hundred terms are those that the text mentions; the others begin like them, so that none can be told by its first word. */
    private static List<Term> terms(int count) {
        var terms = new ArrayList<Term>();
        for (var i = 0; i < count; i++) {
            var name = i < 100 ? word(i) : word(i % 100) + " " + word(100 + i);
            terms.add(new Term("t" + i, name, List.of(), "A server of the network and its " + word(i / 2), new Place("glossary.yaml", i + 1, 1)));
        }
        return terms;
    }

    /** Prose in which every tenth word is one of the first hundred terms. */
    private static List<Section> articles(int size) {
        var random = new Random(42);
        var sections = new ArrayList<Section>();
        for (var written = 0; written < size; written += ARTICLE) {
            var text = new StringBuilder();
            while (text.length() < ARTICLE - 16) {
                text.append(random.nextInt(12) == 0 ? "server. The " : "");
                text.append(word(random.nextInt(10) == 0 ? random.nextInt(100) : 20_000 + random.nextInt(30_000))).append(' ');
            }
            sections.add(article(sections.size(), text.toString()));
        }
        return sections;
    }

    private static Article article(int number, String text) {
        var runs = List.of(new RichText.Run(0, text.length(), 0, text.length()));
        return new Article("a" + number, RichText.EMPTY, new RichText(text, text, runs, List.of()), new Source("note.md", 1, 1), "");
    }

    private static String word(int number) {
        var word = new StringBuilder();
        for (var rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
