package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {
    private static final Pattern TOKEN = Pattern.compile("--color-accent: light-dark\\((#\\w{6}), (#\\w{6})\\)");
    private static final Pattern SOFT = Pattern.compile("--color-accent-soft: light-dark\\((#\\w{6}), (#\\w{6})\\)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#000", "#fff", "#888888", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#8a2be2", "#0a5a4f", "#fc0"
            })
    void everyColourCanBeReadOnEveryGround(String colour) {
        var style = Accent.style(colour);
        var text = find(TOKEN, style);
        var soft = find(SOFT, style);

        for (var ground : new String[] {"#fbfaf6", "#ffffff", "#f2efe7", soft.group(1)}) {
            assertThat(contrast(text.group(1), ground))
                    .as("%s on %s", text.group(1), ground)
                    .isGreaterThanOrEqualTo(7);
        }
        for (var ground : new String[] {"#14191b", "#1b2225", "#222b2e", "#0f1315", soft.group(2)}) {
            assertThat(contrast(text.group(2), ground))
                    .as("%s on %s", text.group(2), ground)
                    .isGreaterThanOrEqualTo(7);
        }
        assertThat(contrast(Accent.mark(colour), "#ffffff")).isGreaterThanOrEqualTo(7);
    }

    @Test
    void colourThatCanBeReadStaysAsItIs() {
        assertThat(find(TOKEN, Accent.style("#063f37")).group(1)).isEqualTo("#063f37");
    }

    @Test
    void shortFormIsTheLongOne() {
        assertThat(Accent.style("#a3c")).isEqualTo(Accent.style("#aa33cc"));
    }

    private static MatchResult find(Pattern pattern, String style) {
        var matcher = pattern.matcher(style);
        assertThat(matcher.find()).isTrue();
        return matcher.toMatchResult();
    }

    /** Written from the definition in WCAG 2.2, and not with the code under test. */
    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        var sum = 0.0;
        for (var part = 0; part < 3; part++) {
            var share = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
            sum += weights[part] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
