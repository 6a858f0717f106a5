package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.notes.NotesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionPrinterTest {
    private static final String GLOSSARY = """
            - term: image
              definition: A read-only bundle of files from which a container starts.
              not: [in the image of]
            - term: process
              definition: A program that runs, with memory of its own.
            - term: Zeilenkopf
              definition: What stands above.
            """;

    @TempDir
    Path notes;

    @Test
    void everyMentionHasItsOwnReason() throws IOException {
        write("a.md", """
                # Docker

                ## What is an image?

                A container starts from an image. The image is read-only. Run `docker image ls` or open
                oci://hub/image/list and image_list, then [the image list](https://example.org).

                > An image says more than words.

                ### The image again

                ![An image of a whale](whale.png)

                A base-image-store is an *im*age too; he was made in the image of Docker.

                ## Next

                Open the Acme Image Scanner Console. To image a disk, copy it.
                """);

        assertThat(reasons("image"))
                .containsExactly(
                        "in a question",
                        "linked",
                        "linked before",
                        "in code",
                        "in an address",
                        "in a path, an option or an identifier",
                        "in another link",
                        "in a quotation",
                        "in a heading",
                        "in the description of a picture",
                        "in a longer word",
                        "divided by markup",
                        "in a phrase that the glossary excludes",
                        "part of a longer name",
                        "other sense: a verb");
    }

    @Test
    void aLinkToAnotherNoteTakesNoReasonAway() throws IOException {
        write("b.md", "# More\n\n## Why is it so?\n\nSo.\n");
        write("a.md", """
                # Docker

                ## What else?

                See [the image](b.md#why-is-it-so) and `image`.

                ```
                docker image ls
                ```
                """);

        assertThat(reasons("image")).containsExactly("in another link", "in code", "in code");
    }

    @Test
    void otherSensesAreToldApart() throws IOException {
        write("a.md", """
                # Servers

                ## Which?

                The kernel kills the process. This process is dead. They process data.

                ## What else?

                Our release process takes an hour.
                """);

        assertThat(reasons("process"))
                .containsExactly(
                        "linked",
                        "points back to something said before",
                        "other sense: a verb",
                        "other sense: a course of action");
    }

    @Test
    void aNoteIsReadByTheRulesOfTheLanguageThatItNames() throws IOException {
        write("de.md", "---\nlang: de\n---\n# Wie?\n\nDie Farbe des Zeilenkopfes und der Zeilenköpfe.\n");
        write("en.md", "# How?\n\nThe colour of the Zeilenkopfes.\n");

        assertThat(reasons("Zeilenkopf")).containsExactly("linked", "linked before");
    }

    @Test
    void aRowOfATableHasTheReasonsAndThePlacesOfItsCells() throws IOException {
        write("a.md", """
                # Docker

                ## What is what?

                | Word | What it is | Command |
                | --- | --- | --- |
                | Container | is started from an image | `docker run image` |
                | Disk | to image it, copy every byte | the image command |
                """);

        assertThat(explained("image"))
                .containsExactly(
                        "image (glossary.yaml:1): 4 mentions, 1 link",
                        "    a.md:7:34: linked: Container is started from an [image] docker run image",
                        "    a.md:7:54: in code: is started from an image docker run [image]",
                        "    a.md:8:13: other sense: a verb: Disk to [image] it, copy every byte the image command",
                        "    a.md:8:45: linked before: Disk to image it, copy every byte the [image] command");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(notes.resolve("glossary.yaml"), GLOSSARY);
        Files.writeString(notes.resolve(name), text);
    }

    /** The reasons of all mentions of a term, in order. */
    private List<String> reasons(String term) {
        return explained(term).stream()
                .skip(1)
                .map(line -> line.strip().replaceFirst("^\\S+:\\d+:\\d+: ", ""))
                .map(line -> line.startsWith("other sense: ")
                        ? line.substring(0, line.indexOf(": ", "other sense: ".length()))
                        : line.substring(0, line.indexOf(": ")))
                .toList();
    }

    private List<String> explained(String term) {
        var sources = NotesFolder.read(notes, Path.of("nowhere"));
        var result = Pipeline.build(sources, TestSettings.titled("x"));
        return new MentionPrinter(result.linked(), sources.notes(), result.links()).explain(term);
    }
}
