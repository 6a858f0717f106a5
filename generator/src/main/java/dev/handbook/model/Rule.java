package dev.handbook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What notes are checked for. Each rule has a page in {@code docs/rules} with an example that breaks it and one that does not. */
public enum Rule {
    /** Two glossary entries go by the same name, at least one of them by an alias. */
    ALIAS_CLASH(Severity.WARNING),
    /** A character that turns the reading direction of what follows. */
    BIDI_CONTROL(Severity.WARNING),
    /** A row or line of a card file breaks the rules of its format. */
    BROKEN_CARD(Severity.WARNING),
    /** A link leads to nothing. */
    BROKEN_LINK(Severity.WARNING),
    /** A character that steers devices and is none to read. */
    CONTROL_CHARACTER(Severity.WARNING),
    /** It is not clear how a note marks its questions. */
    DOUBTFUL_DIALECT(Severity.WARNING),
    /** A file is read in an encoding that it does not say, or not in the one that it says. */
    DOUBTFUL_ENCODING(Severity.WARNING),
    /** HTML that could harm readers was left out. */
    DROPPED_HTML(Severity.WARNING),
    /** A glossary entry has a key twice. */
    DUPLICATE_GLOSSARY_KEY(Severity.ERROR),
    /** Two glossary entries have the same name. */
    DUPLICATE_TERM(Severity.WARNING),
    /** A file is not text in an encoding that is known. */
    ENCODING(Severity.ERROR),
    /** The name of a file cannot be used. */
    FILE_NAME(Severity.ERROR),
    /** The front matter of a note has a mistake. */
    FRONT_MATTER(Severity.WARNING),
    /** The glossary is not YAML. */
    GLOSSARY_SYNTAX(Severity.ERROR),
    /** A value in the glossary is of another kind than expected. */
    GLOSSARY_TYPE(Severity.ERROR),
    /** A value in the glossary is none of those that are allowed. */
    GLOSSARY_VALUE(Severity.WARNING),
    /** The file that remembers addresses has a line that cannot be read. */
    IDS_FILE(Severity.WARNING),
    /** A glossary entry has no definition. */
    MISSING_DEFINITION(Severity.WARNING),
    /** A picture that a note shows is not there. */
    MISSING_PICTURE(Severity.WARNING),
    /** A glossary entry has no name. */
    MISSING_TERM(Severity.ERROR),
    /** Words that only frame an HTML page were left out. */
    PAGE_FRAME(Severity.WARNING),
    /** A link leads where no page may lead. */
    REFUSED_LINK(Severity.WARNING),
    /** A picture lies on another server. */
    REMOTE_PICTURE(Severity.WARNING),
    /** The settings have a mistake. */
    SETTINGS(Severity.ERROR),
    /** Something in the notes folder is neither a file nor a folder. */
    SPECIAL_FILE(Severity.ERROR),
    /** A symbolic link leads out of the notes folder. */
    SYMBOLIC_LINK(Severity.ERROR),
    /** A file of the author's theme has no place in it, or cannot be read. */
    THEME(Severity.ERROR),
    /** A note takes more work to read than any real one does. */
    TOO_COMPLEX(Severity.ERROR),
    /** A file is larger than any that is read. */
    TOO_LARGE(Severity.ERROR),
    /** A question has no answer. */
    UNANSWERED(Severity.WARNING),
    /** Many answers use a short form that nothing explains. */
    UNDEFINED_SHORT_FORM(Severity.WARNING),
    /** Front matter names a dialect that does not exist. */
    UNKNOWN_DIALECT(Severity.WARNING),
    /** A glossary entry has a key that means nothing. */
    UNKNOWN_GLOSSARY_KEY(Severity.WARNING),
    /** A glossary entry points to a term that is not there. */
    UNKNOWN_SEE_ALSO(Severity.WARNING),
    /** No note mentions a term of the glossary. */
    UNMENTIONED_TERM(Severity.WARNING),
    /** A file cannot be read. */
    UNREADABLE(Severity.ERROR),
    /** Files in the notes folder are no notes. */
    UNREAD_FILES(Severity.WARNING),
    /** A picture is more than a drawing. */
    UNSAFE_PICTURE(Severity.ERROR),
    /** No link uses a link definition. */
    UNUSED_DEFINITION(Severity.WARNING);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** The rule of this id; empty when there is none. */
    public static Optional<Rule> named(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The ids of all rules, sorted. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Rule::id).sorted().toList();
    }

    /** Its id, as problems and settings name it: {@code broken-link}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How severe it is unless the author says otherwise. */
    public Severity severity() {
        return severity;
    }
}
