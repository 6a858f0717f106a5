package dev.handbook.notes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Inputs that make Markdown parsers recurse, backtrack or multiply, each by name and for any length in characters. */
final class HostileShapes {
    private static final Map<String, IntFunction<String>> SHAPES = new LinkedHashMap<>();

    static {
        emphasis();
        brackets();
        containers();
        rawHtml();
        references();
        runs();
        tables();
        addresses();
        otherSyntax();
        characters();
    }

    private HostileShapes() {}

    /** All shapes by name; give each a length. */
    static Map<String, IntFunction<String>> all() {
        return SHAPES;
    }

    private static void repeat(String name, String unit) {
        add(name, n -> unit.repeat(n / unit.length()));
    }

    private static void add(String name, IntFunction<String> shape) {
        SHAPES.put(name, shape);
    }

    private static void nest(String name, String open, String middle, String close) {
        add(name, n -> {
            var times = n / (open.length() + close.length());
            return open.repeat(times) + middle + close.repeat(times);
        });
    }

    /** Numbered lines until the length is reached. */
    private static String lines(int n, IntFunction<String> line) {
        var out = new StringBuilder();
        for (var i = 0; out.length() < n; i++) {
            out.append(line.apply(i)).append('\n');
        }
        return out.toString();
    }

    private static void emphasis() {
        nest("nested strong emphasis", "*a **a ", "b", " a** a*");
        nest("stars x stars", "*", "x", "*");
        repeat("emphasis closers", "a_ ");
        repeat("emphasis openers", "_a ");
        repeat("mismatched *a_", "*a_ ");
        add("multiples of three", n -> "a**b" + "c* ".repeat(n / 3));
        repeat("strikes", "~~a ");
        repeat("tildes", "~");
        nest("nested strikes", "~~a ", "b", " a~~");
        add("growing backticks", n -> {
            var out = new StringBuilder();
            for (var i = 1; out.length() < n; i++) {
                out.append('e').append("`".repeat(i));
            }
            return out.toString();
        });
    }

    private static void brackets() {
        repeat("link closers", "a]");
        repeat("link openers", "[a");
        repeat("[ a_", "[ a_");
        repeat("[ (](", "[ (](");
        repeat("![[]()", "![[]()");
        repeat("**x [a*b**c*](d)", "**x [a*b**c*](d)");
        nest("nested brackets", "[", "a", "]");
        nest("nested images", "![", "x", "](u)");
        repeat("[a](<b", "[a](<b");
        repeat("[a](b", "[a](b");
        repeat("[](", "[](");
        repeat("[a](b quote", "[a](b \"");
        add("nested target", n -> "[a](" + "(".repeat(n / 2) + ")".repeat(n / 2) + ")");
        add("escaped bracket", n -> "[" + "\\".repeat(n - 1));
        repeat("wiki openers", "[[");
        repeat("wiki words", "[[a");
        repeat("footnote openers", "[^");
        repeat("footnote uses", "[^a]");
        repeat("footnote definitions", "[^a]: ");
        add("footnotes", n -> lines(n / 2, i -> "x[^" + i + "]") + "\n" + lines(n / 2, i -> "[^" + i + "]: y\n"));
    }

    private static void containers() {
        add("quotes in quotes", n -> "> ".repeat(n / 2) + "a");
        add("tight quotes", n -> ">".repeat(n) + "a");
        add("bullets on a line", n -> "- ".repeat(n / 2) + "a");
        add("deeper bullets", n -> {
            var out = new StringBuilder();
            for (var i = 0; out.length() < n; i++) {
                out.append("  ".repeat(i)).append("- a\n");
            }
            return out.toString();
        });
        add("bullets and blank lines", n -> "- ".repeat(n / 3) + "x" + "\n".repeat(n / 3));
        add("quoted bullets and blank lines", n -> "> " + "- ".repeat(n / 5) + "x\n" + ">\n".repeat(n / 5));
        add("deep quote with stars", n -> ">".repeat(n / 3) + "a*".repeat(n / 3));
        add("almost a rule", n -> "- ".repeat(n / 2) + "x");
        add("numbers on a line", n -> "1. ".repeat(n / 3) + "a");
        add("lazy lines", n -> "> ".repeat(n / 4) + "a\n" + "a\n".repeat(n / 4));
        repeat("quoted lines", "> a\n");
        add("lines in a bullet", n -> "- a\n" + "  a\n".repeat(n / 4));
        add("code in a bullet", n -> "- ```\n" + "  a\n".repeat(n / 4) + "  ```\n");
        add("quoted code", n -> "> ```\n" + "> a\n".repeat(n / 4));
        add("quoted comment", n -> "> <!--\n" + "> a\n".repeat(n / 4) + "> -->\n");
        add("growing list", n -> lines(n, i -> (i + 1) + ". a"));
        repeat("tasks", "- [ ] a\n");
        repeat("spread list", "- a\n\n");
        add("nested definitions", n -> "a\n" + ": ".repeat(n / 2) + "x");
        repeat("definitions", "a\n: b\n\n");
        add("nested notes", n -> {
            var out = new StringBuilder();
            for (var i = 0; out.length() < n; i++) {
                out.append("    ".repeat(i)).append("!!! note\n");
            }
            return out.toString();
        });
    }

