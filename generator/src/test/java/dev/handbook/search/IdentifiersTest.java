package dev.handbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
    private static final Pattern CHUNK = Pattern.compile("[^" + Identifiers.SPACE + "]+");
    private static final Pattern TRIM =
            Pattern.compile("^[(\\[{<'\"`*|\u2018-\u201f]+|[(\\[{<)\\]}>'\"`*|.,;:!?\u2018-\u201f\u2026]+$");
    private static final Pattern NAME = Pattern.compile(
            "(?=.*[A-Za-z0-9])(?!.*://)(?![~=+]?[0-9.,]+%?$)(?![A-Za-z0-9_]+(?:[-.'][A-Za-z0-9_]+)*$)[!-~]{2,"
                    + Identifiers.MAX_LENGTH + "}");

    /** The same by the expressions that the browser uses. */
    private static List<String> byExpressions(String text) {
        var found = new ArrayList<String>();
        CHUNK.matcher(text)
                .results()
                .filter(chunk -> chunk.group().length() <= 2 * Identifiers.MAX_LENGTH)
                .map(chunk -> TRIM.matcher(chunk.group()).replaceAll(""))
                .filter(name -> NAME.matcher(name).matches())
                .forEach(name -> found.add(name.toLowerCase(Locale.ROOT)));
        return found;
    }

    @Test
    void namesWithSignsAreFoundWithoutWhatStandsAroundThem() {
        assertThat(Identifiers.in("Use (--Read-Only) in C++, or `/etc/hosts`… see https://a.b/c."))
                .containsExactly("--read-only", "c++", "/etc/hosts");
    }

    @Test
    void wordsThatAreWholeOrStandTogetherDoNotCount() {
        assertThat(Identifiers.in("node.js tool_call docker0 copy-on-write it's é-x -- a"))
                .isEmpty();
    }

    @Test
    void quantitiesAreNoNames() {
        assertThat(Identifiers.in("50% ~20 +1 =5 1,000 2.5% 99.9 but -9 $1 :8080 10.0.0.0/8"))
                .containsExactly("-9", "$1", ":8080", "10.0.0.0/8");
    }

    @Test
    void scanningFindsWhatTheExpressionsOfTheBrowserFind() {
        var random = new Random(7);
        var signs = "aB9_-%,=.'/:()[`|\u2018\u201f\u2026\u00a0\u3000 \u2003~!+é";

        for (var i = 0; i < 50_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(24); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(Identifiers.in(text.toString())).as(text.toString()).isEqualTo(byExpressions(text.toString()));
        }
    }

    @Test
    void everyCharacterIsWhiteSpaceInBothOrInNeither() {
        for (var c = 0; c <= Character.MAX_VALUE; c++) {
            var text = "a+" + (char) c + "b+";
            assertThat(Identifiers.in(text)).as("U+%04X", c).isEqualTo(byExpressions(text));
        }
    }

    @Test
    void longTextsAreNoNames() {
        assertThat(Identifiers.in("-".repeat(39) + "a")).hasSize(1);
        assertThat(Identifiers.in("-".repeat(40) + "a")).isEmpty();
        assertThat(Identifiers.in("(".repeat(40) + "-".repeat(40) + "a")).isEmpty();
    }
}
