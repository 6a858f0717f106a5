package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Link;
import dev.handbook.model.RichText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expectations are the text itself with its links in brackets; code stands between backticks and is no prose. */
class TermLinkerTest {
    private static final Marked MARKED = Marked.glossary(
            "image | Docker image",
            "base image",
            "process",
            "zombie process | zombie",
            "kernel | host kernel",
            "volume",
            "layer",
            "pipe",
            "host",
            "host network",
            "overlay network",
            "port",
            "registry",
            "container",
            "box",
            "virtual machine | VM",
            "operating system | OS",
            "multi-stage build",
            "OCI",
            "ADD",
            "Dockerfile",
            "BuildKit",
            "Docker Compose | Compose",
            "Kubernetes",
            "control groups",
            "CI/CD",
            "C++",
            "Node.js",
            "host's clock",
            "namespace");

    @Test
    void linksTheLongestName() {
        expect("The ⟦base image⟧ comes before every other ⟦image⟧.");
        expect("A ⟦zombie process⟧ is no ⟦process⟧.");
    }

    @Test
    void linksTheFirstMentionOfEachTerm() {
        expect("An ⟦image⟧ is copied; the image is kept, Docker images too, in a ⟦registry⟧.");
    }

    @Test
    void wordsOfAMentionAreNoOtherMention() {
        expect("Every ⟦Docker image⟧ and its Docker image.");
    }

    @Test
    void linksPlurals() {
        expect("⟦Registries⟧ keep ⟦images⟧; ⟦boxes⟧ hold ⟦processes⟧ and ⟦VMs⟧.");
        expect("⟦Control groups⟧ set limits.");
        expect("A ⟦control group⟧ sets limits.");
    }

    @Test
    void leavesPossessiveEndingOutside() {
        expect("The ⟦kernel⟧'s job and the ⟦image⟧’s size.");
        expect("The ⟦host⟧'s network is no driver, but the ⟦host's clock⟧ is a name.");
    }

    @Test
    void takesSpacesAndHyphensForTheSame() {
        expect("A ⟦multi stage build⟧ is small.");
        expect("Two ⟦multi-stage builds⟧ are small.");
        expect("A ⟦Multi‑Stage\n  Build⟧ is small.");
        expect("Not a multi - stage build.");
    }

    @Test
    void leavesLongerWordsAndCompoundsAlone() {
        expect("Imagery of a microkernel in a container-based, multi-host, non-process world.");
        expect("The docker-image-name and the preprocess step.");
    }

    @Test
    void leavesCodePathsAndAddressesAlone() {
        expect("See image.png, /var/lib/image, ./kernel, node_modules, image:latest and $volume.");
        expect("See https://example.org/image/kernel and kernel@example.org, --volume or <image>.");
        expect("The `image` in `code` is none, the next ⟦image⟧ is.");
        expect("The pre`image`, the `pre`image and the image`s` are words.");
    }

    @Test
    void linksAroundPunctuation() {
        expect("(⟦Images⟧, “⟦kernel⟧”, ⟦volume⟧/⟦container⟧; ⟦port⟧...) one—⟦registry⟧—two.⟦Layers⟧");
    }

    @Test
    void namesWithSignsAreFoundWhole() {
        expect("⟦CI/CD⟧ for ⟦C++⟧ and ⟦Node.js⟧'s friends, not C or Node.json or C+.");
    }

    @Test
    void smallNamesStandAtTheStartOfSentences() {
        expect("⟦Containers⟧ are cheap. ⟦Volumes⟧ stay. A ⟦Kernel⟧ too, but IMAGE is a keyword.");
    }

    @Test
    void theLastOfTwoNamesThatShareAWordIsWhatIsMeant() {
        assertThat(Marked.glossary("container | app container | box of an app", "image | container image | its files")
                        .terms("An app container image, and an app container."))
                .containsExactly("image", "container");
    }

