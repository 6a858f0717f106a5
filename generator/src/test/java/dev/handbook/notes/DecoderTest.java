package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String FRENCH =
            "# Le café\n\nÀ quoi sert l’image ? Elle crée un système pour les œuvres et est « prête ».\n";
    private static final String GERMAN =
            "# Übung\n\nWas ist ein Kernel? Er läuft für die Prozesse, und das ist nicht „groß“.\n";
    private static final String ENGLISH =
            "# What is the “kernel”?\n\nIt’s a part of the system – the naïve answer in O(n²).\n";
    private static final String SPANISH =
            "# ¿Qué es el núcleo?\n\nEs una parte del sistema que no se ve en los días de año.\n";
    private static final String PORTUGUESE = "# O que é isso?\n\nÉ uma função que não se vê, com os botões em ação.\n";
    private static final String RUSSIAN =
            "# Что такое ядро?\n\nЭто часть системы, которая не видна, the and of to is in that.\n";
    private static final String CZECH =
            "# Co je jádro?\n\nJe to část systému, která není vidět, a není to nic, co by šlo přečíst.\n";

    @Test
    void textIsUtf8UnlessSomethingElseIsSaid() {
        assertThat(text("a.md", "naïve 日本語 😀\n", StandardCharsets.UTF_8)).isEqualTo("naïve 日本語 😀\n");
        assertThat(text("a.md", "", StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FRENCH, GERMAN, ENGLISH, SPANISH, PORTUGUESE})
    void westernTextIsReadAsSuchWithAWarning(String text) {
        var decoded = decode("a.md", text, Charset.forName("windows-1252"));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.rule()).isEqualTo("doubtful-encoding");
            assertThat(remark.message())
                    .startsWith("byte 0x")
                    .contains(" at offset ")
                    .contains("Windows-1252");
            assertThat(text.charAt(remark.offset())).isGreaterThan('\u007f');
        });
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251",
        "KOI8-R",
        "IBM866",
        "ISO-8859-5",
        "x-MacCyrillic",
    })
    void cyrillicTextIsNeverTakenForWestern(String charset) {
        assertThat(decode("a.md", RUSSIAN, Charset.forName(charset)).isWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman", "IBM850", "IBM437"})
    void westernTextOfOldSystemsIsNeverTakenForNewer(String charset) {
        for (var text : new String[] {
            GERMAN.replaceAll("[„“]", "'"),
            "Le café est prêt, et la crème pour les enfants est dans le réfrigérateur.\n"
        }) {
            assertThat(decode("a.md", text, Charset.forName(charset)).isWhole())
                    .as(text)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"windows-1250", "ISO-8859-2"})
    void textOfOtherLanguagesIsNeverTakenForWestern(String charset) {
        var polish = "Jądro to część systemu, która jest niewidoczna; the and of to is in that.\n";
        var hungarian = "A rendszermag az idő része, és nem is látható; a tűz a víz; the and of to is.\n";
        for (var text : new String[] {CZECH, polish, hungarian}) {
            assertThat(decode("a.md", text, Charset.forName(charset)).isWhole())
                    .as(text)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, 内核是操作系统的一部分 the and of to is in that",
        "Shift_JIS, カーネルとは何ですか the and of to is in that",
        "EUC-JP, カーネルとは何ですか the and of to is in that",
        "Big5, 核心是作業系統的一部分 the and of to is in that",
        "EUC-KR, 커널은 운영 체제의 일부입니다 the and of to is in that",
        "windows-1254, İçişleri nasıl ışıldıyor the and of to is in that",
        "windows-1253, Ο πυρήνας είναι μέρος the and of to is in that",
        "windows-1255, הגרעין הוא חלק the and of to is in that",
        "windows-1256, النواة جزء the and of to is in that",
        "windows-1257, Branduolys yra sistemos dalis kurią ąžuolas the and of to is",
        "TIS-620, เคอร์เนลคืออะไร the and of to is in that",
    })
    void otherScriptsAreNeverTakenForWestern(String charset, String text) {
        var decoded = decode("a.txt", text, Charset.forName(charset));

        assertThat(decoded.isWhole()).isFalse();
        assertThat(decoded.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.rule()).isEqualTo("encoding");
            assertThat(remark.message())
                    .matches("byte 0x[0-9A-F]{2} at offset \\d+ is not UTF-8, so the file is not read");
        });
    }

    @Test
    void fewWordsAreNotEnoughToGuess() {
        assertThat(decode("a.md", "# Titre é à ü\n\ntexte ñ\n", StandardCharsets.ISO_8859_1)
                        .isWhole())
                .isFalse();
    }

    @Test
    void randomBytesAreNoText() {
        var random = new java.util.Random(7);
        for (var i = 0; i < 500; i++) {
            var bytes = new byte[64];
            random.nextBytes(bytes);
            assertThat(Decoder.decode("a.md", bytes).isWhole()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, KOI8-R, '---\ntitle: Ядро\nencoding: koi8-r\n---\n# Что это?\n'",
        "a.md, windows-1251, '+++\nencoding = \"windows-1251\"\n+++\n# Что это?\n'",
        "a.txt, ISO-8859-2, '-*- coding: latin-2 -*-\nCo je jádro?\n'",
        "a.txt, ISO-8859-15, '#!/x\n# vim: set fileencoding=iso-8859-15 :\nÇa coûte 5 € ?\n'",
        "a.rst, GB18030, '.. coding: gb2312\n\n内核\n'",
        "a.org, Shift_JIS, '# -*- mode: org; coding: shift_jis -*-\n* 核\n'",
        "a.csv, windows-1252, 'encoding: latin1\nÄ;B\n'",
        "a.adoc, windows-1252, '= Größe\n:encoding: ISO-8859-1\n\nÄ\n'",
        "a.html, windows-1252, '<html><head><meta charset=latin1></head>Ä “x”</html>'",
        "a.htm, EUC-KR, '<META content=\"text/html; charset=euc-kr\" http-equiv=x>커널'",
        "a.xhtml, ISO-8859-5, '<?xml version=\"1.0\" encoding=\"ISO-8859-5\"?><html>ядро</html>'",
        "a.md, Big5, '<!doctype html><meta charset=\"big5\"><p>核心'",
        "a.txt, ISO-2022-JP, 'coding: iso-2022-jp\nカーネルとは\n'",
    })
    void declarationsAreBelieved(String path, String charset, String text) {
        var decoded = decode(path, text, Charset.forName(charset));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.remarks()).isEmpty();
    }

    @Test
    void bytesThatTheDeclaredEncodingDoesNotHaveAreReported() {
        assertThat(messages("a.md", bytes("---\nencoding: windows-1252\n---\n") + "8d"))
                .isEqualTo(
                        "31:error encoding byte 0x8D at offset 31 is not windows-1252, which the file calls itself, so the file is not read");
        assertThat(messages("a.html", bytes("<meta charset=utf-8>") + "e9"))
                .isEqualTo(
                        "20:error encoding byte 0xE9 at offset 20 is not UTF-8, which the file calls itself, so the file is not read");
        assertThat(messages("a.md", bytes("---\nencoding: klingon\n---\n") + "e9"))
                .contains("byte 0xE9 at offset 26 is not UTF-8, and 'klingon', as the file calls itself, is not known");
    }

    @Test
    void utf8ThatCallsItselfOtherwiseIsReadAsWhatItIs() {
        var contradicted = decode("a.html", "<meta charset=iso-8859-1>Größe", StandardCharsets.UTF_8);
        assertThat(contradicted.text()).endsWith("Größe");
        assertThat(contradicted.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message())
                        .isEqualTo("the file calls itself 'iso-8859-1' but is read as UTF-8, which it is"));

        assertThat(decode("a.html", "<meta charset=iso-8859-1>ASCII", StandardCharsets.UTF_8)
                        .remarks())
                .isEmpty();
        assertThat(decode("a.html", "<meta charset=utf-8>Größe", StandardCharsets.UTF_8)
                        .remarks())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Größe\n\n```html\n<meta charset=latin1>\n```\n",
                "---\ntitle: Größe\n---\nencoding: latin1\n",
                "# Größe\n\nWhy?\n\ncoding: latin1\n",
                "What does `coding: latin1` mean for Größe?\n",
            })
    void whatTheTextSaysElsewhereDeclaresNothing(String text) {
        assertThat(decode("a.md", text, StandardCharsets.UTF_8).remarks()).isEmpty();
    }

    @Test
    void utf7IsNotDecodedAndTold() {
        assertThat(messages("a.md", bytes("# +AOk <x>\n")))
                .isEqualTo(
                        "2:warning doubtful-encoding the signs at offset 2 look like UTF-7, which is not decoded; they stay as they are");
        assertThat(messages("a.md", bytes("+ADw-script+AD4-alert(1)+ADw-/script+AD4-\n")))
                .contains("look like UTF-7");
        assertThat(messages("a.html", bytes("<meta charset=utf-7>+ADw-b+AD4-")))
                .isEqualTo(
                        "14:warning doubtful-encoding the file calls itself 'utf-7' but is read as UTF-8, which it is; that name is not known");
        assertThat(messages("a.md", bytes("C++ and 1+1, Ctrl+C, +49 30 1234, +x, a+bcd, `+add` +++ g++ -o +AOk")))
                .isEmpty();
    }

    @Test
    void escapesOfIso2022AreNotTakenForWords() {
        assertThat(messages("a.md", bytes("# ") + "1b2442" + bytes("F|")))
                .isEqualTo("2:error encoding an escape to ISO-2022 at offset 2 is not UTF-8, so the file is not read");
    }

    @Test
    void offsetsCountBytes() {
        assertThat(messages("a.md", "efbbbf" + "c3a90d0a" + "ff"))
                .isEqualTo("2:error encoding byte 0xFF at offset 7 is not UTF-8, so the file is not read");
        assertThat(messages("a.md", "c3a90d0a" + "00"))
                .isEqualTo(
                        "2:error encoding a zero byte at offset 4: this is not a text file, so the file is not read");
        assertThat(messages("a.md", "feff" + "00e9" + "d83d"))
                .isEqualTo("1:error encoding byte 0xD8 at offset 4 is not UTF-16BE, so the file is not read");
        assertThat(messages("a.md", "fffe0000" + "23000000" + "0000ffff")).contains("at offset 8 is not UTF-32LE");
    }

    @Test
    void linesEndInLineFeeds() {
        assertThat(text("a.md", "a\r\nb\rc\nd\r\r\ne", StandardCharsets.UTF_8)).isEqualTo("a\nb\nc\nd\n\ne");
        assertThat(text("a.md", "a\u0085b\u000bc\fd", StandardCharsets.UTF_8)).isEqualTo("a b c d");
        assertThat(text("a.md", "a\u2028b\u2029c", StandardCharsets.UTF_8)).isEqualTo("a\u2028b\u2029c");
    }

    @Test
    void marksAtTheStartAreNoText() {
        assertThat(text("a.md", "\ufeff\ufeff# a\ufeff", StandardCharsets.UTF_8))
                .isEqualTo("# a\ufeff");
    }

    @Test
    void controlCharactersBecomeSignsAndAreTold() {
        var decoded = decode(
                "a.md", "a\r\n\t\u001b[31mred\u0007\u007f\u0080\ufffe\ud83f\udffe\ue000", StandardCharsets.UTF_8);

        assertThat(decoded.text()).isEqualTo("a\n\t␛[31mred␇␡\ufffd\ufffd\ufffd\ue000");
        assertThat(decoded.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.rule()).isEqualTo("control-character");
            assertThat(remark.offset()).isEqualTo(3);
            assertThat(remark.message()).contains("U+001B");
        });
    }

    private static String text(String path, String text, Charset charset) {
        var decoded = decode(path, text, charset);
        assertThat(decoded.remarks()).isEmpty();
        return decoded.text();
    }

    private static Decoder.Decoded decode(String path, String text, Charset charset) {
        return Decoder.decode(path, text.getBytes(charset));
    }

    private static String bytes(String ascii) {
        return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** Each remark as {@code offset:severity rule message}. */
    private static String messages(String path, String hex) {
        var remarks = Decoder.decode(path, HexFormat.of().parseHex(hex)).remarks();
        return String.join(
                "\n",
                remarks.stream()
                        .map(remark -> remark.offset() + ":" + remark.severity() + " " + remark.rule() + " "
                                + remark.message())
                        .toList());
    }
}
