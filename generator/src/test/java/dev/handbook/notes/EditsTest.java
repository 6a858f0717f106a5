package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class EditsTest {
    @Test
    void changesOfAllKindsLeaveTheRestInOrder() {
        var body = tree("a<b>b</b>c<i>d</i>e<u>f</u>g<s>h</s>i");
        var edits = new Edits();
        edits.remove(first(body, "b"));
        edits.unwrap(first(body, "i"));
        edits.replace(first(body, "u"), List.of(new TextNode("1"), first(body, "u"), new TextNode("2")));
        edits.wrap(first(body, "s"), new Element("p").appendText("!"));
        edits.make();
        assertThat(body.html()).isEqualTo("acde1<u>f</u>2g<p><s>h</s>!</p>i");
    }

    @Test
    void changesWithinEachOtherAreAllMade() {
        var outerFirst = tree("<div>a<i>b<b>c</b><u>d</u></i></div>e");
        var edits = new Edits();
        outerFirst.select("div, i, b").forEach(edits::unwrap);
        edits.remove(first(outerFirst, "u"));
        edits.make();
        assertThat(outerFirst.html()).isEqualTo("abce");
    }

    @Test
    void nothingHappensBeforeItIsMadeOrToWhatHasNoParent() {
        var body = tree("<b>a</b>");
        var edits = new Edits();
        edits.remove(first(body, "b"));
        assertThat(body.html()).isEqualTo("<b>a</b>");
        var alone = new Element("p").appendText("a");
        var none = new Edits();
        none.remove(alone);
        none.make();
        assertThat(alone.html()).isEqualTo("a");
    }

    private static Element tree(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        return document.body();
    }

    private static Element first(Element body, String name) {
        return body.getElementsByTag(name).get(0);
    }
}
