package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Profile;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class InheritedMojoTest {
    private static final Plugin PLUGIN = plugin();

    private final MavenProject root = project("root");
    private final MavenProject module = project("module");

    InheritedMojoTest() {
        root.setFile(new File("pom.xml"));
        module.setParent(root);
    }

    @Test
    void moduleThatInheritsLeavesTheRunToItsParent() {
        root.getOriginalModel().setBuild(build(PLUGIN));

        assertThat(InheritedMojo.owner(module, bound("site"))).contains(root);
        assertThat(InheritedMojo.owner(root, bound("site"))).isEmpty();
    }

    @Test
    void executionOfAProfileIsInheritedAlike() {
        var profile = new Profile();
        profile.setBuild(build(PLUGIN));
        root.getOriginalModel().addProfile(profile);

        assertThat(InheritedMojo.owner(module, bound("site"))).contains(root);
    }

    @Test
    void grandchildLeavesItToo() {
        root.getOriginalModel().setBuild(build(PLUGIN));
        module.setFile(new File("module/pom.xml"));
        var grandchild = project("grandchild");
        grandchild.setParent(module);

        assertThat(InheritedMojo.owner(grandchild, bound("site"))).contains(root);
    }

    @Test
    void moduleThatNamesThePluginRunsForItself() {
        root.getOriginalModel().setBuild(build(PLUGIN));
        module.getOriginalModel().setBuild(build(PLUGIN));

        assertThat(InheritedMojo.owner(module, bound("site"))).isEmpty();
        assertThat(InheritedMojo.owner(module, bound("other"))).isEmpty();
    }

    @Test
    void moduleThatOnlyConfiguresThePluginRunsForItself() {
        root.getOriginalModel().setBuild(build(PLUGIN));
        var configured = PLUGIN.clone();
        configured.setExecutions(new ArrayList<>());
        module.getOriginalModel().setBuild(build(configured));

        assertThat(InheritedMojo.owner(module, bound("site"))).isEmpty();
    }

    @Test
    void whatACompanysParentBindsIsEachChildsOwn() {
        root.getOriginalModel().setBuild(build(PLUGIN));
        root.setFile(null);

        assertThat(InheritedMojo.owner(module, bound("site"))).isEmpty();
    }

    @Test
    void goalOfTheCommandLineRunsWhereItIsCalled() {
        root.getOriginalModel().setBuild(build(PLUGIN));

        var descriptor = new MojoDescriptor();
        descriptor.setGoal("generate");
        var called = new MojoExecution(descriptor, "default-cli", MojoExecution.Source.CLI);
        assertThat(InheritedMojo.owner(module, called)).isEmpty();
    }

    private static MojoExecution bound(String id) {
        return new MojoExecution(PLUGIN, "generate", id);
    }

    private static MavenProject project(String name) {
        var model = new Model();
        model.setGroupId("notes");
        model.setArtifactId(name);
        model.setVersion("1");
        var project = new MavenProject(model);
        project.setOriginalModel(model);
        return project;
    }

    private static Build build(Plugin plugin) {
        var build = new Build();
        build.addPlugin(plugin);
        return build;
    }

    private static Plugin plugin() {
        var execution = new PluginExecution();
        execution.setId("site");
        var plugin = new Plugin();
        plugin.setGroupId("dev.handbook");
        plugin.setArtifactId("handbook-maven-plugin");
        plugin.addExecution(execution);
        return plugin;
    }
}
