package dev.handbook;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Renders a folder of notes into a handbook of plain HTML. */
@Mojo(name = "generate", requiresProject = false, aggregator = true, threadSafe = true)
public class GenerateMojo extends AbstractMojo {
    @Override
    public void execute() {
        getLog().info("not yet");
    }
}
