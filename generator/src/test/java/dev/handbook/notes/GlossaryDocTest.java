package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Note;
import dev.handbook.model.Problem;
import dev.handbook.model.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example in the document is read as the document says. */
class GlossaryDocTest {
    @Test
    void theExampleIsAGlossary() throws IOException {
        var text = Files.readString(Path.of("../docs/glossary.md"));
        var start = text.indexOf("```yaml\n") + 8;
        var example = text.substring(start, text.indexOf("```", start));
        var glossary = GlossaryReader.read(new Note("glossary.yaml", example));

        assertThat(glossary.terms()).extracting(Term::id).containsExactly("image", "layer", "layer-networking", "make");
        assertThat(glossary.problems())
                .extracting(Problem::message)
                .containsExactly("'seeAlso' names 'union file system', which no entry defines");
    }
}
