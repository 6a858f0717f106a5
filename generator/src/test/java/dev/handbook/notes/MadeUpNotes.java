package dev.handbook.notes;

import dev.handbook.model.Note;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Notes of made-up words in every format, in the dialects mixed as authors mix them. The same seed makes the same note. Words are
 * {@code w1}, {@code w2} … and occur once each.
 */
final class MadeUpNotes {
    /** One for each format. */
    static final List<String> ENDINGS =
            List.of("md", "txt", "mdx", "html", "csv", "tsv", "jsonl", "adoc", "rst", "org");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int words;
    private int numbers;

    private MadeUpNotes(long seed) {
        random = new Random(seed);
    }

    /** A note of some ten pieces. */
    static Note note(String ending, int seed) {
        return note(ending, seed, 10);
    }

    /**
     * A note of as many pieces as wanted; its size grows with them.
     *
     * @param ending of its file, which says the format
     */
    static Note note(String ending, int seed, int pieces) {
        var made = new MadeUpNotes(31L * seed + ending.hashCode());
        made.write(ending, pieces);
        return new Note("made-" + seed + "." + ending, made.text.toString());
    }

    private void write(String ending, int pieces) {
        if (ending.equals("csv") || ending.equals("tsv")) {
            line(ending.equals("csv") ? "Front,Back,Tags" : "Question\tAnswer");
        }
        if (ending.startsWith("md") || ending.equals("txt")) {
            frontMatter();
        }
        for (var i = 0; i < pieces; i++) {
            switch (ending) {
                case "csv" ->
                    line(one(
                            () -> said(3) + "?," + said(4) + "," + said(1),
                            () -> "\"" + said(2) + ", " + said(2) + "\",\"" + said(3) + "\n" + said(2) + "\","
                                    + said(1),
                            () -> "\"" + said(2) + " \"\"" + said(1) + "\"\"\"," + said(2) + "," + said(1),
                            () -> "\"" + said(2) + "," + said(2) + "," + said(1),
                            () -> said(2) + ",," + said(1),
                            () -> "," + said(2) + "," + said(1),
                            () -> said(2) + "," + said(2) + "," + said(1) + "," + said(1)));
                case "tsv" ->
                    line(one(
                            () -> said(3) + "\t" + said(4),
                            () -> said(2),
                            () -> said(2) + "?\t" + said(2) + "\t" + said(1)));
                case "jsonl" ->
                    line(one(
                            () -> "{\"question\": \"" + said(3) + "?\", \"answer\": \"" + said(4) + "\"}",
                            () -> "{\"question\": \"" + said(2) + "\", \"options\": [\"" + said(1) + "\", \"" + said(2)
                                    + "\"], \"answer\": \"B\", \"explanation\": \"" + said(3) + "\"}",
                            () -> "{\"front\": \"" + said(2) + "\", \"back\": \"" + said(2) + "\", \"tags\": [\""
                                    + said(1) + "\"]}",
                            () -> "{\"question\": \"" + said(2) + "\", \"answer\": \"" + said(2) + "\",}",
                            () -> said(3),
                            () -> "{\"" + said(1) + "\n" + said(1) + "\n" + said(2) + "}",
                            () -> "{\"note\": \"" + said(3) + "\"}",
                            () -> "{\"question\": \"" + said(2) + "?\", \"level\": \"" + said(1) + "\"}"));
                case "html" -> html();
                case "adoc" -> asciiDoc();
                case "rst" -> rst();
                case "org" -> org();
                default -> markdown(ending);
            }
        }
    }

    private void frontMatter() {
        text.append(one(
                () -> "",
                () -> "---\ntitle: " + said(2) + "\ndescription: " + said(3) + "\n---\n",
                () -> "---\ntitle: " + asked(2) + "\nsummary: >\n  " + said(2) + "\n  " + said(2) + "\n---\n",
                () -> "---\nsubtitle: \"" + said(2) + "\"\nabstract: |\n  " + said(3) + "\nlayout: post\n---\n",
                () -> "---\ntopic: " + said(1) + "\ntitle: " + said(2) + "\nauthor: {name: " + said(2) + "}\ndate: "
                        + said(1)
                        + "\ntags: [" + said(1) + "]\nlayout: " + said(1) + "\nlinks:\n  - to: " + said(1)
                        + "\n    as: [ "
                        + said(1) + ", " + said(1) + " ]\n---\n",
                () -> "---\ntitle: " + said(1) + ": " + said(2) + "\nlayout: " + said(1) + "\n - " + said(1)
                        + "\n---\n",
                () -> "+++\nauthor = \"" + said(2) + "\"\n[" + said(1) + "]\nweight = \"" + said(1) + "\"\n+++\n",
                () -> "+++\ntitle = \"" + said(2) + "\"\ndescription = \"" + said(3) + "\"\n+++\n"));
    }

