package dev.handbook.pages;

import dev.handbook.model.Nearest;
import dev.handbook.model.SiteFile;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;

/**
 * The templates of the theme, locked down: they escape by themselves, load from the theme only, create and call no Java, and print
 * the same in every locale and time zone. One instance serves all threads; each template is parsed once.
 */
final class Templates {
    private static final int PAGE_BYTES = 64 * 1024;

    private final Configuration configuration;

    private final Theme theme;

    Templates(Theme theme) {
        this.theme = theme;
        this.configuration = lockedDown(theme);
    }

    /** How every template is read and run, the author's as ours. */
    static Configuration lockedDown(Theme theme) {
        var settings = new Configuration(Configuration.VERSION_2_3_34);
        var own = new StringTemplateLoader();
        theme.ownTemplates().forEach(own::putTemplate);
        var ours = new ClassTemplateLoader(Templates.class, Theme.FOLDER);
        settings.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {own, ours}));
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setObjectWrapper(new ValueWrapper());
        settings.setSharedVariable(
                "hasExtraScript", theme.hasExtraScript() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE);
        settings.setSharedVariable(
                "searchRules", new SimpleScalar(theme.search().rules()));
        settings.setSharedVariable(
                "searchIsInParts", theme.search().isInParts() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE);
        var words = theme.words();
        settings.setSharedVariable("text", new TextMethod(words));
        settings.setSharedVariable("lang", new SimpleScalar(words.lang()));
        settings.setSharedVariable(
                "isRightToLeft", words.isRightToLeft() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE);
        settings.setSharedVariable("mark", new SimpleScalar(theme.mark()));
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setDefaultEncoding("UTF-8");
        settings.setLocale(Locale.ROOT);
        settings.setLocalizedLookup(false);
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setNumberFormat("c");
        settings.setBooleanFormat("c");
        settings.setDateTimeFormat("iso");
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setFallbackOnNullLoopVariable(false);
        return settings;
    }

    /**
     * The page as a file.
     *
     * @throws BrokenTheme if a template of the author's is wrong; the message names template, line and column
     * @throws IllegalStateException if one of ours is
     */
    SiteFile render(Page page) {
        return render(page.path(), "pages/" + page.template() + ".ftlh", page);
    }

    /**
     * Any file that a template of the theme makes of a record.
     *
     * @param path of the file
     * @param template its path in the theme
     * @param content a record
     * @throws BrokenTheme if a template of the author's is wrong; the message names template, line and column
     * @throws IllegalStateException if one of ours is
     */
    SiteFile render(String path, String template, Object content) {
        try {
            var writer = new Utf8Writer(PAGE_BYTES);
            configuration.getTemplate(template).process(content, writer);
            return new SiteFile(path, writer.toBytes());
        } catch (TemplateException e) {
            throw broken(path, content, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot render " + path + ": " + e.getMessage(), e);
        }
    }

    /** For a name that the record does not have, the one that is meant, or all. */
    private static String hint(Object content, TemplateException e) {
        if (!(e instanceof InvalidReferenceException missing) || missing.getBlamedExpressionString() == null) {
            return "";
        }
        var names = Arrays.stream(content.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        var name = missing.getBlamedExpressionString();
        if (names.contains(name) || name.contains(".")) {
            return "";
        }
        return Nearest.to(name, names)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("; there are " + String.join(", ", names));
    }

    private RuntimeException broken(String page, Object content, TemplateException e) {
        var reason = e.getMessageWithoutStackTop()
                .lines()
                .takeWhile(line -> !line.startsWith("--"))
                .map(line -> line.replace("==> ", "").replaceFirst(" +\\[in .*\\]$", ""))
                .collect(Collectors.joining(" "))
                .strip();
        return Optional.ofNullable(e.getTemplateSourceName())
                .flatMap(theme::ownPath)
                .<RuntimeException>map(path -> new BrokenTheme(
                        path + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": error: " + reason
                                + hint(content, e),
                        e))
                .orElseGet(() -> new IllegalStateException("cannot render " + page + ": " + e.getMessage(), e));
    }
}
