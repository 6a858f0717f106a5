package dev.handbook.notes;

import dev.handbook.model.Severity;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of a file into text, or says where they are not text. In this order it counts
 *
 * <ol>
 *   <li>that a byte order mark is there, of UTF-8, UTF-16 or UTF-32;
 *   <li>that the bytes are UTF-8, which other text hardly ever is by chance;
 *   <li>what the file says of itself, see {@link DeclaredEncoding};
 *   <li>that in Windows-1252 they are words of a Western European language, see {@link WesternText}; the author is told.
 * </ol>
 *
 * Nothing else is guessed, and no letter is ever replaced: a wrong guess would spoil words without anybody noticing.
 */
final class Decoder {
    /**
     * What came out.
     *
     * @param text without byte order marks at the start, lines ending in {@code \n}, other control characters {@linkplain Controls made
     *     visible}; ends before the first byte that is no text
     * @param remarks what the author has to know; the only one is an error if the text is not whole
     */
    record Decoded(String text, List<Remark> remarks) {
        Decoded {
            remarks = List.copyOf(remarks);
        }

        boolean isWhole() {
            return remarks.stream().noneMatch(remark -> remark.severity() == Severity.ERROR);
        }
    }

    /**
     * Something about the bytes of a file.
     *
     * @param offset of the place in the text, in UTF-16 units
     */
    record Remark(Severity severity, String rule, int offset, String message, String hint) {}

    /**
     * What a charset makes of the bytes.
     *
     * @param text as far as it goes, marks and all
     * @param end the offset of the first byte that means nothing in it; -1 if there is none
     */
    private record Attempt(Charset charset, String text, int end) {
        boolean isWhole() {
            return end < 0;
        }
    }

    private record Mark(Charset charset, String hex) {
        boolean startsWith(byte[] bytes) {
            var mark = HexFormat.of().parseHex(hex);
            return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
        }
    }

    /** Those of UTF-32 first, because one of them begins with one of UTF-16. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32LE"), "fffe0000"),
            new Mark(Charset.forName("UTF-32BE"), "0000feff"),
            new Mark(StandardCharsets.UTF_16LE, "fffe"),
            new Mark(StandardCharsets.UTF_16BE, "feff"),
            new Mark(StandardCharsets.UTF_8, "efbbbf"));

    private static final String SAVE = "save the file as UTF-8";
    private static final String SAVE_OR_SAY =
            SAVE + ", or let its first lines say what it is, as in `encoding: windows-1252`";

    private final String path;
    private final byte[] bytes;
    private final List<Remark> remarks = new ArrayList<>();

    private Decoder(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * Decodes a whole file.
     *
     * @param path tells what kind of declarations to look for
     */
    static Decoded decode(String path, byte[] bytes) {
        return new Decoder(path, bytes).decode();
    }

    private Decoded decode() {
        for (var mark : MARKS) {
            if (mark.startsWith(bytes)) {
                return checked(attempt(mark.charset()), "", SAVE);
            }
        }
        var utf8 = attempt(StandardCharsets.UTF_8);
        return utf8.isWhole() ? utf8(utf8) : other(utf8);
    }

    private Optional<DeclaredEncoding> declared() {
        return DeclaredEncoding.in(path, bytes);
    }

    private Decoded utf8(Attempt utf8) {
        var declared = declared();
        var charset = declared.flatMap(DeclaredEncoding::charset);
        if (charset.filter(DeclaredEncoding::isMadeOfAscii).isPresent()) {
            return checked(attempt(charset.get()), "", SAVE);
        }
        var escape = utf8.text().indexOf("\u001b$");
        if (escape >= 0) {
            return failed(
                    utf8.text().substring(0, escape),
                    "an escape to ISO-2022 at offset " + length(utf8, escape) + " is not UTF-8",
                    SAVE_OR_SAY.replace("windows-1252", "iso-2022-jp"));
        }
        if (declared.isPresent()) {
            declared.filter(name -> isContradicted(name, utf8.text())).ifPresent(this::contradict);
        } else {
            Utf7.suspicion(utf8.text()).ifPresent(this::suspectUtf7);
        }
        return checked(utf8, "", SAVE);
    }

