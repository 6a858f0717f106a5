package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.notes.NoteParser;
import dev.handbook.notes.NotesFolder;
import dev.handbook.pages.markdown.MarkdownWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Markdown reader makes of the twins has the words of the pages, and nothing alive that the pages do not have. */
class MarkdownRoundTripTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private static final MutableDataSet GITHUB = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()));

    private static final Parser PARSER = Parser.builder(GITHUB).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(GITHUB).build();

    @ParameterizedTest
    @ValueSource(strings = {"../content", "src/test/dialects", "src/test/golden"})
    void twinOfEachTextHasTheSameWords(String folder) {
        var texts = texts(Path.of(folder)).toList();
        assertThat(texts).hasSizeGreaterThan(20);
        var changed = texts.stream()
                .filter(text -> !words(readBack(text.html())).equals(words(text.text())))
                .map(text -> text.text() + "\n------\n" + MarkdownWriter.of(text.html(), 3))
                .toList();
        assertThat(changed).isEmpty();
    }

    /** What somebody reads who gets the Markdown. */
    private static String readBack(String html) {
        var read = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(MarkdownWriter.of(html, 3))));
        read.select("td, th, br").before(" ");
        read.select("img").forEach(picture -> picture.before(" " + picture.attr("alt") + " "));
        return read.wholeText();
    }

    /** White space ends words here, and so do the marks around letters. */
    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static Stream<RichText> texts(Path folder) {
        var sources = NotesFolder.read(folder, Path.of("nowhere"));
        var topics = new NoteParser(2).parse(sources.notes(), List.of()).topics();
        return topics.stream()
                .flatMap(topic -> topic.sections().stream())
                .flatMap(section -> Stream.concat(Stream.of(section.title()), answers(section)));
    }

    private static Stream<RichText> answers(Section section) {
        return section.answers().stream().map(answer -> answer.text());
    }
}
