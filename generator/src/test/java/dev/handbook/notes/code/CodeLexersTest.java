package dev.handbook.notes.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code in, a picture of its tokens out: {@code k‹if›} is a keyword, what stands outside is plain. */
class CodeLexersTest {
    private final CodeLexers lexers = new CodeLexers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "java#int tea = 2;#t‹int› tea = n‹2›;",
                "java#@Hot class Tea {}#t‹@Hot› k‹class› Tea {}",
                "sh#echo 'tea'#f‹echo› s‹'tea'›",
                "sql#select 1 from tea -- hot#k‹select› n‹1› k‹from› tea c‹-- hot›",
                "yml#tea: \"green\"#t‹tea›: s‹\"green\"›",
                "yaml#- cup.size: 3#- t‹cup.size›: 3",
                "json#[true, \"tea\"]#[n‹true›, s‹\"tea\"›]",
                "Dockerfile#FROM kettle:2#k‹FROM› kettle:2",
                "py#def brew(x):#k‹def› brew(x):",
                "js#const tea = 'hot';#k‹const› tea = s‹'hot'›;",
                "ts#let tea: string#k‹let› tea: t‹string›",
                "kt#val tea = 1#k‹val› tea = n‹1›",
                "go#func brew() {}#k‹func› brew() {}",
                "c#return tea;#k‹return› tea;",
                "cpp#return tea;#k‹return› tea;",
                "csharp#public class Tea#k‹public› k‹class› Tea",
                "rust#let tea = 1;#k‹let› tea = n‹1›;",
                "html#<b class=\"hot\">#<k‹b› t‹class›=s‹\"hot\"›>",
                "xml#<tea kind=\"hot\"/>#<k‹tea› t‹kind›=s‹\"hot\"›/>",
                "ini#cups=3#t‹cups›=3",
                "php#echo $tea;#k‹echo› v‹$tea›;",
                "rb#def brew; end#k‹def› brew; k‹end›",
                "lua#local tea = 1#k‹local› tea = n‹1›",
                "scala#val tea = 1#k‹val› tea = n‹1›",
                "make#brew: tea#k‹brew:› tea",
                "console#$ echo tea#c‹$ ›f‹echo› tea",
                "tf#count = length(var.cups)#t‹count› = f‹length›(var.cups)",
                "hcl#resource \"cup\" \"tea\" {#k‹resource› s‹\"cup\"› s‹\"tea\"› {",
            })
    void languagesAreKnownByTheirUsualNames(String language, String code, String expected) {
        assertThat(picture(language, code)).isEqualTo(expected);
    }

    @Test
    void commentsAndStringsGoOnOverLines() {
        assertThat(picture("java", "/* hot\ntea */ int x")).isEqualTo("c‹/* hot›\nc‹tea */› t‹int› x");
        assertThat(picture("hcl", "x = <<EOT\nhot\nEOT\ny = 1")).isEqualTo("t‹x› = s‹<<EOT\nhot\nEOT›\nt‹y› = n‹1›");
    }

    @Test
    void changesKeepTheirSigns() {
        assertThat(picture("diff", "--- a/tea\n+++ b/tea\n@@ -1 +1 @@\n-cold\n+hot\n same\n"))
                .isEqualTo("c‹--- a/tea›\nc‹+++ b/tea›\nk‹@@ -1 +1 @@›\nd‹-cold›\na‹+hot›\n same\n");
    }

    @Test
    void whatASessionPrintsIsPlain() {
        assertThat(picture("console", "user@host:~$ echo tea\nif tea\n"))
                .isEqualTo("c‹user@host:~$ ›f‹echo› tea\nif tea\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tea", "klingon", "java-like"})
    void unknownLanguagesStayPlain(String language) {
        assertThat(CodeLexers.knows(language)).isFalse();
        assertThat(lexers.tokens(language, "int tea;")).containsExactly(new Token(Kind.PLAIN, "int tea;"));
        assertThat(lexers.tokens(language, "")).isEmpty();
    }

    @Test
    void hugeCodeStaysPlain() {
        assertThat(lexers.tokens("java", "int x;\n".repeat(20_000))).hasSize(1);
        assertThat(lexers.tokens("java", "int x;".repeat(2_000))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java", "bash", "console", "bat", "sql", "yaml", "json", "dockerfile", "python", "js", "ts", "kotlin",
                        "go", "c",
                "cpp", "cs", "rust", "html", "xml", "css", "ini", "properties", "php", "ruby", "perl", "lua", "scala",
                        "groovy",
                "dart", "proto", "make", "diff", "hcl"
            })
    void tokensArePutTogetherTheCodeAgain(String language) {
        var bits = List.of(
                "\"",
                "'",
                "`",
                "/*",
                "*/",
                "//",
                "#",
                "<!--",
                "-->",
                "<",
                ">",
                "${",
                "{",
                "}",
                "(",
                ")",
                "\\",
                "\n",
                " ",
                "\t",
                "<<EOT",
                "EOT",
                "<?php",
                "?>",
                "<script>",
                "</script>",
                "if",
                "x1",
                "0x",
                "1e9",
                "\uD83D\uDE00",
                "é",
                "\u0000",
                "@",
                ": ",
                "- ",
                "$ ",
                "'''",
                "\"\"\"",
                "=begin",
                "--[[",
                "]]",
                "%");
        var random = new Random(7);
        for (var i = 0; i < 200; i++) {
            var code = random.ints(random.nextInt(60), 0, bits.size())
                    .mapToObj(bits::get)
                    .collect(Collectors.joining());
            assertThat(lexers.tokens(language, code).stream().map(Token::text).collect(Collectors.joining()))
                    .as(language)
                    .isEqualTo(code);
        }
    }

    private String picture(String language, String code) {
        return lexers.tokens(language, code).stream()
                .map(token -> token.kind() == Kind.PLAIN
                        ? token.text()
                        : token.kind().className().substring(4) + "‹" + token.text() + "›")
                .collect(Collectors.joining());
    }
}
