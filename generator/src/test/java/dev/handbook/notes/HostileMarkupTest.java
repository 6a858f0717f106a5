package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import dev.handbook.pages.markdown.MarkdownWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad address and every bit of live HTML in every place that Markdown has for it: nothing of it may come out alive. */
class HostileMarkupTest {
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):");

    private static final Set<String> ELEMENTS = Set.of(
            "script", "style", "iframe", "object", "embed", "svg", "math", "base", "form", "button", "link", "meta",
            "video", "audio");

    private static final List<String> ADDRESSES = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java&#9;script:alert(1)",
            "&#106;avascript:alert(1)",
            "&#1;javascript:alert(1)",
            "javascript&colon;alert(1)",
            "java&NewLine;script:alert(1)",
            "vbscript:msgbox(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "//elsewhere.example/x",
            "\\\\elsewhere.example\\x",
            "/\\elsewhere.example/x",
            "blob:https://x.example/1");

    private static final List<String> PLACES = List.of(
            "[x](%s)",
            "[x](<%s>)",
            "[x](%s 'title')",
            "[x][r]\n\n[r]: %s",
            "<%s>",
            "![x](%s)",
            "![x][r]\n\n[r]: <%s>",
            "[![x](%1$s)](%1$s)",
            "<a href=\"%s\">x</a>",
            "<a href='%s'>x</a>",
            "<img src=\"%s\">",
            "<form action=\"%s\"><button formaction=\"%1$s\">x</button></form>",
            "x[^1]\n\n[^1]: [y](%s)",
            "<sup data-footnote=\"&lt;a href='%s'&gt;y&lt;/a&gt;\"></sup>",
            "> [!NOTE]\n> [x](%s)",
            "Term\n: [x](%s)",
            "| a |\n|---|\n| [x](%s) |",
            "- [ ] [x](%s)",
            "<details><summary>[x](%s)</summary><a href=\"%1$s\">x</a></details>");

    private static final List<String> LIVE = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)><script>alert(1)</script></svg>",
            "<b onmouseover=alert(1) style=position:fixed>x</b>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
            "<video src=x onerror=alert(1)></video>",
            "<object data=x></object><embed src=x>",
            "<style>*{display:none}</style><link rel=stylesheet href=x>",
            "<base href=//elsewhere.example><meta http-equiv=refresh content=0>");

    private static final List<String> LIVE_PLACES = List.of(
            "%s",
            "x %s y", "> %s", "- %s", "| %s |\n|---|\n| %1$s |", "x[^1]\n\n[^1]: %s", "Term\n: %s", "# %s", "[%s](x)");

    static Stream<String> notes() {
        return Stream.concat(mixed(PLACES, ADDRESSES), mixed(LIVE_PLACES, LIVE));
    }

    private static Stream<String> mixed(List<String> places, List<String> payloads) {
        return places.stream().flatMap(place -> payloads.stream().map(place::formatted));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void nothingComesOutAlive(String markdown) {
        var reading = Reads.notes(new Note("note.md", "## What is tea?\nLeaves.\n\n" + markdown + "\n"));
        for (var topic : reading.topics()) {
            for (var section : topic.sections()) {
                assertThat(dangers(section.title().html())).as(markdown).isEmpty();
            }
            topic.questions().stream()
                    .flatMap(question -> question.answers().stream())
                    .forEach(answer -> assertThat(dangers(answer.text().html()))
                            .as(markdown)
                            .isEmpty());
        }
    }

    /** Whoever reads the twin of a page with a Markdown reader that lets everything through sees no more than on the page. */
    @ParameterizedTest
    @MethodSource("notes")
    void nothingComesAliveInTheTwin(String markdown) {
        var reading = Reads.notes(new Note("note.md", "## What is tea?\nLeaves.\n\n" + markdown + "\n"));
        for (var topic : reading.topics()) {
            for (var section : topic.sections()) {
                var twin =
                        new StringBuilder(MarkdownWriter.lineOf(section.title().html()) + "\n\n");
                section.answers()
                        .forEach(answer ->
                                twin.append(MarkdownWriter.of(answer.text().html(), 3)));
                assertThat(dangers(Markdown.toHtml(twin))).as(twin.toString()).isEmpty();
            }
        }
    }

    /** The control: the same eyes see the danger in what Markdown alone makes of the same notes. */
    @Test
    void withoutTheAllowListTheSameCheckIsRed() {
        var dangerous = notes().filter(
                        markdown -> !dangers(Markdown.toHtml(markdown)).isEmpty())
                .count();
        assertThat(dangerous).isGreaterThan(notes().count() * 2 / 3);
    }

    private static List<String> dangers(String html) {
        var dangers = new ArrayList<String>();
        for (var element : Jsoup.parseBodyFragment(html).body().select("*")) {
            if (ELEMENTS.contains(element.normalName())) {
                dangers.add(element.outerHtml());
            }
            dangers.addAll(attributes(element));
        }
        return dangers;
    }

    private static List<String> attributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> isDanger(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue()))
                .map(attribute -> element.normalName() + " " + attribute)
                .toList();
    }

    private static boolean isDanger(String key, String value) {
        if (key.startsWith("on")
                || Set.of("style", "srcdoc", "formaction", "xlink:href").contains(key)) {
            return true;
        }
        if (!Set.of("href", "src", "action").contains(key)) {
            return false;
        }
        var address = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        var scheme = SCHEME.matcher(address);
        return scheme.find()
                ? !Set.of("http", "https", "mailto").contains(scheme.group(1))
                : address.startsWith("/") || address.startsWith("\\");
    }
}
