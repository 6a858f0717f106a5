package dev.handbook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes queries of every kind that readers type, and of the kinds that only others type; the same for the same seed. */
final class SampleQueries {
    /** What breaks a search that treats its input as a program, a pattern, a key or an address. */
    static final List<String> WEIRD = List.of(
            "",
            " ",
            "\t",
            "the",
            "what is",
            "constructor",
            "__proto__",
            "__proto_",
            "prototype",
            "toString",
            "hasOwnProperty",
            "__defineGetter__",
            "valueOf",
            "length",
            "then",
            "undefined",
            "null",
            "NaN",
            "0",
            "-1",
            "1e309",
            "[object Object]",
            "*",
            "?",
            ".*",
            "(a+)+$",
            "((((",
            "[a-",
            "\\",
            "\\\\",
            "/",
            "+",
            "-",
            "--",
            "- -",
            "-\"",
            "\"",
            "\"\"",
            "\"\"~",
            "\"\"~2",
            "'",
            "`",
            "~",
            "~2",
            "a~99",
            "\"pod node\"~99",
            "\"pod pod pod\"~3",
            "\"a pod",
            "AND",
            "NOT pod",
            "pod OR",
            "title:pod",
            "topic:",
            "term:",
            "-topic:",
            "tag:",
            "Tag:core -tag:a",
            "topic:\"",
            "topic:\"\"",
            "term:-",
            "TOPIC:1 Term:c",
            "topic:1 topic:2",
            "topic:topic -topic:1",
            "-pod",
            "-pod -node",
            "*:*",
            "pod^1e9",
            "field:[a TO",
            "%",
            "%zz",
            "%E0%A4%A",
            "\u0000",
            "pod\u0000node",
            "\u0001",
            "pod\u0001",
            "\ud800",
            "\udc00pod",
            "image\ud83d",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "C++",
            "c",
            "C",
            "C+",
            "C#",
            "c++ -c++",
            "--read-only",
            "--read-o",
            "--r",
            "-v",
            "node.js",
            "node.j",
            "tool_call",
            "docker0",
            "orchestrati",
            "résumé",
            "resume",
            "RESUM\u00c9",
            "re\u0301sume\u0301",
            "resum",
            "strasse",
            "Straße",
            "stras",
            "İstanbul",
            "istanbul",
            "ISTANBUL",
            "ıstanbul",
            "ﬁle",
            "Å",
            "\u212b",
            "ſ",
            "容器",
            "容",
            "コンテナ",
            "컨테이너",
            "คอน",
            "данные",
            "דנ",
            "\u202ehtml",
            "\u200b",
            "\ufeffpod",
            "😀",
            "👩‍💻",
            "👩",
            "’s",
            "''",
            "\u2028",
            "pod\u00a0node\u3000image");

    private final SampleText text;

    SampleQueries(long seed) {
        text = new SampleText(seed);
    }

    /** The weird ones, long ones, and made-up ones, so many in all. */
    List<String> take(int count) {
        var queries = new ArrayList<>(WEIRD);
        queries.add("image " + "x".repeat(193) + "😀");
        queries.add("image " + "container ".repeat(40));
        queries.add("a ".repeat(1_000));
        queries.add("\"".repeat(500));
        queries.add("-".repeat(500));
        queries.add("pod".repeat(5_000));
        while (queries.size() < count) {
            queries.add(shortened(next()));
        }
        return queries;
    }

    /** One in three is not typed to its end. */
    String shortened(String whole) {
        return text.number(3) == 0 ? whole.substring(0, text.number(whole.length() + 1)) : whole;
    }

    private String next() {
        return switch (text.number(18)) {
            case 0 -> text.subject();
            case 15 -> text.answer(4 + text.number(30)) + " " + quoted(text.answer(1)) + " -" + word();
            case 1 -> text.subject() + " " + text.subject();
            case 2, 3 -> text.question();
            case 4 -> text.answer(1 + text.number(4));
            case 5 -> text.oddity() + " " + text.oddity();
            case 6 -> text.subject() + text.oneOf("s", "ed", "ing ", "ization", "'s", "x") + text.oneOf("", " ", "?");
            case 7 -> misspelt(text.subject()) + " " + word();
            case 8 -> word() + " " + misspelt(text.subject());
            case 9 -> quoted(text.answer(1)) + text.oneOf("", "~2", "~5", " " + text.subject());
            case 10 -> text.subject() + " -" + word();
            case 11 -> "topic:" + text.oneOf("1", "2", "\"Topic 1\"", "topic", "zz", "to") + " " + word();
            case 12 -> "term:" + text.oneOf("con", "kernel", "\"control group\"", "clu", "zz", "C++") + " " + word();
            case 16 -> text.oneOf("tag:", "-tag:") + text.oneOf("core", "co", "\"core con\"", "zz", "p") + " " + word();
            case 13 -> text.characters(1 + text.number(30));
            case 14 -> "“" + word() + " " + word() + "”~" + text.number(8) + " -\"" + word() + "\" " + word();
            default -> "-topic:" + text.number(9) + " " + text.subject() + " " + word();
        };
    }

    private String word() {
        return text.number(3) == 0 ? text.oddity() : text.subject();
    }

    /** Some neighbouring words of a text, in quotes. */
    String quoted(String sentence) {
        var words = sentence.split("\\s+");
        var from = text.number(words.length);
        var to = Math.min(words.length, from + 1 + text.number(4));
        return '"' + String.join(" ", Arrays.asList(words).subList(from, to)) + '"';
    }

    /** A word with one or two letters wrong. */
    String misspelt(String word) {
        var letters = new StringBuilder(word);
        for (var typos = 1 + text.number(2); typos > 0 && letters.length() > 1; typos--) {
            var at = text.number(letters.length() - 1);
            var letter = (char) ('a' + text.number(26));
            switch (text.number(4)) {
                case 0 -> letters.deleteCharAt(at);
                case 1 -> letters.insert(at, letter);
                case 2 -> letters.setCharAt(at, letter);
                default -> letters.insert(at, letters.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return letters.toString();
    }

    /** A number below a bound. */
    int number(int bound) {
        return text.number(bound);
    }
}
