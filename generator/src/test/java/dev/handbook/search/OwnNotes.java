package dev.handbook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The notes of our own handbook, read roughly: every heading is a question, what follows is its answer. */
final class OwnNotes {
    private record Note(String title, String text) {}

    private final List<Note> notes = new ArrayList<>();

    private OwnNotes() {}

    static OwnNotes read() {
        var own = new OwnNotes();
        try (var files = Files.list(Path.of("../content"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                own.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return own;
    }

    private void add(String markdown) {
        for (var part : markdown.split("(?m)^#+ +")) {
            var lines = part.strip().split("\n", 2);
            if (!lines[0].isBlank()) {
                notes.add(new Note(lines[0], lines.length > 1 ? lines[1] : ""));
            }
        }
    }

    SampleHandbook handbook() {
        var handbook = new SampleHandbook()
                .term("Kubernetes", List.of("k8s", "kube"), "Runs containers on many machines.")
                .term("copy-on-write", List.of("COW"), "Copies when it is written to.")
                .term("OOM killer", List.of("out of memory killer", "OOM"), "Ends processes.");
        notes.forEach(note -> handbook.question(note.title(), note.text()));
        return handbook;
    }

    /** The titles as they are, and stretches of the text in many forms. */
    List<String> queries(long seed, int count) {
        var queries = new ArrayList<String>();
        var sample = new SampleQueries(seed);
        notes.forEach(note -> queries.add(note.title()));
        while (queries.size() < count) {
            var note = notes.get(sample.number(notes.size()));
            var words = (note.title() + " " + note.text()).split("\\s+");
            var word = words[sample.number(words.length)];
            var other = words[sample.number(words.length)];
            queries.add(sample.shortened(
                    switch (sample.number(6)) {
                        case 0 -> word;
                        case 1 -> word + " " + other;
                        case 2 -> sample.quoted(note.title() + " " + note.text());
                        case 3 -> sample.quoted(note.text() + ".") + "~3 " + word;
                        case 4 -> sample.misspelt(word) + " " + other;
                        default -> word + " -" + other + " k8s out of memory killer ";
                    }));
        }
        return queries;
    }
}