    private void markdown(String ending) {
        line(one(
                () -> "## " + asked(4) + "\n\n" + said(8) + "\n",
                () -> "# " + said(2) + "\n\n" + said(5) + "\n",
                () -> "### " + said(2) + "\n\n#### Answer\n\n" + said(4) + "\n",
                () -> "- " + asked(3) + "\n  - " + said(3) + "\n  - " + said(2) + "\n- " + asked(3) + "\n- " + said(2)
                        + "\n",
                () -> "## " + asked(2) + " {#x" + ++numbers + "}\n\n" + said(2) + "\n\n<a name=\"y" + ++numbers
                        + "\"></a>\n",
                () -> "### " + ++numbers + "\ufe0f\u20e3 " + asked(2) + "\n\n" + said(2) + "\n",
                () -> "**P:** " + asked(2) + "\n**R:** " + said(2) + "\n",
                () -> "**P:** " + said(2) + "\n**R:**\n",
                () -> ++numbers + ") " + asked(2) + "\na) " + said(1) + "\nb) " + said(2) + "\nAnswer: b\n",
                () -> "### Drill\n\n- " + asked(2) + "<br>\n" + said(3) + "\n\n### Drill\n\n- " + asked(2) + "<br>\n",
                () -> "Q: " + asked(3) + "\nA: " + said(4) + "\n" + said(2) + "\n",
                () -> "Q. " + said(3) + "\n*********\n" + said(4) + "\n\n" + said(2) + "\n********\n",
                () -> "**" + asked(3) + "**\n\n" + said(5) + "\n",
                () -> "**" + said(2) + "** " + said(2) + "\n" + said(2) + "\n",
                () -> ++numbers + ". " + asked(3) + "\n\n   " + said(4) + "\n",
                () -> ++numbers + ". **" + asked(3) + "**\n   * **Answer**: " + said(4) + "\n",
                () -> ++numbers + ". " + said(2) + "\n\n1. " + said(2) + "\n2. " + said(2) + "\n",
                () -> "<details>\n<summary>" + asked(3) + "</summary>\n\n" + said(4) + "\n\n</details>\n",
                () -> "## " + asked(2) + "\n<details><summary>Answer</summary>\n\n" + said(4) + "\n</details>\n",
                () -> "| " + said(1) + " | " + said(1) + " |\n|---|---|\n| " + asked(2) + " | " + said(2) + " |\n| "
                        + said(2) + " | |\n",
                () -> "| Question | Answer |\n|---|---|\n| " + said(2) + " | " + said(2) + " |\n| | " + said(2)
                        + " |\n",
                () -> said(2) + "\n: " + said(3) + "\n",
                () -> said(2) + "::" + said(3) + "\n\n" + asked(2) + "\n?\n" + said(2) + "\n- " + said(1) + "\n",
                () -> "The {{c1::" + said(1) + "}} is {{c2::" + said(1) + "::" + said(1) + "}} " + said(1) + ".\n",
                () -> said(2) + " ==" + said(2) + "== " + said(1) + ".\n",
                () -> "- " + asked(2) + " -> " + said(2) + "\n- " + asked(2) + " => " + said(3) + "\n",
                () -> "- " + asked(2) + " " + said(4) + ".\n- " + asked(2) + " " + said(3) + ".\n- " + asked(1) + " "
                        + said(3) + "\n",
                () -> "**" + ++numbers + ". " + asked(2) + "**\n\nA) " + said(1) + "\nB) " + said(2) + "\nC) " + said(1)
                        + "\nAnswer: B\n",
                () -> "### " + asked(2) + "\n\n- [ ] " + said(1) + "\n- [x] " + said(1) + "\n",
                () -> "#Q " + said(2) + "?\n^ " + said(1) + "\nA " + said(1) + "\nB " + said(1) + "\n",
                () -> "> [!tip] " + said(1) + "\n> " + said(2) + "\n\n> " + said(2) + "\n",
                () -> "::: warning " + said(1) + "\n" + said(3) + "\n:::\n",
                () -> "```bash\n# " + said(2) + "?\n" + said(2) + "\n```\n",
                () -> "    " + said(3) + "\n",
                () -> "![" + said(1) + "](" + "gone.png)\n",
                () -> "[" + said(2) + "](https://example.org/x) " + said(1) + "\n",
                () -> said(3) + "[^" + ++numbers + "]\n\n[^" + numbers + "]: " + said(2) + "\n",
                () -> "- [" + said(2) + "](#" + "x)\n- [" + said(2) + "](#" + "y)\n\n[Back to top](#" + "x)\n",
                () -> "w" + ++words + "x: " + asked(2) + "\nw" + ++words + "y: " + said(2) + "\n",
                () -> asked(3) + "\n" + asked(2) + "\n" + asked(3) + "\n",
                () -> said(12) + ".\n" + said(3) + "\n",
                () -> "* " + asked(2) + "\n\n" + said(3) + "\n\n* " + said(1) + "\n",
                () -> "<h2>" + said(2) + "</h2>\n" + said(2) + "\n<li>" + asked(2) + "</li>\n",
                () -> ending.equals("mdx")
                        ? "<Accordion title=\"" + asked(2) + "\">\n" + said(2) + "\n</Accordion>\n\n<Note>" + said(2)
                                + "</Note>\n\n<Card className=\"x y\" text='" + said(3) + "' />\n"
                        : said(2) + "\n----\n",
                () -> ++numbers + " - *" + asked(2) + "* **Resposta:** " + said(2) + "\n",
                () -> "[" + said(1) + "]: <gone>(" + said(1) + ")\n\n[" + said(1) + "](gone.md \"" + said(2) + "\")\n",
                () -> "[" + said(1) + "]: https://example.org/" + said(1) + " '" + said(2) + "'\n",
                () -> "## " + said(1) + " ![" + said(1) + "](gone.png) [" + said(1) + "](javascript:" + said(1) + " '"
                        + said(1) + "') " + asked(1) + "\n\n" + said(2) + "\n",
                () -> "![" + said(1) + "](gone.png \"" + said(2) + "\") ![](https://example.org/x.png '" + said(1)
                        + "')\n",
                () -> "---\n\n" + said(2) + "\n"));
    }

