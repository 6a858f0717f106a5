package dev.handbook.pages;

import dev.handbook.model.Answer;
import dev.handbook.model.Link;
import dev.handbook.model.RichText;
import dev.handbook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rich text from HTML written by hand. An address that starts with {@code @} stands for a file in the notes folder:
 * {@code <img src="@layers.png" alt="">}.
 */
final class Rich {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"(@([^\"#]*)#?([^\"]*))\"");
    private static final Pattern NO_PROSE = Pattern.compile("code|pre|a|h[1-6]|kbd");
    private static final Pattern BLOCK = Pattern.compile("p|li|h[1-6]|pre|tr|dt|dd|figcaption|summary");
    private static final Map<String, String> ENTITIES = Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final List<RichText.Run> runs = new ArrayList<>();

    private Rich(String html) {
        this.html = html;
    }

    static RichText of(String html) {
        return new Rich(html).read();
    }

    static RichText plain(String text) {
        return of(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** An answer in which the first mention of each word is a link; the word is an id, too. */
    static Answer answer(String html, String path, int line, String... terms) {
        var text = of(html);
        var links = new ArrayList<Link>();
        for (var term : terms) {
            text.runs().stream()
                    .mapToInt(run -> text.text().substring(0, run.textEnd()).indexOf(term, run.textStart()))
                    .filter(start -> start >= 0)
                    .findFirst()
                    .ifPresent(start -> links.add(new Link(term, start, start + term.length())));
        }
        links.sort((one, other) -> one.start() - other.start());
        return new Answer(text, new Source(path, line, line + 3), links);
    }

    private RichText read() {
        var closed = 0;
        var position = 0;
        var tags = TAG.matcher(html);
        while (tags.find()) {
            append(position, tags.start(), closed > 0);
            position = tags.end();
            var opens = tags.group(1).isEmpty();
            if (NO_PROSE.matcher(tags.group(2)).matches()) {
                closed += opens ? 1 : -1;
            }
            if (!opens && BLOCK.matcher(tags.group(2)).matches()) {
                text.append('\n');
            }
        }
        append(position, html.length(), closed > 0);
        return new RichText(html, text.toString().strip(), runs, references());
    }

    private void append(int from, int to, boolean isClosed) {
        if (from == to || html.substring(from, to).isBlank()) {
            return;
        }
        var words = html.substring(from, to);
        for (var entity : ENTITIES.entrySet()) {
            words = words.replace(entity.getKey(), entity.getValue());
        }
        var start = text.length();
        text.append(words);
        if (!isClosed) {
            runs.add(new RichText.Run(start, text.length(), from, to));
        }
    }

    private List<RichText.Reference> references() {
        return REFERENCE
                .matcher(html)
                .results()
                .map(found -> new RichText.Reference(found.start(1), found.end(1), found.group(2), found.group(3)))
                .toList();
    }
}
