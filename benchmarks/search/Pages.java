import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one plain page of each note, for searches that index pages: {@code java Pages.java NOTES SITE}. Headings, lists, code and text are kept;
 * nothing is around them, so that an index holds the notes and nothing else. Each page carries Pagefind's own search box.
 */
final class Pages {
    private Pages() {}

    /** @param arguments the folder with the notes, and the folder for the pages */
    public static void main(String[] arguments) throws IOException {
        var notes = Path.of(arguments[0]);
        var site = Path.of(arguments[1]);
        try (var walk = Files.walk(notes)) {
            for (var note : walk.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                var path = notes.relativize(note).toString().replaceAll("\\.md$", ".html");
                var page = site.resolve(path);
                Files.createDirectories(page.getParent());
                Files.writeString(page, page(Files.readAllLines(note)));
            }
        }
        Files.writeString(site.resolve("index.html"), around("Search", "<div id=\"search\"></div>\n" + """
                <link href="/pagefind/pagefind-ui.css" rel="stylesheet">
                <script src="/pagefind/pagefind-ui.js"></script>
                <script>new PagefindUI({element: '#search', pageSize: 10, showSubResults: false});</script>
                """));
    }

    private static String page(List<String> lines) {
        var body = new ArrayList<String>();
        var title = "";
        for (var line : lines) {
            if (line.startsWith("# ") && title.isEmpty()) {
                title = escape(line.substring(2));
                body.add("<h1>" + title + "</h1>");
            } else if (line.startsWith("## ")) {
                body.add("<h2>" + escape(line.substring(3)) + "</h2>");
            } else if (!line.isBlank() && !line.startsWith("```") && !line.startsWith("| ---")) {
                body.add("<p>" + escape(line.replaceAll("\\]\\([^)]*\\)|[\\[\\]*|`]", " ").replaceAll("^[-#] ", "")) + "</p>");
            }
        }
        return around(title, "<main data-pagefind-body>\n" + String.join("\n", body) + "\n</main>\n");
    }

    private static String around(String title, String body) {
        return "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>" + title + "</title>\n" + body + "</html>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