    private static void rawHtml() {
        add("comment openers", n -> "</" + "<!--".repeat(n / 4));
        repeat("x <!-- >", "x <!-- >");
        repeat("x <? >", "x <? >");
        repeat("x <!A ", "x <!A ");
        repeat("x <![CDATA[ >", "x <![CDATA[ >");
        repeat("angles", "<");
        add("open tag at the start", n -> "<a" + " a".repeat(n / 2));
        add("open tag in words", n -> "x <a" + " a".repeat(n / 2));
        add("empty attributes", n -> "x <a" + " a=\"\"".repeat(n / 5) + ">");
        add("address in angles", n -> "<a@" + "a.".repeat(n / 2) + "a>");
        nest("nested divs", "<div>", "", "</div>");
        nest("nested divs by line", "<div>\n", "x\n", "</div>\n");
        nest("nested inline tags", "x<b><i>", "x", "</i></b>");
        add("open tags", n -> "x " + "<b>".repeat(n / 3));
        add("comment of lines", n -> "<!--\n" + "a b\n".repeat(n / 4) + "-->");
        add("comment in words", n -> "x <!-- " + "a b ".repeat(n / 4) + "-->");
        add("comment of dashes", n -> "x <!-- " + "a- ".repeat(n / 3) + "-->");
        repeat("<<a", "<<a ");
        repeat("open details", "<details>\n<summary>a</summary>\n\n");
        repeat("table in table", "<table><tr><td>");
        repeat("list in list", "<ul><li>a");
    }

    private static void references() {
        add("many definitions", n -> lines(n / 2, i -> "[r" + i + "]: u" + i) + "\n" + "[r0] ".repeat(n / 10));
        repeat("one definition again", "[a]: u\n");
        add("long label", n -> "[" + "a".repeat(n) + "]: u");
        add("long target", n -> "[a]: " + "u".repeat(n / 4) + "\n\n" + "[a] ".repeat(n / 4 * 3 / 4));
        add("abbreviations", n -> lines(n / 2, i -> "*[A" + i + "]: b") + "\n" + lines(n / 2, i -> "A" + i));
    }

    private static void runs() {
        repeat("underscores", "_");
        repeat("stars", "*");
        repeat("dashes", "-");
        repeat("hashes", "#");
        add("spaced hashes", n -> "# ".repeat(n / 2) + "x");
        add("equals", n -> "a\n" + "=".repeat(n) + "x");
        repeat("same heading", "# a\n");
        add("contents of headings", n -> "[TOC]\n\n" + "# a\n".repeat(n / 4));
        repeat("letters", "a");
        add("spaces", n -> "a" + " ".repeat(n) + "b");
        add("spaces at line ends", n -> ("a" + " ".repeat(50) + "\n").repeat(n / 52));
        repeat("newlines", "\n");
        repeat("carriage returns", "\r");
        add("tabs", n -> "\t".repeat(n) + "a");
        repeat("short lines", "a\n");
        repeat("colons", ":");
        repeat("braces", "{");
        repeat("attribute lists", "{.a}");
        repeat("open attribute lists", "a{.a");
        add("attributes", n -> "x {" + "a=b ".repeat(n / 4) + "}");
        repeat("open attribute values", "{a=\"");
        repeat("double quotes", "\"");
        repeat("open double quotes", "\"a ");
        repeat("open single quotes", "'a ");
        repeat("dots", ".");
    }

    private static void tables() {
        add("wide table", n -> "|a".repeat(n / 4) + "|\n" + "|-".repeat(n / 4) + "|\n");
        add("square table", n -> {
            var side = (int) Math.sqrt(n / 2.0);
            return "|a".repeat(side) + "|\n" + "|-".repeat(side) + "|\n" + ("|a".repeat(side) + "|\n").repeat(side);
        });
        add("short rows", n -> "|a".repeat(n / 6) + "|\n" + "|-".repeat(n / 6) + "|\n" + "|\n".repeat(n / 6));
        repeat("pipes", "|");
        repeat("a|", "a|");
        repeat("rows of |-", "|-\n");
    }

    private static void addresses() {
        repeat("www.", "www.");
        repeat("http://", "http://");
        repeat("a@", "a@");
        repeat("a.", "a.");
        add("address with parentheses", n -> "http://a" + "(".repeat(n));
        add("address with question marks", n -> "http://a" + "?".repeat(n));
        repeat("short addresses", "http://a.b ");
        add("data picture", n -> "![a](data:image/png;base64," + "A".repeat(n) + ")");
    }

    private static void otherSyntax() {
        repeat("ampersands", "&");
        repeat("open numbers", "&#");
        repeat("unknown entities", "&a;");
        repeat("entities", "&amp;");
        add("open front matter", n -> "---\n" + "a: b\n".repeat(n / 5));
        add("front matter", n -> "---\n" + "a: b\n".repeat(n / 5) + "---\n");
        repeat("rules", "---\n");
        repeat("fences", "```\n");
        add("growing fences", n -> {
            var out = new StringBuilder();
            for (var i = 3; out.length() < n; i++) {
                out.append("`".repeat(i)).append('\n');
            }
            return out.toString();
        });
        repeat("tilde fences", "~~~ a\n");
        repeat("indented code", "    a\n");
        repeat("questions", "## What is tea?\n");
        repeat("labelled lines", "Q. What is tea?\n");
        repeat("bold questions", "**What is tea?**\n\n");
        add("contents entries", n -> lines(n, i -> "- [What is tea " + i + "?](#t" + i + ")"));
        repeat("question bullets", "- What is tea?\n");
        repeat("one long question", "What is tea? ");
    }

    private static void characters() {
        repeat("zero bytes", "\0");
        repeat("lone surrogates", "\ud800");
        repeat("emoji", "\ud83d\ude00");
        add("combining marks", n -> "a" + "\u0301".repeat(n));
        repeat("overrides", "\u202e");
        repeat("byte order marks", "\ufeff");
    }
}
