package dev.handbook.notes;

import dev.handbook.model.Place;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who was the first to define each name, over all files. Names that differ only in capitals are one, except acronyms. */
final class GlossaryNames {
    /** A claim on a name: its place, and the place of the entry that makes it. */
    private record Claim(Place place, Place entry) {}

    private final Map<String, Claim> claims = new HashMap<>();

    /**
     * Claims a name for an entry.
     *
     * @return where another entry claimed it before; empty if it was free or the entry's own
     */
    Optional<Place> claim(String name, Place place, Place entry) {
        var claim = new Claim(place, entry);
        var first = claims.getOrDefault(key(name), claim);
        claims.put(key(name), first);
        return first.entry().equals(entry) ? Optional.empty() : Optional.of(first.place());
    }

    /** ADD, the instruction, and add, the verb, are two words. */
    private static String key(String name) {
        var isAcronym = name.codePoints().noneMatch(Character::isLowerCase);
        return isAcronym ? name : name.toLowerCase(Locale.ROOT);
    }
}
