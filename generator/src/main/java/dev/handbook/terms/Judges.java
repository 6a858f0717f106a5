package dev.handbook.terms;

import dev.handbook.model.Term;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who judges the mentions of a glossary: for each language one, who serves any number of threads. */
final class Judges {
    private final Map<Language, Bench> known = new ConcurrentHashMap<>();
    private final Map<String, Language> languages = new ConcurrentHashMap<>();
    private final List<Term> terms;
    private final LinkSettings settings;

    Judges(List<Term> terms, LinkSettings settings) {
        this.terms = terms;
        this.settings = settings;
    }

    /** Who knows the language that the note of this path is in. */
    Bench of(String path) {
        var language = languages.computeIfAbsent(settings.langOf(path), Language::of);
        return known.computeIfAbsent(language, unknown -> new Bench(terms, unknown));
    }
}