    private void html() {
        line(one(
                () -> "<h2>" + asked(3) + "</h2><p>" + said(4) + "</p>",
                () -> "<h3>" + said(2) + "</h3>" + said(2) + "<br>" + said(2),
                () -> "<details><summary>" + asked(2) + "</summary>" + said(3) + "</details>",
                () -> "<dl><dt>" + said(2) + "</dt><dd>" + said(3) + "</dd></dl>",
                () -> "<ul><li>" + asked(2) + "<ul><li>" + said(2) + "</li></ul></li><li>" + said(1) + "</li></ul>",
                () -> "<table><tr><th>" + said(1) + "</th></tr><tr><td>" + said(2) + "</td></tr></table>",
                () -> "<section><div>" + said(2) + "<p><b>" + asked(2) + "</b></p><p>" + said(3)
                        + "</p></div></section>",
                () -> "<pre><code># " + said(2) + "\n" + said(1) + "</code></pre>",
                () -> "<blockquote>" + said(2) + "</blockquote><figure><img src=x.png alt=\"" + said(1)
                        + "\"><figcaption>" + said(1) + "</figcaption></figure>"));
    }

    private void asciiDoc() {
        line(one(
                () -> "== " + said(2) + "\n\n" + said(4) + "\n",
                () -> "=== " + asked(3) + "\n\n" + said(4) + " +\n" + said(2) + "\n",
                () -> "[qanda]\n" + asked(3) + "::\n  " + said(3) + "\n" + said(2) + "::\n" + said(2) + "\n",
                () -> "* " + said(2) + "\n** " + said(2) + "\n. " + said(1) + "\n.. " + said(1) + "\n",
                () -> said(2) + ":: " + said(2) + "\n",
                () -> "|===\n|" + said(1) + " |" + said(1) + "\n\n|" + said(2) + "\n|" + said(1) + "\n|===\n",
                () -> "NOTE: " + said(3) + "\n",
                () -> "[WARNING]\n====\n" + said(3) + "\n\n" + said(2) + "\n====\n",
                () -> ".A " + said(1) + "\n[source,bash]\n----\n# " + said(2) + "\n----\n",
                () -> "____\n" + said(3) + "\n____\n",
                () -> "image::gone.png[" + said(1) + "]\n",
                () -> "*" + said(1) + "* _" + said(1) + "_ `" + said(1) + "` https://example.org[" + said(2) + "]\n",
                () -> "'''\n\n" + said(2) + "\n"));
    }

