package dev.handbook;

import dev.handbook.notes.NotesFolder;
import dev.handbook.settings.Chosen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the search index of some notes without any page: {@code Export NOTES FOLDER}. */
final class Export {
    private Export() {}

    /** @param arguments the folder with the notes, and the folder for the index */
    public static void main(String[] arguments) throws IOException {
        var notes = Path.of(arguments[0]);
        var sources = NotesFolder.read(notes, notes.resolve("none"));
        try (var index = Pipeline.index(sources, Settings.of(new Chosen(Map.of())))) {
            for (var script : index.export()) {
                var file = Path.of(arguments[1]).resolve(script.path());
                Files.createDirectories(file.getParent());
                Files.write(file, script.content());
            }
        }
    }
}
