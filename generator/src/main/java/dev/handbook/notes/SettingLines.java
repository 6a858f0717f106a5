package dev.handbook.notes;

import dev.handbook.model.About;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lines at the top of a text with which a format lets a note speak of itself: {@code #+author: …}, {@code :author: …}. */
final class SettingLines {
    /** Below that, such a line is part of the text, or of code in it. */
    private static final int TOP_LINES = 50;

    private SettingLines() {}

    /**
     * What they say, in order.
     *
     * @param setting a line with the name as its first group and the value as its second
     */
    static List<About.Fact> of(String text, Pattern setting) {
        return text.lines()
                .limit(TOP_LINES)
                .map(setting::matcher)
                .filter(line -> line.matches())
                .map(line -> new About.Fact(line.group(1).toLowerCase(Locale.ROOT), line.group(2)))
                .toList();
    }
}
