package dev.handbook.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style or script that stands in a page itself, where no file can be loaded. The page's security policy lets it in by its {@link #source},
 * and nothing else.
 *
 * @param content as it stands in the page: ends no element
 */
record Inlined(String content) {
    Inlined {
        if (content.contains("</")) {
            throw new IllegalArgumentException("ends its element: " + content);
        }
    }

    /** Any style or script: what would end its element occurs in strings and remarks only, and there it can be written in another way. */
    static Inlined of(String content) {
        return new Inlined(content.replace("</", "<\\/"));
    }

    /** What the policy calls it: {@code 'sha256-…'}, after Content Security Policy Level 2, section 4.2.5. */
    String source() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
