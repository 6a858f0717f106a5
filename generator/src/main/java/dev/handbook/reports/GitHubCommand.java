package dev.handbook.reports;

import dev.handbook.model.Problem;

/** The line by which a problem is shown beside its line of a pull request: GitHub's "workflow command" of this name. */
public final class GitHubCommand {
    private GitHubCommand() {}

    /**
     * The line for a problem. Whatever its text says, it stays one line and one command.
     *
     * @param path of the note, relative to the repository's folder
     */
    public static String of(Problem problem, String path) {
        return "::" + problem.severity() + " file=" + property(path) + ",line="
                + problem.place().line() + ",col=" + problem.place().column() + ",title=" + property(problem.rule())
                + "::" + data(problem.message() + (problem.hint().isEmpty() ? "" : "\nhint: " + problem.hint()));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** Control characters but line ends have no place on a build server's page. */
    private static String data(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}&&[^\\n]]", " ")
                .replace("%", "%25")
                .replace("\n", "%0A");
    }
}
