package dev.handbook.notes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the first lines of a file say about its encoding: {@code encoding:} in front matter, {@code <meta charset>} and {@code <?xml
 * encoding?>} of an HTML page, {@code :encoding:} of AsciiDoc, and a line such as {@code -*- coding: latin-1 -*-} as editors leave it.
 *
 * @param name as it is written there
 * @param offset where it is written, in bytes, which are characters up to there
 */
record DeclaredEncoding(String name, int offset) {
    /** As far as browsers look. */
    private static final int LOOKED_AT = 1024;

    private static final String NAME = "[\"']?([A-Za-z][\\w.:+-]{1,40})[\"']?";

    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A(?:---|\\+\\+\\+)[ \\t]*\\R(?:(?!---|\\+\\+\\+).*\\R){0,60}?encoding[ \\t]*[:=][ \\t]*" + NAME);

    private static final Pattern META =
            Pattern.compile("<meta\\s[^>]{0,200}?charset\\s{0,9}=\\s{0,9}" + NAME, Pattern.CASE_INSENSITIVE);

    private static final Pattern XML =
            Pattern.compile("\\A\\s{0,9}<\\?xml\\s[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}" + NAME);

    private static final Pattern ASCII_DOC = Pattern.compile("^:encoding:[ \\t]+" + NAME, Pattern.MULTILINE);

    /** In one of the first two lines, as Python, Emacs and Vim have it, and with nothing but signs and other such settings beside it. */
    private static final Pattern CODING = Pattern.compile(
            "\\A(?:.{0,200}\\R)?\\W{0,9}(?:(?:vim?|mode):[^\\n\\r]{0,60}?)?(?:file|en)?coding[ \\t]*[:=][ \\t]*" + NAME
                    + "[^\\w\\n\\r]*$",
            Pattern.MULTILINE);

    /** Emacs writes {@code latin-2-unix} where others write {@code latin2}. */
    private static final Pattern EMACS = Pattern.compile("(?<=^latin)-|-(?:unix|dos|mac)$");

    /** The Encoding Standard reads these names as those of larger sets, because that is what files with them hold. */
    private static final Map<String, String> READ_AS = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949");

    /** What the file says, if it says anything. */
    static Optional<DeclaredEncoding> in(String path, byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return patterns(path, start).stream()
                .map(pattern -> pattern.matcher(start))
                .filter(matcher -> matcher.find())
                .map(matcher -> new DeclaredEncoding(matcher.group(1), matcher.start(1)))
                .findFirst();
    }

    private static List<Pattern> patterns(String path, String start) {
        var ending = Format.ending(path);
        if (Set.of("html", "htm", "xhtml").contains(ending) || HtmlFormat.isPage(start)) {
            return List.of(XML, META);
        }
        return Set.of("adoc", "asciidoc", "asc").contains(ending)
                ? List.of(ASCII_DOC, CODING, FRONT_MATTER)
                : List.of(FRONT_MATTER, CODING);
    }

    /** The charset of that name; nothing if it is not known, or if nothing could declare itself in it. */
    Optional<Charset> charset() {
        try {
            var plain = EMACS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
            var named = Charset.forName(plain).name();
            return Optional.of(Charset.forName(READ_AS.getOrDefault(named.toLowerCase(Locale.ROOT), named)))
                    .filter(Charset::canEncode)
                    .filter(charset -> new String(name.getBytes(StandardCharsets.US_ASCII), charset).equals(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether text in it consists of ASCII bytes only, so that it could be taken for plain English. */
    static boolean isMadeOfAscii(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }
}
