package dev.handbook.notes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which topic a note belongs to: what its front matter says, else its folder, else its first heading, else its file name. A
 * note that is called nothing at all ({@code 002_a8966674.txt}) joins the topic that its sections mention most.
 */
final class TopicNames {
    private static final String UNNAMED = "Notes";

    private static final Pattern ENDING = Pattern.compile("(?:\\.src)?\\.[A-Za-z]+$");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^[a-z]?\\d+[-_. ]+");
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[0-9a-f]{6,}", Pattern.CASE_INSENSITIVE);
    private static final String END_PUNCTUATION = " \t\n\u000b\f\r:：.";

    /** A note is about the best known topic if at least this share of its sections mentions it. */
    private static final double ENOUGH = 0.3;

    private final Set<String> named = new LinkedHashSet<>();

    private TopicNames() {}

    static TopicNames of(List<ParsedNote> notes) {
        var names = new TopicNames();
        notes.forEach(note -> {
            var own = ownName(note);
            if (!own.isEmpty()) {
                names.named.add(own);
            }
        });
        return names;
    }

    String topicOf(ParsedNote note) {
        var own = ownName(note);
        return own.isEmpty() ? mentionedMost(note) : own;
    }

    /** Without the colon or full stop at its end. */
    static String clean(String title) {
        var words = title.strip();
        var end = words.length();
        while (end > 0 && isEnd(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean isEnd(char c) {
        return END_PUNCTUATION.indexOf(c) >= 0;
    }

    private static String ownName(ParsedNote note) {
        if (!note.topic().isBlank()) {
            return clean(note.topic());
        }
        var slash = note.path().lastIndexOf('/');
        if (slash > 0) {
            return folderName(note.path().substring(0, slash));
        }
        var title = clean(note.title());
        return title.isEmpty() ? readable(ENDING.matcher(note.path()).replaceAll("")) : title;
    }

    private static String folderName(String folder) {
        var names = new ArrayList<String>();
        for (var name : folder.split("/")) {
            var readable = readable(name);
            names.add(readable.isEmpty() ? name : readable);
        }
        return String.join(" / ", names);
    }

    /** A file or folder name as words; empty if it holds none. */
    private static String readable(String name) {
        var words = new ArrayList<String>();
        for (var word : LEADING_NUMBER.matcher(name).replaceFirst("").split("[-_\\s.]+")) {
            if (!word.isEmpty() && !CODE.matcher(word).matches()) {
                words.add(word);
            }
        }
        var joined = String.join(" ", words);
        return joined.codePoints().noneMatch(Character::isLetter)
                ? ""
                : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    }

    private String mentionedMost(ParsedNote note) {
        var best = UNNAMED;
        var most = ENOUGH * note.drafts().size();
        for (var name : named) {
            var words = KeyWords.of(name);
            var mentions = note.drafts().stream()
                    .filter(draft -> KeyWords.of(
                                    draft.title().text() + " " + draft.text().text())
                            .containsAll(words))
                    .count();
            if (!words.isEmpty() && mentions >= most && mentions > 0) {
                best = name;
                most = mentions + 0.5;
            }
        }
        return best;
    }
}
