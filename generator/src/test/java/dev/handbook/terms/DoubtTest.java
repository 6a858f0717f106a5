package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What grammar tells of a mention, on whatever subject. */
class DoubtTest {
    private static final Marked GLOSSARY = Marked.glossary(
            "process | | A program that runs, with memory of its own.",
            "image | | A package of files.",
            "containerd | | The program that looks after others.",
            "OS | | The software that runs a machine.",
            "port | | The number that tells programs apart.",
            "signal | | A short notice to a process.",
            "base image | | An image on which others are built.",
            "digest | image digest | A hash of the content.");

    @Test
    void thingsThatAreCountedDoNotPointBack() {
        expect("Most of these ⟦processes⟧ wait for requests.");
        expect("These processes wait for approval.");
    }

    @Test
    void programsOfAnApplicationAreNoCourse() {
        expect("The data of several application ⟦processes⟧ is sent at once.");
        expect("The application process takes a week.");
        expect("It starts a single application ⟦process⟧ at once.");
    }

    @Test
    void whatTakesAnEffortIsACourse() {
        expect("Healing is a slow process.");
        expect("Stop the slow ⟦processes⟧ first.");
    }

    @Test
    void whatReceivesSomethingIsNoVerb() {
        expect("The engine delegates its life to ⟦containerd⟧, and waits.");
        expect("It hands off to ⟦containerd⟧ at once.");
        expect("They want to process, not to wait.");
    }

    @Test
    void shortWordsInSAreNoPlurals() {
        expect("It is documented as ⟦image⟧ metadata.");
        expect("A distributed systems image.");
    }

    @Test
    void whatIsDoneOneByOneIsAFigureOfSpeech() {
        expect("We went through it process by process.");
        expect("It is built image upon image.");
        expect("Stop a ⟦process⟧ by its number.");
    }

    @Test
    void processOfDoingIsACourse() {
        expect("It simplifies the process of starting programs.");
        expect("The ⟦processes⟧ of running ⟦images⟧ are listed.");
        expect("The ⟦process⟧ of the running program is listed.");
    }

    @Test
    void whatIsSaidOfNoProgramIsACourse() {
        expect("Import process done.");
        expect("The process is tedious.");
        expect("The ⟦process⟧ is stopped.");
        expect("The best process is to ask first.");
        expect("The ⟦process⟧ is to be stopped.");
    }

    @Test
    void whatTheTextShowsItsReaderIsAPicture() {
        expect("In this image we see three boats.");
        expect("In the image above, you can see the whole harbour.");
        expect("The boats are as shown in the image.");
        expect("The image below shows both.");
        expect("The following images illustrate this.");
        expect("In this ⟦image⟧ we install a web server.");
        expect("The ⟦image⟧ below it is older.");
        expect("The list shows each ⟦image⟧.");
    }

    @Test
    void romanNumbersBelongToTheNamesOfProducts() {
        expect("It needs OS X or later.");
        expect("⟦OS⟧ A talks to B.");
        expect("Each ⟦OS⟧ has one.");
    }

    @Test
    void clausesBehindThingsAreNoObjects() {
        expect("It counts ⟦images⟧ each of which has a name.");
        expect("A cron job images each disk.");
    }

    @Test
    void numbersOfTheirOwnAreNoObjects() {
        expect("The servers ⟦port⟧ 8080 is open.");
        expect("The workers process 100 lines.");
    }

    @Test
    void movingToSomethingLeavesItAThing() {
        expect("Does switching to ⟦containerd⟧ help?");
        expect("They migrated to ⟦containerd⟧ last year.");
    }

    @Test
    void whatThingsOfAKindDoIsAVerb() {
        expect("Use cameras that image the sky.");
        expect("Use that ⟦image⟧ here.");
    }

    @Test
    void whatACommandDoesIsAVerb() {
        expect("app stop signals PID 1 and waits.");
        expect("Most ⟦signals⟧ stop programs.");
    }

    @Test
    void whatAModifierNamesIsNotWhatIsHeld() {
        expect("It keeps an image of idle ⟦process⟧ numbers.");
        expect("It keeps an ⟦image⟧ of idle ⟦processes⟧.");
    }

    @Test
    void prepositionsHaveNoObjects() {
        expect("This is a short list about ⟦processes⟧ and their limits.");
    }

    @Test
    void aTermBeforeAnotherTermsHeadIsMeantItself() {
        expect("Pin ⟦base image⟧ ⟦digests⟧ by hand.");
        expect("Pin ⟦image digests⟧ by hand.");
    }

    @Test
    void namesInCapitalsMakeProductsOfTheWordsBesideThem() {
        expect("She prefers the XFACE Port for its looks.");
        expect("She prefers the TCP ⟦Port⟧ for its looks.");
        expect("Start Acme OS Builder at once.");
        expect("Start Acme's ⟦OS⟧ at once.");
    }

    @Test
    void verbsWithAParticleNameCourses() {
        expect("It belongs to the cleanup process at night.");
        expect("Stop the group ⟦process⟧ at night.");
        expect("They follow the usual payment process for orders.");
        expect("Start a new ⟦process⟧ for each order.");
    }

    @Test
    void questionsMayEndInWhatSomebodyDoes() {
        expect("Should the editor process?");
        expect("Should it be a ⟦port⟧ or the ⟦process⟧?");
    }

    @Test
    void whatIsToldInNumbersIsAnAmount() {
        expect("Compare image in thousands of sheets.");
        expect("Compare each ⟦image⟧ in both folders.");
    }

    @Test
    void textsPointToWhatTheyArePartOf() {
        var shelves = Marked.glossary("repository | | A shelf of versions.");
        assertThat(shelves.linked("This repository has samples.")).isEqualTo("This repository has samples.");
        assertThat(shelves.linked("Push to this repository.")).isEqualTo("Push to this ⟦repository⟧.");
        assertThat(shelves.with(new LinkSettings(LinkSettings.Scope.ALL, 9, "en"))
                        .linked("Make a repository. This repository has versions."))
                .isEqualTo("Make a ⟦repository⟧. This ⟦repository⟧ has versions.");
    }

    @Test
    void dotsThatLeaveWordsOutAreNoCode() {
        expect("It has mounts, users, ...⟦images⟧ and …⟦processes⟧ too.");
        expect("It is in ../images there.");
    }

    @Test
    void whoMadeSomethingHasAName() {
        expect("They compared Runbox by Base Images and others.");
        expect("It is followed by ⟦Base Images⟧ and others.");
    }

    @Test
    void aLetterBeforeASlashOrCapitalsBehindAStopMakeAName() {
        expect("It runs z/OS.");
        expect("Signal.IO is a product.");
        expect("It needs an ⟦image⟧/⟦process⟧ pair.");
        expect("It ends the ⟦process⟧.Then it starts anew.");
    }

    @Test
    void whatIsBroughtToAnotherSystemIsNoNumber() {
        expect("It is a port of an old game.");
        expect("We wrote the port of our compiler to Windows.");
        expect("The ⟦port⟧ of the server is open to everybody.");
        expect("It is on a ⟦port⟧ of the server.");
    }

    private static void expect(String marked) {
        assertThat(GLOSSARY.linked(marked.replace("⟦", "").replace("⟧", ""))).isEqualTo(marked);
    }
}
