package dev.handbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathPatternTest {
    @Test
    void starStaysInItsFolder() {
        assertMatch("*.txt", "a.txt", true);
        assertMatch("*.txt", "cards/a.txt", false);
        assertMatch("cards/*", "cards/a.txt", true);
        assertMatch("cards/*", "cards/old/a.txt", false);
    }

    @Test
    void twoStarsGoThroughFolders() {
        assertMatch("cards/**", "cards/old/a.txt", true);
        assertMatch("**/todo.md", "todo.md", true);
        assertMatch("**/todo.md", "a/b/todo.md", true);
        assertMatch("**/todo.md", "a/not-todo.md", false);
        assertMatch("a/**/z.md", "a/z.md", true);
        assertMatch("a/**/z.md", "a/b/c/z.md", true);
    }

    @Test
    void signsOfRegularExpressionsMeanThemselves() {
        assertMatch("a+(b).md", "a+(b).md", true);
        assertMatch("a.md", "axmd", false);
        assertMatch("\\Q*", "\\Qx", true);
        assertMatch("a?.md", "ab.md", true);
        assertMatch("a?.md", "a/.md", false);
    }

    private static void assertMatch(String pattern, String path, boolean expected) {
        assertThat(PathPattern.of(pattern).matches(path))
                .as(pattern + " on " + path)
                .isEqualTo(expected);
    }
}
