package dev.handbook;

import dev.handbook.pages.Publication;
import dev.handbook.reports.ReportFormat;
import dev.handbook.settings.Chosen;
import dev.handbook.settings.Setting;
import dev.handbook.terms.LinkSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a handbook is built, as its author has set it.
 *
 * @param title what the handbook is called, shown on every page
 * @param color of links and buttons, in hexadecimal digits; empty for that of the theme
 * @param logo a picture's path in the notes folder; empty for the mark of the theme
 * @param failOn which problems keep the site from being written
 * @param rememberIds whether the addresses of questions are remembered beside the notes
 * @param findTerms whether terms are found in the notes, beside those of the glossary
 * @param policy which problems are told, and how severe they are
 * @param links how many mentions of terms become links, and by the rules of which language
 * @param dialects names of dialects by patterns of the paths of notes, in order
 * @param reports in which formats problems are written to files, too
 * @param publication where the site and its notes are found on the web
 * @param findChanges whether git is asked when answers last changed
 */
record Settings(
        String title,
        String color,
        String logo,
        FailOn failOn,
        boolean rememberIds,
        boolean findTerms,
        ProblemPolicy policy,
        LinkSettings links,
        Map<String, String> dialects,
        List<ReportFormat> reports,
        Publication publication,
        boolean findChanges) {
    /** The settings that were chosen, each allowed, and the default for each other. */
    static Settings of(Chosen chosen) {
        return new Settings(
                chosen.text(Setting.TITLE),
                chosen.text(Setting.COLOR),
                chosen.text(Setting.LOGO),
                FailOn.named(chosen.text(Setting.FAIL_ON)).orElse(FailOn.ERROR),
                chosen.flag(Setting.REMEMBER_IDS),
                chosen.flag(Setting.FIND_TERMS),
                new ProblemPolicy(chosen.pairs(Setting.SEVERITIES), chosen.pairs(Setting.IGNORE)),
                new LinkSettings(
                        LinkSettings.Scope.valueOf(
                                chosen.text(Setting.LINK_SCOPE).toUpperCase(Locale.ROOT)),
                        chosen.number(Setting.LINK_BUDGET),
                        chosen.text(Setting.LANG)),
                chosen.pairs(Setting.DIALECTS),
                chosen.list(Setting.REPORTS).stream()
                        .map(ReportFormat::named)
                        .flatMap(Optional::stream)
                        .toList(),
                new Publication(chosen.text(Setting.URL), chosen.text(Setting.EDIT_URL)),
                chosen.flag(Setting.CHANGE_DATES));
    }

    /** The same for a site that is looked at where it was built, whatever its address will be. */
    Settings unpublished() {
        return new Settings(
                title,
                color,
                logo,
                failOn,
                rememberIds,
                findTerms,
                policy,
                links,
                dialects,
                reports,
                publication.withoutUrl(),
                findChanges);
    }
}
