package dev.handbook.pages;

/**
 * A template of the author's asks for something that its page does not have, so the site cannot be written. The message names the template
 * with line and column, and what is wrong.
 */
public final class BrokenTheme extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenTheme(String message, Throwable cause) {
        super(message, cause);
    }
}
