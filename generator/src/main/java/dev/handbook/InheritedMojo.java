package dev.handbook;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * One handbook, one run: a goal that a POM binds to a phase runs in the project of that POM, and not again in each module that inherits
 * it. A module with a handbook of its own names the plugin in its own POM.
 */
final class InheritedMojo {
    private InheritedMojo() {}

    /**
     * The project that a module inherits an execution from; empty when it is the project's own, or was asked for on the command line. A
     * parent that was not read from a folder, such as a company's, has no handbook: what it binds is each child's own.
     */
    static Optional<MavenProject> owner(MavenProject project, MojoExecution execution) {
        if (execution.getSource() == MojoExecution.Source.CLI || names(project, execution)) {
            return Optional.empty();
        }
        return Stream.iterate(project, InheritedMojo::hasLocalParent, MavenProject::getParent)
                .map(MavenProject::getParent)
                .filter(parent -> names(parent, execution))
                .findFirst();
    }

    private static boolean hasLocalParent(MavenProject project) {
        return project.getParent() != null && project.getParent().getFile() != null;
    }

    /** Whether the POM as it is written, without what it inherits, names the execution, or the plugin and no execution at all. */
    private static boolean names(MavenProject project, MojoExecution execution) {
        return builds(project.getOriginalModel())
                .flatMap(build -> build.getPlugins().stream())
                .filter(plugin -> plugin.getKey().equals(execution.getPlugin().getKey()))
                .map(Plugin::getExecutions)
                .anyMatch(executions -> executions.isEmpty()
                        || executions.stream().anyMatch(one -> one.getId().equals(execution.getExecutionId())));
    }

    /** The build of a POM, and those of its profiles. */
    private static Stream<PluginContainer> builds(Model model) {
        var profiles =
                model.getProfiles().stream().flatMap(profile -> Stream.<PluginContainer>ofNullable(profile.getBuild()));
        return Stream.concat(Stream.ofNullable(model.getBuild()), profiles);
    }
}
