package dev.handbook.pages;

import dev.handbook.model.Nearest;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Rule;
import dev.handbook.model.SiteFile;
import freemarker.core.ParseException;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Tells whether a file of the author's can be a part of the theme. */
final class ThemeCheck {
    /** Where the author's theme lies in the notes folder; problems name it. */
    static final String FOLDER = ".handbook/";

    private ThemeCheck() {}

    /** What is wrong with a file; empty when nothing is. */
    static List<Problem> problems(SiteFile file) {
        var path = file.path();
        if (Theme.isMessages(path)) {
            return messages(file);
        }
        if (!Theme.isAsset(path) && !Theme.names().contains(path)) {
            var hint = Nearest.to(path, Theme.names())
                    .map(near -> "Did you mean '" + near + "'?")
                    .orElse("Its files are " + String.join(", ", Theme.names()) + ", and what you like below assets/");
            return List.of(problem(file, 1, 1, "the theme has no file of this name", hint));
        }
        if (isStyle(path)) {
            return StyleCheck.flaw(file.text()).stream()
                    .map(flaw -> problem(
                            file,
                            flaw.line(),
                            flaw.column(),
                            flaw.message(),
                            "Until that is mended, this style is left out"))
                    .toList();
        }
        return Theme.isTemplate(path) ? template(file) : List.of();
    }

    private static boolean isStyle(String path) {
        return path.startsWith("styles/") && path.endsWith(".css");
    }

    private static List<Problem> template(SiteFile file) {
        try {
            new Template(file.path(), new StringReader(file.text()), Templates.lockedDown(Theme.OURS));
            return List.of();
        } catch (ParseException e) {
            var message = e.getEditorMessage().lines().findFirst().orElse("");
            return List.of(problem(
                    file,
                    Math.max(1, e.getLineNumber()),
                    Math.max(1, e.getColumnNumber()),
                    "this template cannot be read: " + message,
                    "Until it can, ours is used"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a text", e);
        }
    }

    private static List<Problem> messages(SiteFile file) {
        return new MessageCheck(Theme.ourMessages(Words.FALLBACK))
                .flaws(file.text()).stream()
                        .map(flaw -> problem(file, flaw.line(), 1, flaw.message(), flaw.hint()))
                        .toList();
    }

    private static Problem problem(SiteFile file, int line, int column, String message, String hint) {
        var isText = Theme.isTemplate(file.path()) || Theme.isMessages(file.path()) || isStyle(file.path());
        return new Problem(
                Rule.THEME.severity(),
                Rule.THEME.id(),
                new Place(FOLDER + file.path(), line, column),
                message,
                hint,
                isText ? file.text().lines().skip(line - 1L).findFirst().orElse("") : "");
    }
}
