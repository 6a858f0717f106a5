import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes notes to measure with: {@code java Corpus.java 1000 DIR}. They are about a railway that does not exist, and are the same bytes on every
 * machine; the first thousand of ten thousand are the thousand one gets alone.
 *
 * <p>Each note has about 2.4 KB: a heading, an introduction, three to seven questions answered with prose, lists, code and tables, and links to
 * other notes. Fifty notes make a folder. Words follow Zipf's law (the n-th commonest is n times as rare as the first), a tenth of them
 * are terms of {@code glossary.yaml}, and a note has a few favourite terms, so that search and linking have something to do.
 */
final class Corpus {
    private static final int NOTES_PER_FOLDER = 50;
    private static final int RARE_WORDS = 30_000;

    private static final List<String> TERMS = List.of(("axle ballast barrier block bogie boiler brake bridge buffer cab carriage catenary "
                    + "circuit coach conductor coupling crossing culvert cutting depot dispatcher embankment engine fare ferry freight gauge "
                    + "gradient guard headway interlocking junction lantern level-crossing lever locomotive mainline marshalling pantograph platform "
                    + "points porter rail relay route shed shunter siding signal sleeper station switch tender terminus ticket timetable track "
                    + "turntable viaduct wagon")
            .split(" "));

    private static final List<String> COMMON = List.of(("the of a and to in is that it for on are as with by at from or be this which when one all "
                    + "has its after before between each only more than if then no may must can other under over while where until every some same "
                    + "long short first last early late north south old new small great open closed line train day night hour winter morning "
                    + "crew driver passenger village valley river town harbour letter number red green white lamp bell whistle steam coal water "
                    + "oil iron wood stone sand grease rope chain wheel door window roof floor clock table book page rule order message road gate")
            .split(" "));

    private static final List<String> QUESTIONS = List.of(
            "What is the %s?",
            "How does a %s work with a %s?",
            "Why does the %s need a %s?",
            "When is a %s better than a %s?",
            "Who looks after the %s of a %s?",
            "What happens when the %s fails?",
            "How is a %s tested before the %s opens?",
            "Where is the %s kept while the %s is away?");

    private static final List<String> SYLLABLES = List.of(
            "ba", "dor", "fen", "gil", "ha", "kel", "lun", "mer", "nor", "pas", "ra", "sol", "tan", "ver", "wil", "zu");

    private final Random random;
    private final List<String> favourites;
    private final int number;

    private Corpus(int number) {
        this.number = number;
        random = new Random(number * 0x9E3779B97F4A7C15L); // near seeds would begin alike
        favourites = IntStream.range(0, 5).mapToObj(i -> TERMS.get(zipf(TERMS.size()))).toList();
    }

    /** @param arguments how many notes, and the folder to put them into */
    public static void main(String[] arguments) throws IOException {
        var count = Integer.parseInt(arguments[0]);
        var folder = Path.of(arguments[1]);
        for (var number = 0; number < count; number++) {
            var file = folder.resolve(path(number));
            Files.createDirectories(file.getParent());
            Files.writeString(file, new Corpus(number).note());
        }
        Files.writeString(folder.resolve("glossary.yaml"), glossary());
    }

    private static String path(int number) {
        return rare(number / NOTES_PER_FOLDER) + "-line/note-%05d.md".formatted(number + 1);
    }

    private static String glossary() {
        return TERMS.stream()
                .map(term -> "- term: " + term.replace('-', ' ') + "\n  definition: What railway people call a " + term.replace('-', ' ')
                        + ", explained where it is asked about.\n")
                .collect(Collectors.joining());
    }

    private String note() {
        var out = new StringBuilder("# Notes on the " + favourite() + ", part " + (number + 1) + "\n\n");
        out.append(prose(3));
        var questions = 3 + random.nextInt(5);
        for (var i = 0; i < questions; i++) {
            out.append("## ").append(question()).append("\n\n").append(prose(2 + random.nextInt(3)));
            switch (random.nextInt(6)) {
                case 0 -> out.append(bullets());
                case 1 -> out.append(code());
                case 2 -> out.append(table());
                default -> out.append(random.nextBoolean() ? prose(2) : "");
            }
        }
        return out.append(number == 0 ? "" : links()).toString();
    }

    /** Notes of one folder may ask the same; more than that would make pages that grow with the number of notes. */
    private String question() {
        var form = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        var asked = form.formatted(favourite(), TERMS.get(random.nextInt(TERMS.size())).replace('-', ' '));
        return asked.replace("?", " on the " + rare(number / NOTES_PER_FOLDER) + " line?");
    }

    private String prose(int sentences) {
        return IntStream.range(0, sentences).mapToObj(i -> sentence(8 + random.nextInt(12))).collect(Collectors.joining(" ")) + "\n\n";
    }

    private String bullets() {
        return IntStream.range(0, 4).mapToObj(i -> "- " + sentence(6) + "\n").collect(Collectors.joining()) + "\n";
    }

    private String code() {
        return "```bash\n# the " + favourite() + " of line " + number + "\nlamp --set " + word() + " --hours " + random.nextInt(24) + "\n"
                + "bell ring | grep " + word() + "\n```\n\n";
    }

    private String table() {
        var rows = IntStream.range(0, 4)
                .mapToObj(i -> "| `" + word() + "` | " + word() + " " + word() + " | " + random.nextInt(900) + " |\n")
                .collect(Collectors.joining());
        return "| Name | Meaning | Count |\n| --- | --- | ---: |\n" + rows + "\n";
    }

    /** One link to a note of the same folder, one to any earlier note. */
    private String links() {
        var first = number / NOTES_PER_FOLDER * NOTES_PER_FOLDER;
        var near = first == number ? number - 1 : first + random.nextInt(number - first);
        return "See also [the note beside](../" + path(near) + ") and [an older one](../" + path(random.nextInt(number)) + ").\n";
    }

    private String sentence(int words) {
        var chosen = new ArrayList<String>();
        for (var i = 0; i < words; i++) {
            chosen.add(word());
        }
        if (random.nextInt(12) == 0) {
            chosen.set(1, "**" + chosen.get(1) + "**");
        }
        var joined = String.join(" ", chosen);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
    }

    private String word() {
        var kind = random.nextInt(100);
        if (kind < 45) {
            return COMMON.get(zipf(COMMON.size()));
        }
        return kind < 55 ? favourite() : rare(zipf(RARE_WORDS));
    }

    private String favourite() {
        return favourites.get(random.nextInt(favourites.size())).replace('-', ' ');
    }

    /** The word of this rank, made of syllables. */
    private static String rare(int rank) {
        var word = new StringBuilder();
        for (var rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    /** A rank below {@code size}; rank n comes about n times as rarely as the first. */
    private int zipf(int size) {
        return (int) Math.pow(size + 1.0, random.nextDouble()) - 1;
    }
}
