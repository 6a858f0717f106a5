package dev.handbook.pages;

import java.util.Map;

/** What each dialect looks for, in words for somebody who has never heard its name. */
final class DialectWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("bare-line-question", "lines that end in a question mark"),
            Map.entry("bold-question", "bold lines that ask"),
            Map.entry("bullet-then-text", "bullets that ask, with the answer as text below"),
            Map.entry("contents", "a table of contents that asks"),
            Map.entry("definition-list", "terms of a definition list"),
            Map.entry("details-summary", "passages that unfold"),
            Map.entry("frontmatter-title", "the title in the front matter"),
            Map.entry("heading-question", "headings that ask"),
            Map.entry("heading-topic", "headings that name what is asked"),
            Map.entry("nested-bullets", "bullets that ask, with the answer nested below"),
            Map.entry("numbered-plain", "numbered lines, with the answer as text below"),
            Map.entry("obsidian-card", "flash cards with colons or a question mark"),
            Map.entry("one-line-q-a", "question and answer in one paragraph"),
            Map.entry("question-line", "lines with a label such as “Q:”"),
            Map.entry("table", "rows of a table"),
            Map.entry("trivia", "trivia with options"));

    private DialectWords() {}

    /** What the dialect of this name looks for; the name itself if it is not known here. */
    static String of(String dialect) {
        return WORDS.getOrDefault(dialect, dialect);
    }
}
