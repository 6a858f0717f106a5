package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Crafts of computing that use the same words: which one an entry belongs to is told by its definition. */
class CraftsTest {
    private static final Marked CONTAINERS = Marked.glossary(
            "container | | A group of processes that sees its own file system.",
            "image | | A read-only package of files from which containers are started.",
            "layer | image layer | The file changes of one build step; stacked they form an image.",
            "tag | image tag | A readable label of one version of an image.",
            "repository | | All versions of one image in a registry.",
            "registry | | A server that stores images.",
            "volume | | Storage that outlives the containers it is mounted in.",
            "port | | The number that tells the programs of one machine apart.",
            "process | | A program that runs, with memory of its own.",
            "signal | | A short notice to a process.",
            "kernel | | The core of an operating system.");

    private static final Marked LARGE = large(
            "container | | A group of processes that sees its own file system.",
            "image | | A read-only package of files from which containers are started.",
            "layer | image layer | The file changes made by one build step; stacked they form an image.",
            "tag | image tag | A readable label of one version of an image.",
            "repository | | All versions of one image in a registry.",
            "registry | | A server that stores images.");

    private static final Marked GIT = Marked.glossary(
            "tag | | A name for a commit that does not move.",
            "repository | | The folder in which Git keeps all commits.");

    @Test
    void aWordOfAnotherCraftRightBeforeDecides() {
        expect("Delete the git tag on the server.");
        expect("Close the HTML tag.");
        expect("It belongs to the transport layer.");
        expect("Plug it into the USB port.");
        expect("Extend the logical volume.");
        expect("Our release process takes an hour.");
    }

    @Test
    void wordsOfAnotherCraftInTheSentenceSpeakAgainst() {
        expect("Clone the repository and commit to a branch.");
        expect("A spike in latency is a signal.");
    }

    @Test
    void theGlossarysOwnWordsOutweighThem() {
        expect("After the commit, the ⟦registry⟧ has an ⟦image⟧ with a new ⟦tag⟧.");
        expect("The ⟦process⟧ in the ⟦container⟧ writes its logs while the build waits.");
        expect("The ⟦kernel⟧ sends the ⟦signal⟧ to each ⟦process⟧ when latency matters.");
    }

    @Test
    void whatGoesByAnUnknownNameIsVouchedForByItsOwnCraftOnly() {
        var others = large(
                "daemon | | A program that runs in the background.",
                "repository | | All versions of one image in a registry.",
                "registry | | A server that stores images.");
        assertThat(others.linked("The ⟦daemon⟧ is in the server and in the QZW repository.".replaceAll("[⟦⟧]", "")))
                .isEqualTo("The ⟦daemon⟧ is in the server and in the QZW repository.");
        assertThat(others.linked("The registry has a server and the QZW repository."))
                .isEqualTo("The ⟦registry⟧ has a server and the QZW ⟦repository⟧.");
    }

    @Test
    void wordsThatTwoCraftsShareSpeakForNeither() {
        expectInLarge("From the first command on, the repository should be easy to grasp.");
        expectInLarge("A repository of notes and exercises.");
        expectInLarge("An ⟦image⟧ has a repo and a ⟦tag⟧.");
        expectInLarge("The command prints each ⟦image⟧ of the ⟦repository⟧.");
    }

    @Test
    void commonVerbsOfADefinitionSayNothing() {
        expectInLarge("The change that was made to one layer stays there.");
    }

    @Test
    void picturesInTheMindAreNoPackages() {
        expect("Keep a mental image of your ⟦containers⟧.");
    }

    @Test
    void titlesSpeakForACraftToo() {
        assertThat(CONTAINERS.under("Git").linked("Every tag has a name.")).isEqualTo("Every tag has a name.");
        assertThat(CONTAINERS.under("Registries").linked("Every tag has a name."))
                .isEqualTo("Every ⟦tag⟧ has a name.");
    }

