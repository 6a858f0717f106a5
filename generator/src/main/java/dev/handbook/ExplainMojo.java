package dev.handbook;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains how Handbook came to what it shows: why each mention of a term is a link or none, how a note was read, or what a rule
 * means. Nothing is written.
 *
 * <pre>
 * mvn handbook:explain -Dhandbook.explain=kernel
 * mvn handbook:explain -Dhandbook.explain=networking/dns.md
 * mvn handbook:explain -Dhandbook.explain=unanswered
 * </pre>
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public class ExplainMojo extends SiteMojo {
    /** Does nothing when <code>true</code>; other goals run. Sample: <code>&lt;skipExplain&gt;true&lt;/skipExplain&gt;</code>. */
    @Parameter(property = "handbook.skipExplain", defaultValue = "false")
    boolean skipExplain;

    @Override
    boolean isSkipped() {
        return skipExplain;
    }

    @Override
    void run() throws MojoFailureException {
        if (explain.isBlank()) {
            throw new MojoFailureException(
                    "Say what to explain: -Dhandbook.explain=NAME with a term, a note, a rule, or all");
        }
        var explanation = explainer().explain(explain);
        if (!explanation.isKnown()) {
            throw new MojoFailureException(explanation.lines().get(0));
        }
        explanation.lines().forEach(getLog()::info);
    }
}
