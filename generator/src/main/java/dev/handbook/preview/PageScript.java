package dev.handbook.preview;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the preview adds to each page: a script that waits for the next state, and reloads the page or tells what is wrong. */
final class PageScript {
    /** Where the script asks for the next state. */
    static final String STATE = "/.handbook/state";

    private static final String SCRIPT = "/.handbook/preview.js";
    private static final String STYLE = "/.handbook/preview.css";

    private static final Map<String, String> TYPES =
            Map.of(SCRIPT, "text/javascript; charset=utf-8", STYLE, "text/css; charset=utf-8");

    /** A page's policy: its start and the rest of it. */
    private static final Pattern POLICY = Pattern.compile("(content=\"default-src 'none';)([^\"]*)");

    private static final List<String> NEEDED = List.of("connect-src", "script-src", "style-src");

    private PageScript() {}

    /** The page with the script in its head, allowed to ask this server. */
    static String into(String page, int number) {
        var added = "<link rel=\"stylesheet\" href=\"" + STYLE + "\">\n<script defer src=\"" + SCRIPT
                + "\" data-number=\"" + number + "\"></script>\n</head>";
        return POLICY.matcher(page)
                .replaceFirst(policy -> Matcher.quoteReplacement(policy.group(1) + allowing(policy.group(2))))
                .replaceFirst("</head>", added);
    }

    /** The rest of a page's policy, with what the script needs; the page for missing addresses allows only what it holds itself. */
    private static String allowing(String policy) {
        var allowing = policy;
        for (var directive : NEEDED) {
            var own = " " + directive + " 'self'";
            if (!allowing.contains(directive)) {
                allowing = own + ";" + allowing;
            } else if (!allowing.contains(own)) {
                allowing = allowing.replace(" " + directive, own);
            }
        }
        return allowing;
    }

    /** The script or its style, when it is asked for. */
    static Optional<Response> file(String path) {
        return Optional.ofNullable(TYPES.get(path))
                .map(type -> new Response(200, type, read(path.substring(path.lastIndexOf('/') + 1))));
    }

    private static byte[] read(String name) {
        try (var in = PageScript.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the plugin's jar has no preview/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the plugin's jar", e);
        }
    }

    /** The state that a page has, as it tells in its question; -1 when it does not. */
    static int numberIn(@Nullable String query) {
        return query != null && query.matches("after=\\d{1,9}") ? Integer.parseInt(query.substring(6)) : -1;
    }

    static String json(Preview preview) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("number", preview.number());
            json.writeBooleanField("isStale", preview.isStale());
            json.writeArrayFieldStart("problems");
            for (var line : preview.problems()) {
                json.writeString(line);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON to memory", e);
        }
        return text.toString();
    }
}
