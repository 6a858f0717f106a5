package dev.handbook.notes;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * Flash cards in columns: separated by commas, semicolons or tabs, quoted or not, with or without a row of names, and with the
 * {@code #separator:tab} lines of Anki, which are settings and no words. Each row becomes a card. Columns that are no cards, such
 * as a list of ports, become a table.
 */
final class CardsFormat implements Format {
    private static final Map<String, Character> SEPARATORS =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|', "colon", ':', "space", ' ');
    private static final Set<String> SETTINGS = Set.of(
            "separator, html, tags, columns, notetype, deck, notetype column, deck column, tags column, guid column, if matches"
                    .split(", "));

    /** How many lines are looked at to tell the separator. */
    private static final int SAMPLE = 50;

    /** Fewer rows with tabs may as well be something else. */
    private static final int FEWEST_ROWS = 3;

    /** A column, a tab and another column. */
    private static final Pattern TAB = Pattern.compile("^[^\\s|>#*-][^\\t]*\\t[^\\t]");

    /** More rows than this are data, neither cards nor a table that anybody reads; they are shown as they are. */
    private static final int MAX_ROWS = 50_000;

    /** How many rows are looked at to tell cards from a table. */
    private static final int ROWS = 200;

    private final char preferred;

    /**
     * @param preferred what separates columns when nothing speaks against it
     */
    CardsFormat(char preferred) {
        this.preferred = preferred;
    }

    /** Whether a text file holds cards: it says so in its first line, or each of its lines has a tab between words. */
    static boolean isExport(String ending, String text) {
        if (!ending.isEmpty() && !ending.equals("txt")) {
            return false;
        }
        if (text.startsWith("#separator:")) {
            return true;
        }
        var sample = text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
        return sample.size() >= FEWEST_ROWS
                && sample.stream().allMatch(line -> TAB.matcher(line).find());
    }

    @Override
    public String name() {
        return preferred == '\t' ? "Cards (TSV)" : "Cards (CSV)";
    }

    @Override
    public Document tree(String mended) {
        return read(new LineIndex(mended)).document();
    }

    @Override
    public Tree read(LineIndex mended) {
        var deck = new Deck(mended.text(), false);
        var mistakes = List.<Mistake>of();
        try {
            mistakes = fill(deck, mended.text());
        } catch (CsvParseException e) {
            // More columns than anybody writes: no cards, but words all the same.
            deck.plain(mended.text(), 1);
        }
        return new Tree(deck.tree(), List.of(), mistakes);
    }

    private List<Mistake> fill(Deck deck, String text) {
        var settings = Settings.of(text);
        var separator = settings.separator == 0 ? separator(settings.rest) : settings.separator;
        var quotes = CardQuotes.mended(settings.rest, separator);
        fill(deck, text, settings, records(quotes.text(), separator));
        return quotes.mistakes();
    }

    private static void fill(Deck deck, String text, Settings settings, List<CsvRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        if (records.size() > MAX_ROWS) {
            deck.plain(text, 1);
            return;
        }
        var first =
                CardColumns.named(settings.columns.isEmpty() ? records.get(0).getFields() : settings.columns);
        if (first.areCards()) {
            addCards(deck, settings.columns.isEmpty() ? records.subList(1, records.size()) : records, first);
        } else if (lookLikeCards(records)) {
            addCards(deck, records, CardColumns.unnamed(rows(records)));
        } else {
            deck.table(rows(records), records.stream().map(CardsFormat::line).toList());
        }
    }

    /** Rows of two columns, or rows whose first words ask. */
    private static boolean lookLikeCards(List<CsvRecord> all) {
        var records = all.subList(0, Math.min(all.size(), ROWS));
        var columns = CardColumns.unnamed(rows(records));
        var pairs = records.stream().filter(row -> row.getFieldCount() == 2).count();
        var asking = records.stream()
                .filter(row ->
                        row.getFieldCount() > columns.question() && QuestionText.asks(row.getField(columns.question())))
                .count();
        return pairs * 10 >= records.size() * 9L || asking * 2 >= records.size();
    }

    private static List<List<String>> rows(List<CsvRecord> records) {
        return records.stream().map(CsvRecord::getFields).toList();
    }

    private static int line(CsvRecord row) {
        return (int) row.getStartingLineNumber();
    }

    private static void addCards(Deck deck, List<CsvRecord> rows, CardColumns columns) {
        var about = new ArrayList<String>();
        var names = new LinkedHashSet<String>();
        for (var row : rows) {
            var card = new Card(row, columns);
            if (card.field(columns.question()).isBlank()) {
                deck.tell("", row.getFields(), line(row));
                continue;
            }
            card.addTo(deck);
            if (!card.isAnswered() && !card.about().isEmpty()) {
                about.add(card.field(columns.question()).strip() + " (" + card.about() + ")");
                names.addAll(card.aboutNames());
            }
        }
        // Below an open question these words would pass for its answer.
        if (!about.isEmpty()) {
            deck.tell(String.join(", ", names), about, line(rows.get(rows.size() - 1)));
        }
    }

    /** One row. */
    private record Card(CsvRecord row, CardColumns columns) {
        String field(int column) {
            return column >= 0 && column < row.getFieldCount() ? row.getField(column) : "";
        }

        /** The 1-based line at which a field starts. */
        int line(int column) {
            var line = CardsFormat.line(row);
            for (var i = 0; i < column && i < row.getFieldCount(); i++) {
                line += (int) row.getField(i).chars().filter(c -> c == '\n').count();
            }
            return line;
        }

        void addTo(Deck deck) {
            var asked = field(columns.question());
            deck.ask(Cloze.asked(asked), line(columns.question()));
            if (Cloze.isIn(asked)) {
                deck.say(Cloze.told(asked), line(columns.question()));
            }
            var choices = choices();
            deck.choices(choices);
            if (choices.stream().noneMatch(Deck.Choice::isRight)) {
                deck.say(field(columns.answer()), line(columns.answer()));
            }
            for (var i = 0; i < row.getFieldCount(); i++) {
                var isOther = columns.role(i) == CardColumns.Role.OTHER
                        || columns.role(i) == CardColumns.Role.ABOUT && isAnswered();
                if (isOther && columns.name(i).isEmpty()) {
                    deck.say(field(i), line(i));
                } else if (isOther) {
                    deck.say(columns.name(i), field(i), line(i));
                }
            }
        }

        boolean isAnswered() {
            if (Cloze.isIn(field(columns.question()))) {
                return true;
            }
            for (var i = 0; i < row.getFieldCount(); i++) {
                var role = columns.role(i);
                if (role != CardColumns.Role.QUESTION && role != CardColumns.Role.ABOUT && !field(i).isBlank()) {
                    return true;
                }
            }
            return false;
        }

        private List<Deck.Choice> choices() {
            var choices = new ArrayList<Deck.Choice>();
            for (var i = 0; i < row.getFieldCount(); i++) {
                if (columns.role(i) == CardColumns.Role.OPTION && !field(i).isBlank()) {
                    var letter = columns.letter(i);
                    choices.add(new Deck.Choice(letter, field(i), isRight(letter, field(i)), line(i)));
                }
            }
            return choices;
        }

        private boolean isRight(String letter, String option) {
            var answer = field(columns.answer()).strip();
            return answer.equalsIgnoreCase(letter) || answer.equals(option.strip());
        }

        List<String> aboutNames() {
            return aboutColumns().stream()
                    .map(columns::name)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        String about() {
            return aboutColumns().stream().map(i -> field(i).strip()).collect(Collectors.joining(", "));
        }

        private List<Integer> aboutColumns() {
            var about = new ArrayList<Integer>();
            for (var i = 0; i < row.getFieldCount(); i++) {
                if (columns.role(i) == CardColumns.Role.ABOUT && !field(i).isBlank()) {
                    about.add(i);
                }
            }
            return about;
        }
    }

    /** What Anki writes above its cards, and the rest with those lines blank. */
    private static final class Settings {
        private char separator;
        private List<String> columns = List.of();
        private final String rest;

        private Settings(String text) {
            var start = 0;
            var skipped = 0;
            while (start < text.length() && text.charAt(start) == '#') {
                var end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
                if (!isSetting(text.substring(start + 1, end))) {
                    break;
                }
                skipped++;
                start = Math.min(text.length(), end + 1);
            }
            rest = "\n".repeat(skipped) + text.substring(start);
        }

        static Settings of(String text) {
            return new Settings(text);
        }

        private boolean isSetting(String line) {
            var colon = line.indexOf(':');
            var key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (!SETTINGS.contains(key)) {
                return false;
            }
            var value = line.substring(colon + 1);
            if (key.equals("separator") && !value.isEmpty()) {
                separator = SEPARATORS.getOrDefault(value.strip().toLowerCase(Locale.ROOT), value.charAt(0));
            } else if (key.equals("columns")) {
                columns = List.of(value.split(separator == 0 ? "\t" : Pattern.quote("" + separator)));
            }
            return true;
        }
    }

    /** The sign that speaks most for itself in the first lines; if the first line names cards with one of them, that one. */
    private char separator(String text) {
        var sample = text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
        var best = preferred;
        var most = -1;
        for (var candidate : new char[] {preferred, ',', ';', '\t'}) {
            var first =
                    sample.isEmpty() ? List.<String>of() : List.of(sample.get(0).split("" + candidate));
            if (first.size() > 1 && CardColumns.named(unquoted(first)).areCards()) {
                return candidate;
            }
            var evidence =
                    sample.stream().mapToInt(line -> evidence(line, candidate)).sum();
            if (evidence > most) {
                best = candidate;
                most = evidence;
            }
        }
        return best;
    }

    private static List<String> unquoted(List<String> names) {
        return names.stream().map(name -> name.replace("\"", "")).toList();
    }

    /** 2 if a line holds the sign outside quotes, 1 if it looks like punctuation because of a space behind it. */
    private static int evidence(String line, char separator) {
        var isQuoted = false;
        var evidence = 0;
        for (var i = 0; i < line.length() && evidence < 2; i++) {
            isQuoted ^= line.charAt(i) == '"';
            if (!isQuoted && line.charAt(i) == separator) {
                evidence = i + 1 < line.length() && line.charAt(i + 1) == ' ' ? 1 : 2;
            }
        }
        return evidence;
    }

    /** An odd number of quotes means that one of them quotes nothing; then the reading with evener rows is right. */
    private static List<CsvRecord> records(String text, char separator) {
        var quoted = records(text, separator, '"');
        if (text.chars().filter(c -> c == '"').count() % 2 == 0) {
            return quoted;
        }
        var plain = records(text, separator, '\u0000');
        return unevenRows(plain) < unevenRows(quoted)
                        || unevenRows(plain) == unevenRows(quoted) && plain.size() > quoted.size()
                ? plain
                : quoted;
    }

    private static long unevenRows(List<CsvRecord> records) {
        var width = records.isEmpty() ? 0 : records.get(0).getFieldCount();
        return records.stream().filter(row -> row.getFieldCount() != width).count();
    }

    private static List<CsvRecord> records(String text, char separator, char quote) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            return reader.stream()
                    .filter(row -> row.getFields().stream().anyMatch(field -> !field.isBlank()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
