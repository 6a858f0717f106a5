package dev.handbook.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IGNORE     | unanswered          | handbook.ignore holds 'unanswered', expected name=value
            DIALECTS   | cards/**            | handbook.dialects holds 'cards/**', expected name=value
            SEVERITIES | unanswered          | handbook.severities holds 'unanswered', expected name=value
            IGNORE     | =all                | handbook.ignore holds '=all', expected name=value
            IGNORE     | drafts/**=unanswerd | Did you mean 'unanswered'?
            SEVERITIES | unanswerd=error     | Did you mean 'unanswered'?
            LINK_BUDGET| many                | handbook.linkBudget is 'many', expected a whole number from 0 to 999999
            REPORTS    | serif               | Did you mean 'sarif'?
            """)
    void saysWhatIsWrongWithAValue(Setting setting, String value, String message) {
        assertThat(chosen(setting, value).mistake()).get().asString().endsWith(message);
    }

    @Test
    void severalRulesOfOnePathAreAllowed() {
        var chosen = chosen(Setting.IGNORE, "drafts/**=unanswered broken-link");

        assertThat(chosen.mistake()).isEmpty();
        assertThat(chosen.pairs(Setting.IGNORE)).isEqualTo(Map.of("drafts/**", "unanswered broken-link"));
    }

    @Test
    void whatIsSetHereGoesBeforeWhatIsSetThere() {
        var both = chosen(Setting.TITLE, "here").over(chosen(Setting.TITLE, "there"));

        assertThat(both.text(Setting.TITLE)).isEqualTo("here");
        assertThat(both.number(Setting.LINK_BUDGET)).isEqualTo(20);
    }

    private static Chosen chosen(Setting setting, String value) {
        return new Chosen(Map.of(setting, List.of(value)));
    }
}
