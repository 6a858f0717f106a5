package dev.handbook.notes;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what an address in a note means: another file of the notes folder, the web, or nothing that exists. */
final class References {
    /** An absolute address, with whatever browsers ignore in front of and inside a scheme. */
    private static final Pattern SCHEME = Pattern.compile("^[\\s\\p{Cntrl}]*([a-zA-Z][a-zA-Z0-9+.\\-\\s\\p{Cntrl}]*):");

    private static final Pattern OTHER_HOST =
            Pattern.compile("^[\\s\\p{Cntrl}]*[/\\\\][\\s\\p{Cntrl}]*[/\\\\]|^[\\s\\p{Cntrl}]*\\\\");

    private static final Set<String> WEB = Set.of("http", "https", "mailto");

    private final Set<String> paths;
    private final Map<String, List<String>> names;

    /**
     * @param paths all notes and pictures, relative to the notes folder
     */
    References(Set<String> paths) {
        this.paths = paths;
        names = paths.stream().sorted().collect(Collectors.groupingBy(References::name));
    }

    /** The one file of this name, wherever it lies, case aside; a note needs no ending. Nothing if there are two, or none. */
    Optional<String> named(String name) {
        var wanted = paths.contains(name) ? List.of(name) : names.getOrDefault(name(name), List.of());
        return wanted.size() == 1 ? Optional.of(wanted.get(0)) : Optional.empty();
    }

    private static String name(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }

    /** What an address turned out to be. */
    sealed interface Meaning {
        /** Another file of the author's, which exists. */
        record File(String path, String fragment) implements Meaning {}

        /** A page elsewhere. */
        record Web() implements Meaning {}

        /** A file that is not there, under the path it was looked for. */
        record Missing(String path) implements Meaning {}

        /** An address that may not stand in a page. */
        record Refused() implements Meaning {}
    }

    /** What {@code address} means in the note at {@code notePath}. */
    Meaning meaning(String notePath, String address) {
        if (isRefused(address)) {
            return new Meaning.Refused();
        }
        if (SCHEME.matcher(address).find()) {
            return new Meaning.Web();
        }
        var hash = address.indexOf('#');
        var file = decoded(hash < 0 ? address : address.substring(0, hash)).replaceAll("\\?.*$", "");
        var fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
        if (file.isEmpty()) {
            return new Meaning.File(notePath, fragment);
        }
        return resolve(notePath, file)
                .flatMap(this::existing)
                .<Meaning>map(path -> new Meaning.File(path, fragment))
                .orElseGet(() -> new Meaning.Missing(file));
    }

    /** Whether an address may not stand in a page: any scheme but the web's and e-mail's, and another host without one. */
    static boolean isRefused(String address) {
        var scheme = SCHEME.matcher(address);
        return scheme.find()
                ? !WEB.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                : OTHER_HOST.matcher(address).find();
    }

    /** The path within the notes folder; nothing if it leads out of it. */
    private static Optional<String> resolve(String notePath, String file) {
        var names = new ArrayDeque<String>();
        var base = file.startsWith("/") ? "" : notePath.substring(0, notePath.lastIndexOf('/') + 1);
        for (var name : (base + file).split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    /** A file as it is named, or the note that a folder or a name without ending stands for. */
    private Optional<String> existing(String path) {
        var prefix = path.isEmpty() ? "" : path + "/";
        return Stream.of(path, path + ".md", prefix + "README.md", prefix + "index.md")
                .filter(paths::contains)
                .findFirst();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address; // a lone percent sign is just that
        }
    }
}
