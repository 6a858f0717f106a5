package dev.handbook.terms;

import dev.handbook.model.Note;
import dev.handbook.model.Place;
import dev.handbook.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds in a note where words of its text stand. Markup may stand between them, so a place is found by the words alone: where they and
 * their neighbours agree best. Where nothing agrees, the place is where the passage begins.
 */
public final class PlaceFinder {
    /** How many words before and after are compared. */
    private static final int NEIGHBOURS = 4;

    private record Token(String word, int line, int column) {}

    private final Map<String, Note> notes = new HashMap<>();
    private final Map<Source, List<Token>> tokens = new HashMap<>();

    /** @param notes in which places are looked for */
    public PlaceFinder(List<Note> notes) {
        notes.forEach(note -> this.notes.put(note.path(), note));
    }

    /**
     * Where a stretch of a passage's text stands in its note.
     *
     * @param text the passage, as {@link dev.handbook.model.RichText#text()} has it
     * @param start offset in it, UTF-16 units
     * @param source the lines the passage was read from
     */
    public Place place(String text, int start, Source source) {
        var wanted = around(text, start);
        var written = tokens.computeIfAbsent(source, this::read);
        var best = new Place(source.path(), source.firstLine(), 1);
        var bestScore = 0;
        for (var at = 0; at < written.size(); at++) {
            if (written.get(at).word().equals(wanted.get(NEIGHBOURS))) {
                var score = agreement(wanted, written, at);
                if (score > bestScore) {
                    bestScore = score;
                    best = new Place(
                            source.path(),
                            written.get(at).line(),
                            written.get(at).column());
                }
            }
        }
        return best;
    }

    private static int agreement(List<String> wanted, List<Token> written, int at) {
        var score = 1;
        for (var i = 0; i < wanted.size(); i++) {
            var other = at + i - NEIGHBOURS;
            var isInside = other >= 0 && other < written.size();
            score += isInside && written.get(other).word().equals(wanted.get(i)) ? 2 : 0;
            score += !isInside && wanted.get(i).isEmpty() ? 1 : 0;
        }
        return score;
    }

    /** The word at the offset in the middle, and its neighbours; empty beyond the ends of the text. */
    private static List<String> around(String text, int start) {
        var before = new ArrayList<String>();
        for (var end = start; before.size() < NEIGHBOURS; ) {
            while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            var from = end;
            while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
                from--;
            }
            before.add(0, text.substring(from, end));
            end = from;
        }
        var words = new ArrayList<>(before);
        for (var from = start; words.size() < 2 * NEIGHBOURS + 1; ) {
            while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            var end = endOfWord(text, from);
            words.add(text.substring(from, end));
            from = end;
        }
        return words;
    }

    private List<Token> read(Source source) {
        var note = notes.get(source.path());
        var found = new ArrayList<Token>();
        if (note == null) {
            return found;
        }
        var lines =
                note.text().lines().skip(source.firstLine() - 1L).limit(source.lastLine() - source.firstLine() + 1L);
        var number = source.firstLine();
        for (var line : (Iterable<String>) lines::iterator) {
            for (var at = 0; at < line.length(); ) {
                var end = endOfWord(line, at);
                if (end > at) {
                    found.add(new Token(line.substring(at, end), number, at + 1));
                }
                at = Math.max(end, at + 1);
            }
            number++;
        }
        return found;
    }

    private static int endOfWord(String text, int start) {
        var end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