    @Test
    void anEntryBelongsToTheCraftOfItsDefinition() {
        assertThat(GIT.linked("Clone the repository and check out the git tag."))
                .isEqualTo("Clone the ⟦repository⟧ and check out the git ⟦tag⟧.");
    }

    @Test
    void namesOfSeveralWordsAreNobodyElses() {
        expect("In the OSI model there is no ⟦image layer⟧.");
    }

    @Test
    void expressionsOfOtherCraftsAndOfEverydayLanguageAreNoMentions() {
        expect("The Windows registry is read when the ⟦container⟧ starts.");
        expect("Inside the ⟦container⟧ there is signal processing with a Gaussian process.");
        expect("In the shipping container stood a server that kept every ⟦image⟧.");
    }

    @Test
    void anEntryThatUsesAnExpressionMeansIt() {
        var hosts = Marked.glossary("host | | A site of a web server, which keeps a virtual host apart for each.");

        assertThat(hosts.linked("Each virtual host has a certificate."))
                .isEqualTo("Each virtual ⟦host⟧ has a certificate.");
    }

    @Test
    void aLongerNameThanTheExpressionIsMeant() {
        var keys = Marked.glossary("press any key prompt | | The line that waits for a key.", "key | | A button.");

        assertThat(keys.linked("Show the press any key prompt.")).isEqualTo("Show the ⟦press any key prompt⟧.");
        assertThat(keys.linked("Press any key.")).isEqualTo("Press any key.");
    }

    @Test
    void aWordOfAnotherCraftRightAfterNamesWhatBothMeanTogether() {
        expect("The server creates the storage in a volume group.");
    }

    @Test
    void wordsOfTheGlossarysLongerNamesSpeakForIt() {
        expect("For creative Solaris developers it pays to know what a process does.");
        assertThat(Marked.glossary(
                                "process | Solaris process | A program that runs, with memory of its own.",
                                "kernel | | The core of an operating system.")
                        .linked("For creative Solaris developers it pays to know what a process does."))
                .isEqualTo("For creative Solaris developers it pays to know what a ⟦process⟧ does.");
    }

    @Test
    void aWordThatOnlyHintsAtACraftDoesNotDecideAlone() {
        expect("A change of the server does not touch the ⟦process⟧.");
        expect("A change of the painful manual steps touches the process.");
    }

    @Test
    void wordsOfItsOwnCraftSpeakForAnEntry() {
        expect("The developer of the team prunes every ⟦image⟧ that no Dockerfile builds.");
        expect("The team sends the parent of the orphan a ⟦signal⟧ when latency matters.");
    }

    @Test
    void anotherTermThatARivalClaimsAsWellTellsNothing() {
        assertThat(Marked.glossary(
                                "namespace | | A feature of the kernel that gives programs their own view.",
                                "interface | | The device that links a machine to others.")
                        .linked("Each namespace has an interface."))
                .isEqualTo("Each ⟦namespace⟧ has an ⟦interface⟧.");
    }

    @Test
    void aNameThatNoOtherCraftHasOutweighsTheGlossarysWords() {
        expect("The program keeps each ⟦volume⟧ of the ⟦container⟧.");
        expect("LVM keeps each volume of the ⟦container⟧.");
    }

    @Test
    void inALargeGlossaryTheUsualSenseIsAssumedUntilOthersAreShown() {
        var large = Marked.glossary(Stream.concat(
                        IntStream.range(0, 100).mapToObj(i -> "filler" + i + " | | server" + i + " of a network"),
                        Stream.of(
                                "image | | A read-only package of files from which containers are started.",
                                "process | | A program that runs, with memory of its own.",
                                "repository | | All versions of one image in a registry."))
                .toArray(String[]::new));

        assertThat(large.linked("The server has one repository for each project."))
                .isEqualTo("The server has one repository for each project.");
        assertThat(large.linked("The server has one repository for each image it may pull."))
                .isEqualTo("The server has one ⟦repository⟧ for each ⟦image⟧ it may pull.");
        assertThat(large.linked("The server makes the process hard.")).isEqualTo("The server makes the process hard.");
        assertThat(large.linked("The server makes the process swap its memory."))
                .isEqualTo("The server makes the ⟦process⟧ swap its memory.");
    }