    private void rst() {
        line(one(
                () -> said(3) + "\n" + "=".repeat(40) + "\n\n" + said(4) + "\n",
                () -> asked(3) + "\n" + "-".repeat(40) + "\n\n" + said(4) + "\n",
                () -> "- " + asked(3) + "\n" + said(3) + "\n",
                () -> "- " + asked(3) + "\n\n" + said(3) + "\n",
                () -> "- " + asked(2) + "\n\n" + said(2) + "\n" + "-".repeat(40) + "\n\n1. " + said(2) + "\n\n- "
                        + asked(2) + "\n\n" + said(2) + "\n",
                () -> "* " + said(2) + "\n\n  - " + said(2) + "\n\n1. " + said(2) + "\n",
                () -> ":Q: " + asked(2) + "\n:A: " + said(3) + "\n",
                () -> said(2) + "\n   " + said(3) + "\n",
                () -> ".. note::\n\n   " + said(3) + "\n",
                () -> ".. tip:: " + said(2) + "\n   " + said(2) + "\n",
                () -> ".. code-block:: bash\n\n   # " + said(2) + "\n",
                () -> said(2) + "::\n\n   " + said(2) + "\n",
                () -> "+----------+----------+\n| " + said(1) + "       | " + said(1)
                        + "       |\n+==========+==========+\n| " + said(1) + "       | " + said(1)
                        + "       |\n+----------+----------+\n",
                () -> "======== ========\n" + said(1) + "       " + said(1) + "\n======== ========\n" + said(1)
                        + "       " + said(1) + "\n======== ========\n",
                () -> ".. figure:: gone.png\n   :alt: " + said(1) + "\n\n   " + said(2) + "\n",
                () -> "**" + said(1) + "** *" + said(1) + "* ``" + said(1) + "`` `" + said(2)
                        + " <https://example.org>`_\n",
                () -> "| " + said(2) + "\n| " + said(2) + "\n"));
    }

    private void org() {
        line(one(
                () -> "* " + said(2) + "\n" + said(4) + "\n",
                () -> "** " + asked(3) + "\n:PROPERTIES:\n:ID: x\n:END:\n" + said(4) + "\n",
                () -> "* " + said(2) + " :" + said(1) + ":\n" + said(3) + "\n",
                () -> "** TODO " + asked(2) + " :" + said(1) + ":" + said(1) + ":\n" + said(3) + "\n",
                () -> "* " + said(2) + " :drill:\n" + said(2) + "\n** Answer\n" + said(3) + "\n",
                () -> "* " + asked(2) + " :fc:\n** Back\n" + said(3) + "\n",
                () -> "- " + said(2) + "\n  - " + said(2) + "\n- " + said(1) + " :: " + said(2) + "\n",
                () -> "1. " + asked(2) + "\n2. " + said(2) + "\n",
                () -> "| " + said(1) + " | " + said(1) + " |\n|---+---|\n| " + said(1) + " | " + said(1) + " |\n",
                () -> "#+begin_src sh\n# " + said(2) + "\n#+end_src\n",
                () -> "#+begin_quote\n" + said(2) + "\n#+end_quote\n",
                () -> "#+begin_note\n" + said(2) + "\n#+end_note\n",
                () -> "#+caption: " + said(2) + "\n[[file:gone.png]]\n",
                () -> "*" + said(1) + "* /" + said(1) + "/ =" + said(1) + "= [[https://example.org][" + said(2)
                        + "]]\n",
                () -> ": " + said(2) + "\n",
                () -> "- [X] " + said(1) + "\n- [ ] " + said(1) + "\n"));
    }

    @SafeVarargs
    private String one(Supplier<String>... pieces) {
        return pieces[random.nextInt(pieces.length)].get();
    }

    private void line(String piece) {
        text.append(piece).append('\n');
    }

    private String asked(int count) {
        return "What " + said(count) + "?";
    }

    private String said(int count) {
        var said = new StringBuilder();
        for (var i = 0; i < count; i++) {
            said.append(i == 0 ? "" : " ").append('w').append(++words);
        }
        return said.toString();
    }
}
