package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTagsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    blue, What is oolong?           | What is oolong?
                    cyan open, What is oolong?      | What is oolong?
                    What is oolong?, #fff, red      | What is oolong?
                    Tea, milk or both?              | Tea, milk or both?
                    How do A, B and C differ?       | How do A, B and C differ?
                    Is it green, black or white tea? | Is it green, black or white tea?
                    """)
    void aTitleKeepsAllItsWordsButColoursAndStatesAroundIt(String said, String title) {
        assertThat(TemplateTags.mend("{% folding " + said + " %}\nText.\n{% endfolding %}"))
                .isEqualTo("<details><summary>" + title + "</summary>\nText.\n</details>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% highlight ruby linenos %}\nputs 1\n{% endhighlight %}",
                "{{< highlight go \"linenos=table, start=3\" >}}\nx := 1\n{{< /highlight >}}",
                "{% if site.shows both %}\nText.\n{% endif %}",
                "{% for tea in all teas %}\nText.\n{% endfor %}",
                "{% raw %}\n{% folding Not a fold %}\nText.\n{% endfolding %}\n{% endraw %}"
            })
    void codeAndConditionsStayAsTheyAre(String text) {
        assertThat(TemplateTags.mend(text)).isEqualTo(text);
    }

    @Test
    void tagsBehindCodeAreBoxesAgain() {
        var code = "{% raw %}\n{{ x }}\n{% endraw %}\n";
        assertThat(TemplateTags.mend(code + "{% folding What is tea? %}\nA drink.\n{% endfolding %}"))
                .isEqualTo(code + "<details><summary>What is tea?</summary>\nA drink.\n</details>");
    }
}
