package dev.handbook.notes;

import dev.handbook.model.Place;
import dev.handbook.model.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Finds the terms that entries of the glossary point to by name. */
final class SeeAlso {
    private final GlossaryNames names;
    private final Map<Place, String> ids;

    /** @param ids of all terms, by the place of their definition */
    SeeAlso(GlossaryNames names, Map<Place, String> ids) {
        this.names = names;
        this.ids = ids;
    }

    /** The ids an entry points to, in its order: all terms of a name, but not the entry itself. A name nobody has is reported. */
    List<String> ids(GlossaryEntry entry) {
        var found = new LinkedHashSet<String>();
        for (var text : entry.seeAlso()) {
            var terms = names.called(text.value());
            if (terms.isEmpty()) {
                var message = "'seeAlso' names " + GlossaryFile.quote(text.value()) + ", which no entry defines";
                entry.file()
                        .report(Severity.WARNING, "unknown-see-also", text.place(), message, names.hint(text.value()));
            }
            terms.forEach(term -> found.add(ids.get(term.place())));
        }
        found.remove(ids.get(entry.term().place()));
        return List.copyOf(found);
    }
}
