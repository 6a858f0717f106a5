package dev.handbook.pages;

import dev.handbook.model.SiteFile;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The templates of the theme, locked down: they escape by themselves, load from the theme only, create and call no Java, and print
 * the same in every locale and time zone. One instance serves all threads; each template is parsed once.
 */
final class Templates {
    private static final int PAGE_CHARACTERS = 64 * 1024;

    private final Configuration configuration;

    Templates() {
        this.configuration = lockedDown();
    }

    /** How every template is read and run. */
    static Configuration lockedDown() {
        var settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setTemplateLoader(new ClassTemplateLoader(Templates.class, Theme.FOLDER));
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setObjectWrapper(new ValueWrapper());
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
     * @throws IllegalStateException if its template is wrong; the message names template, line and column
     */
    SiteFile render(Page page) {
        try {
            var writer = new StringWriter(PAGE_CHARACTERS);
            configuration.getTemplate("pages/" + page.template() + ".ftlh").process(page, writer);
            return SiteFile.of(page.path(), writer.toString());
        } catch (TemplateException e) {
            throw new IllegalStateException("cannot render " + page.path() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot render " + page.path() + ": " + e.getMessage(), e);
        }
    }
}
