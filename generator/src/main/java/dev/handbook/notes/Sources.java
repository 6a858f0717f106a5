package dev.handbook.notes;

import dev.handbook.model.Note;
import dev.handbook.model.Picture;
import dev.handbook.model.Problem;
import dev.handbook.model.SiteFile;
import java.util.List;

/**
 * What a notes folder holds, read and decoded. Each list is sorted by path, character by character.
 *
 * @param settings {@code handbook.yaml}, when there is one
 * @param notes the files with questions and answers
 * @param glossaries {@code glossary.yaml} and {@code *.glossary.yaml}, as many as there are
 * @param ids {@code handbook-ids.tsv}, when there is one
 * @param pictures the files that notes may show
 * @param theme the author's own files of the theme, by their paths in it
 * @param problems why other files could not be read
 */
public record Sources(
        List<Note> settings,
        List<Note> notes,
        List<Note> glossaries,
        List<Note> ids,
        List<Picture> pictures,
        List<SiteFile> theme,
        List<Problem> problems) {
    public Sources {
        settings = List.copyOf(settings);
        notes = List.copyOf(notes);
        glossaries = List.copyOf(glossaries);
        ids = List.copyOf(ids);
        pictures = List.copyOf(pictures);
        theme = List.copyOf(theme);
        problems = List.copyOf(problems);
    }
}