    @Test
    void cellsOfATableAreSentencesOfTheirOwn() {
        var row = "kernel the core image a package";
        var cells = new ArrayList<RichText.Run>();
        for (var cell : List.of("kernel", "the core", "image", "a package")) {
            var at = row.indexOf(cell);
            cells.add(new RichText.Run(at, at + cell.length(), at, at + cell.length()));
        }

        assertThat(MARKED.links(new RichText(row, row, cells, List.of())))
                .extracting(Link::start)
                .containsExactly(0, 16);
        expect("They kernel the core, we image a package.");
    }

    @Test
    void whatSeveralThingsTellIsAVerb() {
        expect("The servers pipe to the reader what happens.");
        expect("The server has a ⟦pipe⟧ to the reader.");
        expect("The guards layer that stuff.");
    }

    @Test
    void aProcessThatDoesSomethingIsNoCourseOfAction() {
        expect("The receiving ⟦process⟧ owns it.");
        expect("The rendering process needs a day.");
    }

    @Test
    void acronymsNeedTheirCapitals() {
        expect("They add an ⟦ADD⟧ line and a ⟦VM⟧ with its ⟦OS⟧; Add a vm, os or Vms.");
    }

    @Test
    void capitalisedNamesNeedTheirCapitalUnlessLong() {
        expect("They compose with ⟦Compose⟧ on ⟦kubernetes⟧.");
        expect("A ⟦dockerfile⟧ for ⟦buildkit⟧.");
    }

    @Test
    void namesOfSeveralWordsMayBeOfAnyCase() {
        expect("A ⟦Virtual Machine⟧, an ⟦operating System⟧ and ⟦docker compose⟧.");
    }

    @Test
    void productNamesAreLeftAlone() {
        expect("Use the Elastic Container Service or the Windows Process Explorer today.");
        expect("Windows Process Explorer is a tool.");
        expect("Ask Amazon Container Registry.");
    }

    @Test
    void titleCaseOfTheGlossarysOwnWordsIsAMention() {
        expect("Build a ⟦Docker Image⟧, run a Docker ⟦Container⟧ or a ⟦Virtual Machine⟧.");
        expect("The ⟦Container⟧ is small.");
    }

    @Test
    void verbsAreLeftAlone() {
        expect("You can process it, we host them and it pipes data.");
        expect("To quickly process the data, they image disks.");
        expect("A server that hosts the site pipes the output.");
        expect("How does a computer process data, and how does the ⟦process⟧ start?");
        expect("The ⟦process⟧ the user started; from ⟦kernel⟧ to ⟦host⟧.");
    }

    @Test
    void nounsBeforeAVerbOfTheirOwnAreNoVerbs() {
        expect("Within a minute you know which ⟦images⟧ are old.");
        expect("A cache that later ⟦images⟧ can share.");
        expect("To build ⟦images⟧ no longer works.");
        expect("A group of ordinary ⟦processes⟧ that the user started.");
        expect("The programs that start ⟦containers⟧ by hand switch to ⟦kernel⟧ mode.");
        expect("It says which ⟦port⟧ the program needs; so ⟦container⟧ A may wait.");
        expect("One server, which answers ⟦container⟧ names by itself.");
    }

    @Test
    void onlyACourseOfActionIsAnIdiom() {
        expect("In the ⟦container⟧, nothing runs. In the process, it stops.");
        expect("In the ⟦kernel⟧'s files it is another.");
    }

    @Test
    void whatHasASizeIsNoAmount() {
        expect("An ⟦image⟧ of 4 GB and a ⟦volume⟧ of 10 GB, but a volume of traffic.");
    }

    @Test
    void aNameThatAVerbSharesIsLeftAloneInACommand() {
        expect("Compose a summary. ⟦Compose⟧ starts them all.");
        expect("Compose your own answer, then read about ⟦Docker Compose⟧.");
    }

