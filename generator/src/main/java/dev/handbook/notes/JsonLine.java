package dev.handbook.notes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One JSON object as text: keys in lower case without {@code _}, {@code -} and spaces; values are strings, lists and maps of the
 * same. Numbers are kept as they are written.
 */
record JsonLine(Map<String, Object> values) {
    private static final String HINT =
            "One JSON object on each line, with double quotes and no comma behind the last value";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Format.MAX_DEPTH)
                    .maxNumberLength(1000)
                    .build())
            .build();

    /** The object on a line; none if it is something else, is broken or nests too deeply. */
    static Optional<JsonLine> parse(String line) {
        if (!line.startsWith("{") || !line.endsWith("}")) {
            return Optional.empty(); // seen without the parser, which takes a while to say what is wrong
        }
        try {
            return Optional.of(read(line));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Where and why {@link #parse} finds no object on a line, the 1-based {@code number} of its note. */
    static Format.Mistake mistake(String line, int number) {
        try {
            read(line);
            throw new IllegalArgumentException("no mistake in: " + line);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var column = at == null ? 1 : Math.max(1, Math.min(line.length(), at.getColumnNr()));
            var why = e.getOriginalMessage().lines().findFirst().orElse("it is broken");
            return new Format.Mistake(
                    "broken-card", number, column, "this line is no JSON object, it is shown as it is: " + why, HINT);
        }
    }

    /** So many further lines are no objects either; the first of them has this 1-based {@code number}. */
    static Format.Mistake mistakes(int count, int number) {
        var message = count == 1
                ? "this line is no JSON object, it is shown as it is"
                : "from here on " + count + " more lines are no JSON objects, they are shown as they are";
        return new Format.Mistake("broken-card", number, 1, message, HINT);
    }

    private static JsonLine read(String line) throws JsonProcessingException {
        try (var parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "expected {");
            }
            var values = map(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "expected the end of the line");
            }
            return new JsonLine(values);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of the first of these keys that has one, taken out; an empty string if none has. */
    Object take(Set<String> keys) {
        for (var key : List.copyOf(values.keySet())) {
            if (keys.contains(key) && !text(values.get(key)).isBlank()) {
                return values.remove(key);
            }
        }
        return "";
    }

    /** Any value as text: entries one per line, pairs as {@code key: value}. */
    static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(JsonLine::text).collect(Collectors.joining("\n"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                    .collect(Collectors.joining("\n"));
        }
        return String.valueOf(value);
    }

    /** A key as it is looked up. */
    static String normal(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[_\\s-]", "");
    }

    private static Map<String, Object> map(JsonParser parser) throws IOException {
        var map = new LinkedHashMap<String, Object>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var key = normal(parser.currentName());
            parser.nextToken();
            var value = value(parser);
            // A key that comes twice keeps both of its values.
            map.merge(key, value, (one, other) -> List.of(one, other));
        }
        return map;
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return map(parser);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            var list = new ArrayList<Object>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    }
}
