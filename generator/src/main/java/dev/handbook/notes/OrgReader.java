package dev.handbook.notes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads Org block by block. */
final class OrgReader {
    private static final Pattern TODO = Pattern.compile("^(?:TODO|DONE|NEXT|WAITING|CANCELLED|STARTED)\\s+(?=\\S)");
    private static final Pattern PRIORITY = Pattern.compile("^\\[#[A-Z0-9]]\\s*");
    private static final Pattern TAGS = Pattern.compile("\\s+:([\\p{L}\\p{N}_@#%:]{1,200}):$");
    private static final Pattern COOKIE = Pattern.compile("\\s*\\[\\d{0,4}[/%]\\d{0,4}]$");
    private static final Pattern DRAWER = Pattern.compile("^:[\\w-]{1,40}:$");
    private static final Pattern ANSWER = Pattern.compile(
            "(?:the )?(?:answer|back|solution|respuesta|resposta|réponse|antwort|lösung|ответ|答案|回答|答え|정답|답)\\s*[:：]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Tags of headlines that card programs turn into cards. */
    private static final Set<String> CARDS = Set.of("drill", "fc", "anki", "card", "flashcard");

    private static final Set<String> PLANNING = Set.of("SCHEDULED:", "DEADLINE:", "CLOSED:", "CLOCK:");

    private final Indented lines;
    private final int[] nextHeadline;
    private final int[] nextEnd;
    private final Set<String> unclosed = new HashSet<>();
    private final TreeBuilder builder;
    private final Inline inline;
    private int shift;
    private int depth;
    private String caption = "";

    OrgReader(String text, Inline inline) {
        lines = new Indented(text);
        builder = new TreeBuilder(text);
        this.inline = inline;
        nextHeadline = new int[lines.count() + 1];
        nextEnd = new int[lines.count() + 1];
        Arrays.fill(nextHeadline, lines.count());
        Arrays.fill(nextEnd, lines.count());
        for (var i = lines.count() - 1; i >= 0; i--) {
            nextHeadline[i] = stars(i) > 0 ? i : nextHeadline[i + 1];
            nextEnd[i] = lines.words(i).equalsIgnoreCase(":END:") ? i : nextEnd[i + 1];
        }
    }

    Document read() {
        for (var i = 0; i < lines.count() && (lines.isBlank(i) || lines.line(i).startsWith("#")); i++) {
            if (keyword(lines.line(i)).equals("title")) {
                inline.add(builder.add(builder.body(), "h1", i + 1, i + 1), value(lines.line(i)));
                shift = 1;
            }
        }
        blocks(builder.body(), 0, lines.count());
        return builder.tree();
    }

    private void blocks(Element parent, int from, int to) {
        if (depth >= Format.MAX_DEPTH) {
            paragraph(parent, from, to);
            return;
        }
        depth++;
        var i = lines.skipBlank(from, to);
        while (i < to) {
            i = lines.skipBlank(block(parent, i, to), to);
        }
        depth--;
    }

    /** Reads what begins on line {@code i}, which has words, and gives the line after it. */
    private int block(Element parent, int i, int to) {
        var words = lines.words(i);
        if (stars(i) > 0 && depth == 1) {
            return headline(parent, i);
        }
        if (DRAWER.matcher(words).matches() && nextEnd[i] < Math.min(to, nextHeadline[i])) {
            return nextEnd[i] + 1;
        }
        if (isSilent(words)) {
            return i + 1;
        }
        if (words.startsWith("#+")) {
            return keyword(parent, i, to);
        }
        if (words.startsWith(": ") || words.equals(":")) {
            return fixed(parent, i, to);
        }
        if (words.startsWith("|")) {
            return table(parent, i, to);
        }
        if (words.length() >= 5 && words.chars().allMatch(c -> c == '-')) {
            builder.add(parent, "hr", i + 1, i + 1);
            return i + 1;
        }
        if (marker(i) > 0) {
            return list(parent, i, to);
        }
        var end = i + 1;
        while (end < to && !lines.isBlank(end) && !isStart(end)) {
            end++;
        }
        paragraph(parent, i, end);
        return end;
    }

    private boolean isStart(int i) {
        var words = lines.words(i);
        return stars(i) > 0
                || words.startsWith("#+")
                || words.startsWith("|")
                || isSilent(words)
                || DRAWER.matcher(words).matches()
                || marker(i) > 0;
    }

    private static boolean isSilent(String words) {
        var space = words.indexOf(' ');
        return words.startsWith("# ") || words.equals("#") || space > 0 && PLANNING.contains(words.substring(0, space));
    }

    /** How many stars a headline begins with; 0 for any other line. */
    private int stars(int i) {
        var line = lines.line(i);
        var count = 0;
        while (count < line.length() && line.charAt(count) == '*') {
            count++;
        }
        return count < line.length() && line.charAt(count) == ' ' ? count : 0;
    }

    private int headline(Element parent, int i) {
        var stars = stars(i);
        var words = lines.line(i).substring(stars).strip();
        var found = TAGS.matcher(words);
        var tags = found.find() ? found.group(1) : "";
        var isCard = Arrays.stream(tags.split(":")).anyMatch(CARDS::contains);
        words = plain(words);
        var level = Math.min(6, stars + shift);
        var answer = isCard ? answer(i, stars) : -1;
        if (answer < 0) {
            inline.add(tagged(builder.add(parent, "h" + level, i + 1, i + 1), tags), words);
            return i + 1;
        }
        card(parent, words, i, answer, level);
        return answer + 1;
    }

    /** Tags that only tell a program of cards what to do are none of the author's. */
    private static Element tagged(Element heading, String tags) {
        var own = Arrays.stream(tags.split(":"))
                .filter(tag -> !tag.isEmpty() && !CARDS.contains(tag))
                .collect(Collectors.joining(":"));
        return own.isEmpty() ? heading : heading.attr(Format.TAGS, own);
    }

    private static String plain(String headline) {
        var words = TODO.matcher(headline).replaceFirst("");
        words = PRIORITY.matcher(words).replaceFirst("");
        return COOKIE.matcher(TAGS.matcher(words).replaceFirst("")).replaceFirst("");
    }

    /** The line of the {@code Answer} headline right below a card's own; negative if there is none. */
    private int answer(int card, int stars) {
        var next = nextHeadline[card + 1];
        var isAnswer = next < lines.count()
                && stars(next) > stars
                && ANSWER.matcher(plain(lines.line(next).substring(stars(next)).strip()))
                        .matches();
        return isAnswer ? next : -1;
    }

    /** The headline of a card asks; unless the text below it does, whose headline then only names the card. */
    private void card(Element parent, String headline, int i, int answer, int level) {
        var text = new Element("div");
        blocks(text, i + 1, answer);
        var first = text.firstElementChild();
        var isAskedBelow = first != null
                && first.normalName().equals("p")
                && QuestionText.weight(first.text()) == 1
                && QuestionText.weight(headline) < 1;
        var heading = builder.add(parent, "h" + level, i + 1, i + 1);
        inline.add(heading, headline);
        if (isAskedBelow && first != null) {
            first.tagName("h" + Math.min(6, level + 1)).attr(Format.ASKS, "");
        } else {
            heading.attr(Format.ASKS, "");
        }
        parent.appendChildren(text.childNodes());
    }

    private static String keyword(String line) {
        var colon = line.indexOf(':');
        return line.startsWith("#+") && colon > 0 ? line.substring(2, colon).toLowerCase(Locale.ROOT) : "";
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    /** {@code #+begin_…} blocks and captions; every other key word is a setting. */
    private int keyword(Element parent, int i, int to) {
        var words = lines.words(i);
        if (!words.regionMatches(true, 0, "#+begin_", 0, 8)) {
            caption = keyword(words).equals("caption") ? value(words) : caption;
            return i + 1;
        }
        var space = words.indexOf(' ');
        var kind = (space < 0 ? words : words.substring(0, space)).substring(8).toLowerCase(Locale.ROOT);
        var end = unclosed.contains(kind) ? to : end(kind, i + 1, to);
        if (end >= to) {
            unclosed.add(kind);
            paragraph(parent, i, i + 1);
            return i + 1;
        }
        showCaption(parent, i);
        switch (kind) {
            case "src", "example", "export", "latex", "verbatim" -> {
                var code = builder.add(parent, "pre", i + 1, end + 1).appendElement("code");
                var language = kind.equals("src") && space > 0
                        ? words.substring(space).strip().split(" ")[0]
                        : "";
                if (!language.isEmpty()) {
                    code.addClass("language-" + language);
                }
                code.text(lines.block(i + 1, end));
            }
            case "comment" -> {}
            default -> {
                var box = builder.add(parent, "blockquote", i + 1, end + 1);
                if (Alerts.kind(kind).isPresent() && !kind.equals("quote")) {
                    Alerts.mark(builder.add(box, "p", i + 1, i + 1), kind, "");
                } else if (!kind.matches("quote|verse|center")) {
                    builder.add(box, "p", i + 1, i + 1).appendElement("strong").text(kind.toUpperCase(Locale.ROOT));
                }
                blocks(box, i + 1, end);
            }
        }
        return end + 1;
    }

    private int end(String kind, int from, int to) {
        var i = from;
        while (i < to && !lines.words(i).equalsIgnoreCase("#+end_" + kind)) {
            i++;
        }
        return i;
    }

    private void showCaption(Element parent, int i) {
        if (!caption.isEmpty()) {
            inline.add(builder.add(parent, "p", i + 1, i + 1).appendElement("em"), caption);
            caption = "";
        }
    }

    private int fixed(Element parent, int i, int to) {
        var end = i;
        var text = new StringBuilder();
        while (end < to
                && (lines.words(end).startsWith(": ") || lines.words(end).equals(":"))) {
            text.append(lines.words(end).substring(Math.min(2, lines.words(end).length())))
                    .append('\n');
            end++;
        }
        builder.add(parent, "pre", i + 1, end).appendElement("code").text(text.toString());
        return end;
    }

    private int table(Element parent, int i, int to) {
        showCaption(parent, i);
        var end = i;
        while (end < to && lines.words(end).startsWith("|")) {
            end++;
        }
        var isHeaded = i + 1 < end && lines.words(i + 1).startsWith("|-") && i + 2 < end;
        var table = builder.add(parent, "table", i + 1, end);
        var part = table.appendElement(isHeaded ? "thead" : "tbody");
        for (var line = i; line < end; line++) {
            var words = lines.words(line);
            if (words.startsWith("|-")) {
                part = isHeaded && line == i + 1 ? table.appendElement("tbody") : part;
                continue;
            }
            var row = builder.add(part, "tr", line + 1, line + 1);
            var cells =
                    words.substring(1, words.endsWith("|") && words.length() > 1 ? words.length() - 1 : words.length());
            for (var cell : cells.split("\\|", -1)) {
                inline.add(row.appendElement(isHeaded && line == i ? "th" : "td"), cell.strip());
            }
        }
        return end;
    }

    /** How long a list marker with the spaces behind it is; 0 if there is none. */
    private int marker(int i) {
        var words = lines.words(i);
        var space = words.indexOf(' ');
        var sign = space <= 0 || space > 5 ? "" : words.substring(0, space);
        var isSign = sign.equals("-") || sign.equals("+") || sign.equals("*") && lines.indent(i) > 0;
        return isSign || sign.matches("(?:\\d{1,4}|[a-zA-Z])[.)]") ? space + 1 : 0;
    }

    private int list(Element parent, int i, int to) {
        var indent = lines.indent(i);
        var first = lines.words(i);
        var isOrdered = "-+*".indexOf(first.charAt(0)) < 0;
        var isDescribing = !isOrdered && (first.contains(" :: ") || first.endsWith(" ::"));
        var list = builder.add(parent, isDescribing ? "dl" : isOrdered ? "ol" : "ul", i + 1, i + 1);
        var next = i;
        while (next < to && lines.indent(next) == indent && marker(next) > 0) {
            var end = lines.endOf(next, Math.min(to, nextHeadline[next]), indent);
            lines.blank(next, marker(next));
            entry(list, isDescribing, next, end);
            builder.at(list, i + 1, end);
            var after = lines.skipBlank(end, to);
            if (after >= to || marker(after) == 0 || stars(after) > 0) {
                return end;
            }
            next = after;
        }
        return next;
    }

    private void entry(Element list, boolean isDescribing, int i, int end) {
        var words = lines.words(i);
        var colons = isDescribing ? words.indexOf(" ::") : -1;
        if (colons >= 0) {
            inline.add(builder.add(list, "dt", i + 1, i + 1), words.substring(0, colons));
            lines.blank(i, Math.min(words.length(), colons + 3));
        }
        var entry = builder.add(list, isDescribing ? "dd" : "li", i + 1, end);
        var box = lines.words(i);
        if (box.startsWith("[ ] ") || box.startsWith("[X] ") || box.startsWith("[x] ") || box.startsWith("[-] ")) {
            var input = entry.appendElement("input").attr("type", "checkbox");
            if (Character.toLowerCase(box.charAt(1)) == 'x') {
                input.attr("checked", "");
            }
            lines.blank(i, 3);
        }
        blocks(entry, i, end);
        Indented.unwrapOnlyParagraph(entry);
    }

    private void paragraph(Element parent, int from, int to) {
        showCaption(parent, from);
        var text = lines.joined(from, to).strip();
        if (!text.isEmpty()) {
            var block = builder.add(parent, "p", from + 1, to);
            for (var part : text.split("\\\\\\\\\n", -1)) {
                if (block.childNodeSize() > 0) {
                    block.appendElement("br");
                }
                inline.add(block, part);
            }
        }
    }
}