    @Test
    void wordsThatEveryTextUsesAreHintsWhereMostTextsMeanAnotherSense() {
        var large = large(
                "tag | image tag | A label of one version of an image in a registry.",
                "image | | A read-only package of files from which containers are started.");

        assertThat(large.linked("The server sorts labels and each tag.")).doesNotContain("⟦");
        assertThat(large.linked("The registry sorts labels and each tag."))
                .isEqualTo("The registry sorts labels and each ⟦tag⟧.");
        assertThat(large.linked("The server keeps files of each image.")).doesNotContain("⟦");
        assertThat(large.linked("The server prunes files of each image."))
                .isEqualTo("The server prunes files of each ⟦image⟧.");
    }

    @Test
    void aVerbIsNoPartOfAName() {
        var large = large(
                "image | | A read-only package from which containers are started.",
                "zombie process | | A program that has ended and still has an entry in the table.");

        assertThat(large.linked("The server called for each image to be processed again."))
                .doesNotContain("⟦");
    }

    @Test
    void whatStandsForItselfDoesNotSpeakTwice() {
        var large = large(
                "layer | | What one step of a build adds to an image.",
                "firewall | firewall rules | A filter that stops some packets of a network.");

        assertThat(large.linked("A firewall blocks on each layer.")).isEqualTo("A ⟦firewall⟧ blocks on each layer.");
    }

    @Test
    void gamesAndGraphicsCardsHaveSensesOfTheirOwn() {
        assertThat(large(
                                "zombie | | A process that has ended but has not been waited for.",
                                "shell | | A program that reads commands.")
                        .linked("The server moves the zombie away from the player."))
                .doesNotContain("⟦");
        expect("On the server, a fused kernel strides over the rows by OpenMP.");
        expect("The streaming units launch one kernel for all rows on the server.");
    }

    private static Marked large(String... terms) {
        return Marked.glossary(Stream.concat(
                        IntStream.range(0, 100).mapToObj(i -> "filler" + i + " | | server" + i + " of a network"),
                        Stream.of(terms))
                .toArray(String[]::new));
    }

    /** Of a thing it says what is so, of a program what it does: words that texts on computing use in any sense. */
    @Test
    void aWordOfGeneralSenseHasToBeShown() {
        var large = Marked.glossary(Stream.concat(
                        IntStream.range(0, 100).mapToObj(i -> "filler" + i + " | | server" + i + " of a network"),
                        Stream.of(
                                "state | | The file in which Terraform remembers the resources it created.",
                                "task | | A command that the scheduler starts on a free machine."))
                .toArray(String[]::new));

        assertThat(large.linked("The server returns the state and one task for each request."))
                .doesNotContain("⟦");
        assertThat(large.linked("Terraform reads the state of the bucket on the server."))
                .isEqualTo("Terraform reads the ⟦state⟧ of the bucket on the server.");
        assertThat(large.linked("The server starts each task by a command and a scheduler."))
                .isEqualTo("The server starts each ⟦task⟧ by a command and a scheduler.");
    }

    @Test
    void expressionsOfOtherCraftsAreLeftAlone() {
        expect("The server writes the SD card image to the disk.");
        expect("The server has a compatibility layer for old programs.");
    }

    @Test
    void whatIsDoneOnALayerMakesItOneOfAModel() {
        expect("The ⟦container⟧ needs an orchestration layer and a caching layer.");
        expect("The ⟦container⟧ needs an existing ⟦layer⟧ of its ⟦image⟧.");
        expect("The ⟦container⟧ needs a protective layer around it.");
        expectInLarge("Put a reporting layer in front of the server.");
        assertThat(Marked.glossary("layer | | One part of the OSI model of networks.")
                        .linked("The presentation layer and the caching layer"))
                .contains("presentation ⟦layer⟧");
    }