    /** Plain ASCII is the same in all encodings that can be declared in it. */
    private static boolean isContradicted(DeclaredEncoding declared, String text) {
        var isAscii = text.chars().allMatch(c -> c < 0x80);
        return declared.charset()
                .map(charset -> !isAscii && !charset.equals(StandardCharsets.UTF_8))
                .orElse(true);
    }

    private void contradict(DeclaredEncoding declared) {
        doubt(
                declared.offset(),
                "the file calls itself '" + declared.name() + "' but is read as UTF-8, which it is"
                        + (declared.charset().isEmpty() ? "; that name is not known" : ""),
                "Write UTF-8 here");
    }

    private void suspectUtf7(int offset) {
        doubt(
                offset,
                "the signs at offset " + offset + " look like UTF-7, which is not decoded; they stay as they are",
                "Save the file as UTF-8");
    }

    private Decoded other(Attempt utf8) {
        var declared = declared();
        if (declared.isEmpty()) {
            var western = attempt(WesternText.CHARSET);
            return western.isWhole() && WesternText.is(western.text())
                    ? western(western, utf8)
                    : checked(utf8, "", SAVE_OR_SAY);
        }
        var name = declared.get().name();
        return declared.get()
                .charset()
                .map(charset -> checked(attempt(charset), ", which the file calls itself", SAVE))
                .orElseGet(() -> checked(utf8, ", and '" + name + "', as the file calls itself, is not known", SAVE));
    }

    private Decoded western(Attempt western, Attempt utf8) {
        doubt(
                utf8.text().length(),
                byteAt(utf8.end()) + " is not UTF-8; the words make sense in Windows-1252, so it is read as that",
                "Save the file as UTF-8, or declare `encoding: windows-1252`");
        return checked(western, "", SAVE);
    }

    private void doubt(int offset, String message, String hint) {
        remarks.add(new Remark(Severity.WARNING, "doubtful-encoding", offset, message, hint));
    }

    private Attempt attempt(Charset charset) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        return new Attempt(charset, out.flip().toString(), result.isUnderflow() ? -1 : in.position());
    }

    private Decoded checked(Attempt attempt, String why, String hint) {
        var text = attempt.text();
        if (!attempt.isWhole()) {
            return failed(
                    text, byteAt(attempt.end()) + " is not " + attempt.charset().name() + why, hint);
        }
        var zero = text.indexOf('\0');
        if (zero >= 0) {
            // Binary files have them, and UTF-16 without its mark.
            var offset = length(attempt, zero);
            return failed(
                    text.substring(0, zero), "a zero byte at offset " + offset + ": this is not a text file", SAVE);
        }
        Controls.remark(text).ifPresent(remarks::add);
        return new Decoded(
                clean(text), remarks.stream().map(remark -> moved(remark, text)).toList());
    }

    private Decoded failed(String text, String message, String hint) {
        var shown = clean(text);
        return new Decoded(
                shown,
                List.of(new Remark(
                        Severity.ERROR, "encoding", shown.length(), message + ", so the file is not read", hint)));
    }

    private String byteAt(int offset) {
        return "byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[offset]) + " at offset " + offset;
    }

    /** How many bytes come before a place in the text. */
    private static int length(Attempt attempt, int offset) {
        return attempt.text().substring(0, offset).getBytes(attempt.charset()).length;
    }

    private static Remark moved(Remark remark, String text) {
        var offset = clean(text.substring(0, remark.offset())).length();
        return new Remark(remark.severity(), remark.rule(), offset, remark.message(), remark.hint());
    }

    private static String clean(String text) {
        var start = 0;
        while (start < text.length() && text.charAt(start) == '\ufeff') {
            start++;
        }
        return Controls.shown(text.substring(start).replace("\r\n", "\n").replace('\r', '\n'));
    }
}
