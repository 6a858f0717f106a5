package dev.handbook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** The rules of the house: which room may know which neighbour and which library. */
@AnalyzeClasses(packages = "dev.handbook", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule modelKnowsTheJdkOnly = room("model");

    @ArchTest
    static final ArchRule notesAloneReadMarkupYamlAndColumns = room(
            "notes",
            "com.vladsch.flexmark..",
            "org.jsoup..",
            "org.snakeyaml..",
            "de.siegmar.fastcsv..",
            "org.fife..",
            "javax.swing.text..",
            // Notes may be JSON lines. Pages write JSON; the two never meet.
            "com.fasterxml.jackson.core..");

    /** Of the editor's jar and of Swing, only what cuts text into tokens: a build has no screen. */
    @ArchTest
    static final ArchRule codeAloneKnowsTheLexers = noClasses()
            .that()
            .resideOutsideOfPackage("dev.handbook.notes.code..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.fife..", "javax.swing..", "java.awt..");

    @ArchTest
    static final ArchRule termsKnowLucenesStemmersAlone = room(
            "terms", "org.tartarus.snowball..", "org.apache.lucene.analysis.es..", "org.apache.lucene.analysis.pt..");

    @ArchTest
    static final ArchRule searchAloneKnowsLucene = room("search", "org.apache.lucene..", "com.jcraft.jzlib..");

    @ArchTest
    static final ArchRule pagesAloneKnowTemplates = room("pages", "freemarker..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule siteKnowsTheJdkOnly = room("site");

    @ArchTest
    static final ArchRule cardKnowsPackingOnly = room("card", "com.jcraft.jzlib..");

    @ArchTest
    static final ArchRule historyKnowsTheJdkOnly = room("history");

    @ArchTest
    static final ArchRule settingsKnowYamlOnly = room("settings", "org.snakeyaml..");

    @ArchTest
    static final ArchRule reportsKnowJsonAndXml = room("reports", "com.fasterxml.jackson.core..", "javax.xml.stream..");

    @ArchTest
    static final ArchRule previewKnowsHttpAndJson =
            room("preview", "com.sun.net.httpserver..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule mojosAloneKnowMaven = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Mojo")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule onlyTheTwoEndsTouchTheDisk = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.handbook.model..", "dev.handbook.terms..", "dev.handbook.search..", "dev.handbook.pages..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.io.File.class, java.io.FileInputStream.class, java.io.FileOutputStream.class);

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nobodyAsksTheClockOrTheDefaults = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .orShould()
            .callMethod(java.nio.charset.Charset.class, "defaultCharset")
            .orShould()
            .callMethod(java.util.TimeZone.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes");

    @ArchTest
    static final ArchRule missingIsNeverAnArgument =
            methods().should().notHaveRawParameterTypes(holding(java.util.Optional.class));

    /** A room knows the JDK, the model, itself, and the libraries named; never a neighbour. */
    private static ArchRule room(String name, String... libraries) {
        var allowed = new ArrayList<>(List.of(libraries));
        allowed.addAll(List.of("java..", "org.jspecify..", "dev.handbook.model..", "dev.handbook." + name + ".."));
        return classes()
                .that()
                .resideInAPackage("dev.handbook." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }

    private static DescribedPredicate<List<JavaClass>> holding(Class<?> type) {
        return new DescribedPredicate<>("hold " + type.getSimpleName()) {
            @Override
            public boolean test(List<JavaClass> parameters) {
                return parameters.stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
            }
        };
    }
}
