package dev.handbook;

import dev.handbook.model.Place;
import dev.handbook.model.SiteFile;
import dev.handbook.terms.Proposal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes terms found in the notes as a glossary that an author can go through:
 *
 * <pre>
 * # asked about in docker.md:12, defined in a sentence in images.md:3
 * - term: bind mount
 *   aliases: [host mount]
 *   definition: It shows a folder of the host inside the container.
 * </pre>
 *
 * The same proposals give the same bytes. What is written is read again as it was meant, whatever the notes hold.
 */
final class GlossaryDraft {
    private static final String HEADER = """
            # Terms that the notes explain and no glossary has. Keep what is right in glossary.yaml beside the notes;
            # each entry says where it comes from.
            """;

    /** How many places are named for one term. */
    private static final int PLACES = 5;

    /** What YAML takes for text, wherever it stands. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}](?:[\\p{L}\\p{M}\\p{N} .;?!()/'’“”…+-]|,(?= )|:(?=[^\\s]))*");

    private GlossaryDraft() {}

    /** The draft; its header alone when there are no proposals. */
    static SiteFile of(String name, List<Proposal> proposals) {
        return SiteFile.of(
                name, HEADER + proposals.stream().map(GlossaryDraft::entry).collect(Collectors.joining()));
    }

    private static String entry(Proposal proposal) {
        var aliases = proposal.aliases().stream()
                .map(alias -> alias.contains(",") ? quoted(alias) : text(alias))
                .collect(Collectors.joining(", "));
        return "\n# " + Glyphs.show(sources(proposal)) + "\n- term: " + text(proposal.name()) + "\n"
                + (aliases.isEmpty() ? "" : "  aliases: [" + aliases + "]\n")
                + "  definition: " + text(proposal.definition()) + "\n";
    }

    private static String sources(Proposal proposal) {
        var findings = proposal.findings();
        var named = findings.stream()
                .limit(PLACES)
                .map(finding -> finding.clue().words() + " in " + line(finding.place()))
                .collect(Collectors.joining(", "));
        return findings.size() > PLACES ? named + ", and " + (findings.size() - PLACES) + " more" : named;
    }

    private static String line(Place place) {
        return place.path() + ":" + place.line();
    }

    private static String text(String words) {
        return PLAIN.matcher(words).matches() && !words.endsWith(" ") ? words : quoted(words);
    }

    private static String quoted(String words) {
        var out = new StringBuilder("\"");
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7f && c < 0xa0 || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
                out.append("\\u").append(hex(c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static String hex(char c) {
        var digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
