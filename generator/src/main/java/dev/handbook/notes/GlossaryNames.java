package dev.handbook.notes;

import dev.handbook.model.LinkRule;
import dev.handbook.model.Nearest;
import dev.handbook.model.Severity;
import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who goes by which name, over all files. Names that differ only in capitals are one, except acronyms. Two entries may share a name
 * when each has topics of its own; else it is reported at the later of the two.
 */
final class GlossaryNames {
    private static final int MAX_SENSES = 50;
    /** Longer names, in UTF-16 units, are not compared for a hint. */
    private static final int LONG = 40;

    private static final String HINT = "Keep one of the two, or give each 'topics' of its own; ";

    /** A claim on a name: the term that makes it, and where it is written. */
    private record Claim(Term term, GlossaryValues.Text text) {
        boolean isAlias() {
            return !text.place().equals(term.place());
        }
    }

    private final Map<String, List<Claim>> claims = new HashMap<>();

    /** Claims a name or alias for a term. */
    void claim(GlossaryFile file, Term term, GlossaryValues.Text text) {
        var claim = new Claim(term, text);
        var others = claims.computeIfAbsent(key(text.value()), key -> new ArrayList<>());
        var clash = others.stream().filter(other -> isClash(other.term(), term)).findFirst();
        clash.ifPresent(first -> report(file, first, claim));
        // Whoever clashes has no claim, and senses are few: so every claim is compared with few others.
        if (clash.isEmpty() && others.size() < MAX_SENSES) {
            others.add(claim);
        }
    }

    /** The terms that go by a name, as first written; empty when nobody does. */
    List<Term> called(String name) {
        return claims.getOrDefault(key(name), List.of()).stream()
                .map(Claim::term)
                .toList();
    }

    /** The name that was probably meant, as a question, or an empty string. */
    String hint(String name) {
        var alike = claims.values().stream()
                .map(found -> found.get(0).text().value())
                .filter(known -> known.length() <= LONG && startsAlike(known, name))
                .toList();
        var nearest = name.length() > LONG ? Optional.<String>empty() : Nearest.to(name, alike);
        return nearest.map(known -> "Did you mean '" + known + "'?").orElse("");
    }

    private static boolean startsAlike(String known, String name) {
        return known.regionMatches(true, 0, name, 0, 1);
    }

    private static boolean isClash(Term first, Term second) {
        var isSame = first.place().equals(second.place());
        return !isSame && !areApart(first.linkRule(), second.linkRule());
    }

    /** Whether the topics of two terms tell them apart: both have some, and none in common. */
    private static boolean areApart(LinkRule first, LinkRule second) {
        var topics = keys(first.topics());
        var common = keys(second.topics());
        var bothHaveSome = !topics.isEmpty() && !common.isEmpty();
        common.retainAll(topics);
        return bothHaveSome && common.isEmpty();
    }

    private static HashSet<String> keys(List<String> topics) {
        var keys = new HashSet<String>();
        topics.forEach(topic -> keys.add(topic.toLowerCase(Locale.ROOT)));
        return keys;
    }

    private static void report(GlossaryFile file, Claim first, Claim claim) {
        var name = GlossaryFile.quote(claim.text().value());
        var place = claim.text().place();
        if (!first.isAlias() && !claim.isAlias()) {
            var message = name + " is already defined at " + first.text().place();
            file.report(Severity.WARNING, "duplicate-term", place, message, HINT + "mentions are linked to the first");
            return;
        }
        var message = name + (claim.isAlias() ? ", an alias of " + nameOf(claim) + "," : "") + " is already "
                + (first.isAlias() ? "an alias of " + nameOf(first) : "a term") + " at "
                + first.text().place();
        var winner = claim.isAlias() ? first : claim;
        file.report(Severity.WARNING, "alias-clash", place, message, HINT + "mentions are linked to " + nameOf(winner));
    }

    private static String nameOf(Claim claim) {
        return GlossaryFile.quote(claim.term().name());
    }

    /** ADD, the instruction, and add, the verb, are two words. */
    private static String key(String name) {
        var isAcronym = name.codePoints().noneMatch(Character::isLowerCase);
        return isAcronym ? name : name.toLowerCase(Locale.ROOT);
    }
}
