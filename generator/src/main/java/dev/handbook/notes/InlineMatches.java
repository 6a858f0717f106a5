package dev.handbook.notes;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The library's parser of what stands within lines, except for two things. A match costs no more than what was matched: the library's own
 * asks for a copy of each match's result, and before JDK 20 that copies the whole paragraph, so a paragraph of a thousand links took a
 * thousand times its length, and was too much work on one JDK and not on another. And a title stands apart from its address: {@code [a]:
 * <b>(c)} defines nothing and is shown, where the library would take it for a definition.
 */
final class InlineMatches extends CommonmarkInlineParser {
    InlineMatches(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        var matcher = matcher(pattern);
        return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        var isApart = index > 0 && Character.isWhitespace(input.charAt(index - 1));
        return isApart ? super.parseLinkTitle() : null;
    }
}
