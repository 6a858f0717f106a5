package dev.handbook.pages;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets templates say what stands in the files of words: {@code ${text("pager.page", 2)}}. Behind the key come the values; a value may be HTML
 * that the template has captured, such as a link within a sentence. What else is in the text is escaped.
 */
final class TextMethod implements TemplateMethodModelEx {
    private static final HTMLOutputFormat HTML = HTMLOutputFormat.INSTANCE;

    private final Words words;

    TextMethod(Words words) {
        this.words = words;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("text(…) needs the key of a text");
        }
        var name = key.getAsString();
        if (!words.has(name)) {
            throw new TemplateModelException("there are no words '" + name + "'");
        }
        var values = arguments.subList(1, arguments.size());
        return contains(values)
                ? markup(name, values)
                : words.text(name, plain(values).toArray());
    }

    private static boolean contains(List<?> values) {
        return values.stream().anyMatch(TemplateHTMLOutputModel.class::isInstance);
    }

    private static List<Object> plain(List<?> values) throws TemplateModelException {
        var plain = new ArrayList<Object>();
        for (var value : values) {
            plain.add(
                    value instanceof TemplateNumberModel number
                            ? number.getAsNumber().intValue()
                            : value instanceof TemplateScalarModel text ? text.getAsString() : "");
        }
        return plain;
    }

    private TemplateHTMLOutputModel markup(String key, List<?> values) throws TemplateModelException {
        var html = new ArrayList<String>();
        for (var value : values) {
            html.add(
                    value instanceof TemplateHTMLOutputModel markup
                            ? HTML.getMarkupString(markup)
                            : HTML.escapePlainText(plain(List.of(value)).get(0).toString()));
        }
        return HTML.fromMarkup(Words.filled(HTML.escapePlainText(words.text(key)), html));
    }
}
