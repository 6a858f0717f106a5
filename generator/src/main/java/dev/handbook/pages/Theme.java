package dev.handbook.pages;

import dev.handbook.model.Nearest;
import dev.handbook.model.Picture;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Rule;
import dev.handbook.model.SearchScripts;
import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that make a page: templates, styles, scripts and the mark. Ours travel on the class path; a file of the author's takes the place
 * of ours of the same path, and {@value #EXTRA_STYLE} and {@value #EXTRA_SCRIPT} come on top of ours. Other files below
 * {@code assets/} go to the site as they are.
 */
public final class Theme {
    /** The mark of a handbook that has none of its own. */
    private static final String MARK = "assets/mark.svg";

    /** The colour that the mark is drawn in; an author's takes its place. */
    private static final String MARK_COLOR = "#0d6b5e";

    /** Ours alone. */
    public static final Theme OURS = new Theme(Map.of(), List.of(), "", MARK, SearchScripts.USUAL, Words.FALLBACK);

    /** Where ours lies on the class path. */
    static final String FOLDER = "/dev/handbook/theme";

    /** Styles of the author's that go after all of ours, and before which every style of ours gives way. */
    static final String EXTRA_STYLE = "styles/extra.css";

    /** A script of the author's that runs after ours. */
    static final String EXTRA_SCRIPT = "assets/extra.js";

    private static final String TEMPLATE = ".ftlh";

    /** The layers of the style, the weakest first. */
    private static final List<String> LAYERS = List.of("tokens", "base", "content", "chrome", "search", "print");

    /** The files of the style in the order of their layers: rich text belongs to the content, the frame of a page to the chrome. */
    private static final List<String> STYLES =
            List.of("tokens", "base", "prose", "code", "content", "frame", "chrome", "study", "search", "print");

    /** Styles of certain kinds of pages, which alone load them. */
    private static final List<String> PAGE_STYLES = List.of("home", "practice", "terms", "results", "authors");

    /** What pages load as it is. */
    private static final List<String> ASSETS =
            List.of("assets/color-scheme.js", "assets/terms-map.js", "assets/mark.svg");

    /** The languages that our pages speak. */
    static final List<String> LANGUAGES = List.of(Words.FALLBACK, "de", "es", "fr", "pt", "ru", "zh");

    private static final List<String> PAGES = List.of(
            "glossary",
            "home",
            "moved",
            "not-found",
            "open-questions",
            "practice",
            "print",
            "problems",
            "question",
            "report",
            "search",
            "term",
            "terms-map",
            "topic");

    /** How the names of files below {@code assets/} begin that are made for each handbook. */
    private static final List<String> MADE = Stream.concat(
                    Stream.of("assets/search", "assets/handbook.", "assets/words.js", "assets/card.png"),
                    PAGE_STYLES.stream().map(name -> "assets/" + name + ".css"))
            .toList();

    private static final Pattern MESSAGES =
            Pattern.compile("messages/([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\\.properties");

    private final Map<String, SiteFile> own;
    private final List<Problem> problems;
    private final String color;
    private final String mark;
    private final SearchScripts search;
    private final String lang;

    private Theme(
            Map<String, SiteFile> own,
            List<Problem> problems,
            String color,
            String mark,
            SearchScripts search,
            String lang) {
        this.own = Collections.unmodifiableMap(new TreeMap<>(own));
        this.problems = List.copyOf(problems);
        this.color = color;
        this.mark = mark;
        this.search = search;
        this.lang = lang;
    }

    /**
     * Ours, with files of the author's in it.
     *
     * @param files by their paths in the author's theme; those that cannot be used are left out and told by {@link #problems}
     */
    public static Theme with(List<SiteFile> files) {
        var own = new TreeMap<String, SiteFile>();
        var problems = new ArrayList<Problem>();
        for (var file : files) {
            var found = ThemeCheck.problems(file);
            problems.addAll(found);
            // Of a file of words, those lines count that are right.
            if (found.isEmpty() || isMessages(file.path())) {
                own.put(file.path(), file);
            }
        }
        return new Theme(own, problems, OURS.color, OURS.mark, OURS.search, OURS.lang);
    }

    /**
     * This theme in another colour.
     *
     * @param color as {@code #rrggbb} or {@code #rgb}; empty to leave it as it is
     */
    public Theme withColor(String color) {
        return new Theme(own, problems, color, mark, search, lang);
    }

    /**
     * This theme with a picture of the author's in place of the mark; a missing one is a problem.
     *
     * @param path of one of the pictures; empty to leave the mark as it is
     */
    public Theme withLogo(String path, List<Picture> pictures) {
        if (path.isEmpty()) {
            return this;
        }
        return pictures.stream()
                .filter(picture -> picture.path().equals(path))
                .findFirst()
                .map(this::withLogo)
                .orElseGet(() -> withoutLogo(path, pictures));
    }

    /** This theme on a site that is searched by these scripts; usually, by the one script of an index in English. */
    public Theme withSearch(SearchScripts search) {
        return new Theme(own, problems, color, mark, search, lang);
    }

    /**
     * This theme in another language.
     *
     * @param lang a tag such as {@code de} or {@code pt-BR}; one that the theme does not speak gives English
     */
    public Theme withLang(String lang) {
        return new Theme(own, problems, color, mark, search, lang);
    }

    private Theme withLogo(Picture picture) {
        var name = "assets/logo" + picture.path().substring(picture.path().lastIndexOf('.'));
        var files = new TreeMap<>(own);
        files.put(name, new SiteFile(name, picture.content()));
        return new Theme(files, problems, color, name, search, lang);
    }

    private Theme withoutLogo(String path, List<Picture> pictures) {
        var paths = pictures.stream().map(Picture::path).toList();
        var problem = new Problem(
                Rule.MISSING_PICTURE.severity(),
                Rule.MISSING_PICTURE.id(),
                new Place(path, 1, 1),
                "the settings name this picture as the logo, and the notes folder does not have it",
                Nearest.to(path, paths)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse(""),
                "");
        return new Theme(
                own, Stream.concat(problems.stream(), Stream.of(problem)).toList(), color, mark, search, lang);
    }

    /** The names of all files that an author can put something else in place of. */
    static List<String> names() {
        return Stream.of(
                        PAGES.stream().map(name -> "pages/" + name + TEMPLATE),
                        Stream.of(
                                "parts/frame.ftlh",
                                "parts/lists.ftlh",
                                "parts/passages.ftlh",
                                "parts/web.ftlh",
                                "parts/find-site.js"),
                        Stream.of("web/feed.ftlx", "web/sitemap.ftlx", "web/sitemap-parts.ftlx"),
                        STYLES.stream().map(name -> "styles/" + name + ".css"),
                        PAGE_STYLES.stream().map(name -> "styles/" + name + ".css"),
                        Stream.of(EXTRA_STYLE, EXTRA_SCRIPT, "handbook.js", "search.js", "results.js"),
                        LANGUAGES.stream().map(tag -> "messages/" + tag + ".properties"),
                        ASSETS.stream())
                .flatMap(names -> names)
                .toList();
    }

    /** Files of the author's that have no place in the theme, and templates that cannot be read. */
    public List<Problem> problems() {
        return problems;
    }

    /** Pages escape as HTML does, what stands beside them as XML. */
    static boolean isTemplate(String path) {
        return !path.startsWith("assets/") && (path.endsWith(TEMPLATE) || path.endsWith(".ftlx"));
    }

    /** Whether a file holds words of a language. */
    static boolean isMessages(String path) {
        return MESSAGES.matcher(path).matches();
    }

    /** Whether a file goes to the site as it is. */
    static boolean isAsset(String path) {
        return path.startsWith("assets/") && MADE.stream().noneMatch(path::startsWith);
    }

    /** Where the template of this name lies in the notes folder; empty when it is ours. */
    Optional<String> ownPath(String name) {
        return own.containsKey(name) ? Optional.of(ThemeCheck.FOLDER + name) : Optional.empty();
    }

    /** The author's templates by their names. */
    Map<String, String> ownTemplates() {
        return own.values().stream()
                .filter(file -> isTemplate(file.path()))
                .collect(Collectors.toMap(SiteFile::path, SiteFile::text));
    }

    /** What the pages say around the words of the notes. */
    Words words() {
        return Words.of(this, lang);
    }

    /** What the theme says in a language by its keys, the author's words before ours; empty when it does not speak it. */
    Map<String, String> messages(String tag) {
        var texts = new TreeMap<String, String>();
        LANGUAGES.stream().filter(tag::equalsIgnoreCase).forEach(ours -> texts.putAll(ourMessages(ours)));
        var check = new MessageCheck(ourMessages(Words.FALLBACK));
        for (var file : own.values()) {
            var name = MESSAGES.matcher(file.path());
            if (name.matches() && name.group(1).replace('_', '-').equalsIgnoreCase(tag)) {
                texts.putAll(check.usable(file.text()));
            }
        }
        return texts;
    }

    /** What our pages say in one of our languages, by its keys. */
    static Map<String, String> ourMessages(String lang) {
        var content = new String(ours("messages/" + lang + ".properties"), StandardCharsets.UTF_8);
        return MessageFile.of(content).entries().stream()
                .collect(Collectors.toMap(MessageFile.Entry::key, MessageFile.Entry::text));
    }

    /** What searches the site. */
    SearchScripts search() {
        return search;
    }

    /** The address of the mark or logo, relative to the site's root. */
    String mark() {
        return mark;
    }

    /** Whether the author has a script that runs after ours. */
    boolean hasExtraScript() {
        return own.containsKey(EXTRA_SCRIPT);
    }

    /** Every file under {@code assets/} that does not depend on the handbook. */
    List<SiteFile> assets() {
        var fixed = Stream.of(
                SiteFile.of("assets/handbook.css", styles()),
                SiteFile.of("assets/words.js", words().script()),
                new SiteFile("assets/handbook.js", read("handbook.js")),
                new SiteFile("assets/search.js", read("search.js")),
                new SiteFile("assets/results.js", read("results.js")));
        var pageStyles = PAGE_STYLES.stream().map(name -> SiteFile.of("assets/" + name + ".css", style(name)));
        // What cuts and stems words has to agree with what built the index, so it is always ours.
        var rules = Stream.of("characters", search.rules())
                .filter(name -> !name.isEmpty())
                .map(name -> "assets/search-rules/" + name + ".js")
                .map(name -> new SiteFile(name, ours(name)));
        var named = ASSETS.stream().map(name -> new SiteFile(name, read(name)));
        var added = own.values().stream().filter(file -> isAsset(file.path()) && !ASSETS.contains(file.path()));
        return Stream.of(fixed, pageStyles, named, rules, added)
                .flatMap(files -> files)
                .toList();
    }

    /** The styles of every page, one after the other in one file, so that a page loads one. */
    String styles() {
        var parts = new ArrayList<String>();
        parts.add("@layer " + String.join(", ", LAYERS) + ";\n");
        parts.add(words().style());
        STYLES.forEach(name -> parts.add(style(name)));
        if (!color.isEmpty()) {
            parts.add(Accent.style(color));
        }
        if (own.containsKey(EXTRA_STYLE)) {
            parts.add(text(EXTRA_STYLE));
        }
        return String.join("", parts);
    }

    private String style(String name) {
        return CompactStyle.of(text("styles/" + name + ".css"));
    }

    /** A file of the theme, the author's or ours. */
    String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    private byte[] read(String name) {
        return Optional.ofNullable(own.get(name)).map(SiteFile::content).orElseGet(() -> coloured(name, ours(name)));
    }

    private byte[] coloured(String name, byte[] content) {
        return name.equals(MARK) && !color.isEmpty()
                ? new String(content, StandardCharsets.UTF_8)
                        .replace(MARK_COLOR, Accent.mark(color))
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }

    /** The colour of our mark in this theme, {@code 0xRRGGBB}. */
    public int markColor() {
        return Integer.parseInt((color.isEmpty() ? MARK_COLOR : Accent.mark(color)).substring(1), 16);
    }

    private static byte[] ours(String name) {
        try (var stream = Theme.class.getResourceAsStream(FOLDER + "/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the theme has no " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the theme", e);
        }
    }
}