    @Test
    void languagesAndToolsForThemHaveSensesOfTheirOwn() {
        var large = large(
                "pipe | | A channel that hands the output of one process to another.",
                "pod | | Containers that share a network.",
                "signal | | A short notice to a process.",
                "tag | | A label of one version of an image.");
        assertThat(large.linked("The pipe of the language hands a value to a function or a method."))
                .doesNotContain("⟦");
        assertThat(large.linked("Xcode installs each pod of the Podfile with CocoaPods."))
                .doesNotContain("⟦");
        assertThat(large.linked("Signals and slots run on the server.")).doesNotContain("⟦");
        assertThat(large.linked("A lightweight tag is on the server.")).doesNotContain("⟦");
    }

    @Test
    void officesAndStudiosHaveSensesOfTheirOwn() {
        expect("The server of the department keeps the registry of the county.");
        expect("The mixer of the server sets the volume of the vocal.");
        expect("On the server, Photoshop hides the mask of every layer.");
    }

    @Test
    void programsOnOtherSystemsAndSwitchesHaveOtherPorts() {
        expect("The Rust port is as fast as the original on the server.");
        expect("The switch of the server marks frames of the VLAN on each port.");
        expect("An adapter of the domain is plugged into a port of the server.");
        expect("The server listens on a ⟦port⟧.");
    }

    @Test
    void whatATermBelongsToSaysAsMuchAsTheWordBehindIt() {
        expect("It blocks a port of the switch on the server.");
        expect("The switch was made, and the ⟦port⟧ of the server was open.");
    }

    @Test
    void whatHoldsObjectsOrIsOfATypeIsAnotherContainer() {
        expect("Each blob is put into a container of the server.");
        expect("A dictionary is a container type of the server.");
        expect("It is put into a ⟦container⟧ of the server.");
    }

    @Test
    void namesOfSeveralWordsAndNamesWithACapitalMayBelongToAnotherCraft() {
        var large = large(
                "virtual machine | VM | A computer made of software.",
                "Docker Compose | Compose | A tool that starts several containers.");
        assertThat(large.linked("The bytecode is run by virtual machines on the server."))
                .doesNotContain("⟦");
        assertThat(large.linked("The server runs on virtual machines.")).contains("⟦virtual machines⟧");
        assertThat(large.linked("With Compose, the screen of the server is a composable."))
                .doesNotContain("⟦");
        assertThat(large.linked("With Compose, the server is up.")).contains("⟦Compose⟧");
    }

    @Test
    void whatAShortFormNamesThatNobodyKnowsIsACourse() {
        expect("Ask in the RMA process for the server.");
        expect("Ask in the ⟦process⟧ for the server.");
        expect("Stop the CPU ⟦process⟧ on the server.");
    }

    @Test
    void textsAreAboutSomething() {
        var large = large("thread | | A line of execution on a server.");
        assertThat(large.linked("A mail began the thread about the server.")).doesNotContain("⟦");
        assertThat(large.linked("It began the thread about to use the server.")).contains("⟦thread⟧");
    }

    @Test
    void aTermThatSpeaksForARivalVouchesForNothing() {
        var large = large(
                "namespace | | A kernel feature that gives a process its own view of one resource.",
                "secret | | A password kept apart on the server.");
        assertThat(large.linked("It shows the secrets of the server in the namespace."))
                .doesNotContain("⟦namespace⟧");
    }

    @Test
    void theWordRightBeforeSpeaksForItsOwnCraftAsWell() {
        expectInLarge("A commit may have a Docker ⟦tag⟧ in the branch.");
        expectInLarge("A commit may have a tag in the branch.");
    }

    private static void expectInLarge(String marked) {
        assertThat(LARGE.linked(marked.replace("⟦", "").replace("⟧", ""))).isEqualTo(marked);
    }

    private static void expect(String marked) {
        assertThat(CONTAINERS.linked(marked.replace("⟦", "").replace("⟧", ""))).isEqualTo(marked);
    }
}
