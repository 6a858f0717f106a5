package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handbook.model.Handbook;
import dev.handbook.model.Place;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSafetyTest {
    private static final String HOSTILE = "\"'><script>alert(1)</script>${7*7}<#list 1..2 as x>&amp;";

    @Test
    void everyPageCarriesThePolicyBeforeItLoadsAnything() {
        for (var page : SiteLinks.pages(SampleHandbook.site())) {
            var policy =
                    page.text().indexOf("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
            assertThat(policy).as(page.path()).isPositive();
            assertThat(page.text().substring(0, policy)).as(page.path()).doesNotContain("href=", "src=");
        }
    }

    @Test
    void noPageHoldsInlineScriptOrStyle() {
        for (var page : SiteLinks.pages(SampleHandbook.site())) {
            if (page.path().equals("404.html")) {
                continue;
            }
            assertThat(page.text())
                    .as(page.path())
                    .doesNotContainPattern("<script(?![^>]* src=\")")
                    .doesNotContainPattern("<script[^>]*>[^<]")
                    .doesNotContainPattern("<style|<[a-z][^>]* style=")
                    .doesNotContainPattern("<[a-z][^>]* on[a-z]+=")
                    .doesNotContain("javascript:");
        }
    }

    /** It is shown where nothing of the site can be loaded. */
    @Test
    void missingPageHoldsOnlyWhatItsPolicyNames() {
        var page = PageRendererTest.text(SampleHandbook.site(), "404.html");
        for (var element : List.of("style", "script")) {
            var content = page.replaceFirst("(?s).*<" + element + ">(.*)</" + element + ">.*", "$1");
            assertThat(page.split("<" + element, -1)).as(element).hasSize(2);
            assertThat(page.replace("&#39;", "'")).contains(element + "-src " + new Inlined(content).source() + ";");
        }
        assertThat(withoutInlined(page)).doesNotContain("unsafe", " on", " style=", "src=\"", "href=\"");
    }

    @Test
    void hostileWordsComeOutEscaped() {
        var question = SampleHandbook.question("hostile", HOSTILE);
        var term = new Term("hostile", HOSTILE, List.of(HOSTILE), HOSTILE, new Place("g.yaml", 1, 1));
        var handbook = new Handbook(HOSTILE, List.of(new Topic("hostile", HOSTILE, List.of(question))), List.of(term));
        for (var page : SiteLinks.pages(SampleHandbook.site(handbook))) {
            assertThat(withoutInlined(page.text()))
                    .as(page.path())
                    .doesNotContain("<script>", "49", "><script")
                    .contains("&lt;script&gt;");
        }
    }

    private static String withoutInlined(String page) {
        return page.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
    }

    @Test
    void onlySafeHtmlIsPrintedAsItIs() throws Exception {
        var card = new HomePage.TopicCard(new Signpost("<b>", "a&b"), "<i>", 1, "", List.of());
        assertThat(print("${topic.label} ${topic.address}", card)).isEqualTo("&lt;b&gt; a&amp;b");
        var passage = new TopicPage.Passage(new SafeHtml("<p>fine</p>"), "<u>", "", "", "");
        assertThat(print("${html} ${source}", passage)).isEqualTo("<p>fine</p> &lt;u&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${label?api.getClass()}",
                "${.data_model.getClass()}",
                "${label.class}",
                "${toString()}",
                "${hashCode}",
                "${label.length()}"
            })
    void templatesReachNoJava(String template) {
        assertThatThrownBy(() -> print(template, new Signpost("label", "address")))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void templatesSeeNoOtherObjects() {
        assertThatThrownBy(() -> new ValueWrapper().wrap(new Object()))
                .isInstanceOf(TemplateModelException.class)
                .hasMessageContaining("java.lang.Object");
    }

    private static String print(String source, Object page) throws IOException, TemplateException {
        var out = new StringWriter();
        new Template("probe.ftlh", new StringReader(source), Templates.lockedDown(Theme.OURS)).process(page, out);
        return out.toString();
    }
}