    @Test
    void aNameThatIsMeantWordByWordIsLeftAlone() {
        var marked = Marked.glossary(
                "host | | The machine on which containers run.",
                "host network | | The mode in which a container uses the network of its host.",
                "bridge network | | A switch on one host.");

        assertThat(marked.linked("It talks to the host network.")).isEqualTo("It talks to the host network.");
        assertThat(marked.linked("In the host network mode, or with host network, there is no port."))
                .isEqualTo("In the ⟦host network⟧ mode, or with host network, there is no port.");
        assertThat(marked.linked("It talks to the bridge network.")).isEqualTo("It talks to the ⟦bridge network⟧.");
    }

    @Test
    void wordsThatPointBackToWhatWasToldAreLeftAlone() {
        expect("After this process and these processes, that process begins.");
        expect("After that ⟦image⟧, these ⟦layers⟧ and this ⟦container⟧, such a ⟦volume⟧.");
        expect("It means that ⟦containers⟧ share one ⟦kernel⟧.");
    }

    @Test
    void measuresAndFiguresOfSpeechAreLeftAlone() {
        expect("A layer of protection, a volume of traffic, the process of asking.");
        expect("The ⟦kernel⟧ of the ⟦host⟧, the ⟦layers⟧ of an ⟦image⟧, ⟦volumes⟧ of ⟦containers⟧.");
    }

    @Test
    void anAmountOfWhatItsDefinitionNamesIsTheThing() {
        var marked = Marked.glossary("cluster | | Several machines that work as one.");

        assertThat(marked.linked("A cluster of machines, a cluster of complaints."))
                .isEqualTo("A ⟦cluster⟧ of machines, a cluster of complaints.");
    }

    @Test
    void numberedScalesAndPlacesInBooksAreLeftAlone() {
        expect("A layer 2 switch listens on ⟦port⟧ 8080.");
        expect("See volume 12 for a ⟦volume⟧ of 12 GB.");
    }

    @Test
    void theSecondOfTwoVerbsIsLeftAlone() {
        expect("They cannot see or host programs.");
        expect("It can stop the ⟦process⟧ and ⟦host⟧ alike.");
    }

    @Test
    void shortenedNamesAreLeftAlone() {
        expect("Choose host or ⟦overlay networks⟧.");
        expect("Join the ⟦host⟧ and its networks.");
        expect("It keeps a ⟦host⟧ or altering networks.");
    }

    @Test
    void activitiesAreLeftAlone() {
        expect("It works by a process called containerization.");
        expect("Sorting is the process to find an order.");
        expect("A ⟦process⟧ called init is first.");
    }

    @Test
    void anEmptyGlossaryLinksNothing() {
        assertThat(Marked.glossary().linked("The kernel.")).isEqualTo("The kernel.");
    }

    @Test
    void aSharedNameBelongsToTheTermOfThatName() {
        assertThat(Marked.glossary("box | container", "container").terms("A container."))
                .containsExactly("container");
        assertThat(Marked.glossary("pod | unit", "cell | unit").terms("One unit, two cells."))
                .containsExactly("pod", "cell");
    }

    @Test
    void namesInOtherScriptsAreFound() {
        var marked = Marked.glossary("ядро", "Größe", "Café");

        assertThat(marked.linked("Это ядро и größe und Größe, cafe\u0301 oder Cafe\u0301."))
                .isEqualTo("Это ⟦ядро⟧ и größe und ⟦Größe⟧, cafe\u0301 oder ⟦Cafe\u0301⟧.");
    }

    @Test
    void endlessNamesAreNotLookedFor() {
        var name = "a ".repeat(TermTrie.MAX_WORDS) + "b";

        assertThat(Marked.glossary(name).linked(name)).isEqualTo(name);
    }

    private static void expect(String marked) {
        assertThat(MARKED.linked(marked.replace("⟦", "").replace("⟧", ""))).isEqualTo(marked.replace("`", ""));
    }
}
