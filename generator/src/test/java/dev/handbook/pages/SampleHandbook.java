package dev.handbook.pages;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Asking;
import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.NoteReading;
import dev.handbook.model.Picture;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Question;
import dev.handbook.model.Severity;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Source;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small handbook about containers that holds every shape of question, answer and article. */
final class SampleHandbook {
    static final List<Picture> PICTURES = List.of(
            picture("pictures of mine/layers 100%.svg", "Layers of an image"),
            picture("unused.svg", "Nobody shows this"));

    static final List<Problem> PROBLEMS = List.of(
            new Problem(
                    Severity.WARNING,
                    "unanswered",
                    new Place("gaps.md", 3, 1),
                    "the question has no answer",
                    "write one below it",
                    "## What is a sidecar?"),
            new Problem(
                    Severity.ERROR,
                    "missing-picture",
                    new Place("gaps.md", 9, 5),
                    "the picture bridge.png does not exist",
                    "Did you mean bridges.png?",
                    "See ![A bridge](bridge.png) for the whole way."),
            new Problem(
                    Severity.WARNING,
                    "unknown-glossary-key",
                    new Place("glossary.yaml", 41, 3),
                    "unknown key 'alias'",
                    "write 'aliases: [...]'",
                    "  alias: box"));

    static final List<NoteReading> READINGS = List.of(
            new NoteReading(
                    "docker.md",
                    "Markdown",
                    List.of(
                            new NoteReading.Evidence("heading-question", 1, 1),
                            new NoteReading.Evidence("bold-question", 2, 1)),
                    2,
                    1,
                    1),
            new NoteReading("aside.md", "Markdown", List.of(), 0, 0, 1),
            new NoteReading(
                    "gaps.md",
                    "Markdown",
                    List.of(new NoteReading.Evidence("heading-question", 1200, 600)),
                    1000,
                    200,
                    0));

    private SampleHandbook() {}

    /** The site of the sample. */
    static List<SiteFile> site() {
        return site(handbook());
    }

    /** The site of another handbook with the sample's problems and pictures. */
    static List<SiteFile> site(Handbook handbook) {
        return PageRenderer.render(
                new LinkedHandbook(handbook), SiteMap.of(handbook), PROBLEMS, READINGS, PICTURES, List.of());
    }

    static Handbook handbook() {
        return new Handbook("The Container Handbook", List.of(basics(), images(), running()), terms());
    }

    /** A handbook of one question. */
    static Handbook of(Question question) {
        return new Handbook("Small", List.of(new Topic("one", "One", List.of(question))), List.of());
    }

    static Question question(String id, String title, Answer... answers) {
        return new Question(id, Rich.plain(title), List.of(asking("docker.md", 10, title)), List.of(answers));
    }

    static Asking asking(String path, int line, String wording) {
        return new Asking(new Place(path, line, 1), wording, "");
    }

    private static Topic basics() {
        var difference = new Question(
                "container-and-virtual-machine",
                Rich.plain("How does a container differ from a virtual machine?"),
                List.of(
                        new Asking(
                                new Place("docker.md", 10, 1),
                                "How does a container differ from a virtual machine?",
                                "container-vs-vm"),
                        asking("flash-cards.csv", 4, "Container or VM: what is the difference?")),
                List.of(
                        Rich.answer("""
                                <p>A container is a <strong>group of processes</strong> that the host's kernel keeps apart; a virtual
                                machine brings a kernel of its own and runs it on a hypervisor.</p>
                                <table><thead><tr><th>Aspect</th><th>Container</th><th>Virtual machine</th></tr></thead>
                                <tbody><tr><td>Starts in</td><td>milliseconds</td><td>seconds to minutes</td></tr>
                                <tr><td>Kept apart by</td><td>namespaces and cgroups</td><td>hardware support for virtualization</td></tr>
                                <tr><td>Typical size</td><td>megabytes</td><td>gigabytes</td></tr></tbody></table>
                                <p>So a container is cheap to start and to throw away, and a machine is the stronger wall.</p>
                                """, "docker.md", 12, "kernel", "hypervisor", "namespaces"),
                        Rich.answer("""
                                <p>Think of a house with flats (containers share pipes &amp; walls: the kernel) and of houses
                                side by side (virtual machines share the street only).</p>
                                """, "flash-cards.csv", 4, "kernel")));
        var pid = question(
                "why-pid-1", "Why is PID 1 special in a container?", Rich.answer("""
                        <p>The first process of a container gets the number 1 in its PID namespace, and with it two duties that an init system
                        usually has:</p>
                        <ol><li><p>It reaps orphans. Processes whose parent died are handed to it; if it never calls <code>wait</code>, they stay
                        as zombies.</p></li><li><p>It gets no default signal handlers. A shell script as entrypoint swallows <code>SIGTERM</code>,
                        and <code>docker stop</code> has to wait ten seconds before it kills.</p></li></ol>
                        <h3>What to do</h3>
                        <p>Start with <code>--init</code>, or let the script <code>exec</code> the program:</p>
                        <pre><code class="language-bash">#!/bin/sh
                        set -e
                        ./migrate --wait
                        # the shell is replaced, so the program becomes PID 1 and hears the signal
                        exec ./server --port 8080 --log-format json --metrics-address 0.0.0.0:9090 "$@"
                        </code></pre>
                        <blockquote><p>A container is a process first. Ask what a process would do.</p></blockquote>
                        """, "docker.md", 31, "entrypoint"));
        var sidecar = new Question(
                "what-is-a-sidecar",
                Rich.plain("What is a sidecar?"),
                List.of(asking("gaps.md", 3, "What is a sidecar?"), asking("docker.md", 7, "What is a sidecar?")),
                List.of());
        return new Topic("basics", "Containers: the basics", List.of(introduction(), difference, pid, sidecar));
    }

    private static Article introduction() {
        return new Article(
                "how-to-read-this", Rich.plain("How to read this"), Rich.of("""
                        <p>These notes were taken while preparing for interviews. Each question stands alone; start with
                        <a href="@docker.md#container-vs-vm">containers and machines</a> or with <a href="https://opencontainers.org/">the
                        specifications</a>.</p>
                        <ul><li><input type="checkbox" disabled checked> read the basics</li><li><input type="checkbox" disabled>
                        build an image by hand</li></ul>
                        """), new Source("docker.md", 1, 6), "");
    }

    private static Topic images() {
        var layers = new Question(
                "layers-of-an-image",
                Rich.of("What are the layers of an image, and why does <code>COPY</code> make one?"),
                List.of(asking("images.html", 8, "What are the layers of an image, and why does COPY make one?")),
                List.of(Rich.answer("""
                        <p>An image is a stack of layers, each the difference a step of the build made to the file system. Layers are named by
                        the digest of their content, so a registry keeps each of them once.</p>
                        <p><img src="@pictures of mine/layers 100%.svg" alt="Four layers; the topmost is writable" width="480" height="200"></p>
                        <dl><dt>Cache</dt><dd>A step is skipped when neither it nor anything before it changed.</dd><dt>Order</dt><dd>Copy what
                        changes least first: the list of dependencies, then the sources.</dd></dl>
                        <details><summary>How to see them</summary><p>Run <code>docker history --no-trunc</code> and press <kbd>Space</kbd> to
                        page.</p></details>
                        """, "images.html", 9, "digest", "registry", "layers")));
        var size = question("smaller-images", "How do you make an image smaller?", Rich.answer("""
                        <ul><li>Build in stages and copy the result only</li><li>Start from a small base
                        <ul><li><em>distroless</em>: no shell at all</li><li><em>alpine</em>: musl instead of glibc</li></ul></li>
                        <li>Remove caches in the <strong>same</strong> step that fills them; a later <del>delete</del> hides files, it frees
                        nothing</li></ul><hr><p>Measure before and after: 10<sup>2</sup> MB are saved quickly.</p>
                        """, "images.html", 30));
        var code = question("multi-stage", "Show a build in two stages", Rich.answer("""
                        <pre><code class="language-dockerfile">FROM golang:1.25 AS build
                        WORKDIR /src
                        COPY go.mod go.sum ./
                        RUN go mod download
                        COPY . .
                        RUN CGO_ENABLED=0 go build -o /server ./cmd/server

                        FROM scratch
                        COPY --from=build /server /server
                        ENTRYPOINT ["/server"]
                        </code></pre>
                        """, "images.html", 44));
        return new Topic("images", "Images and registries", List.of(layers, size, code));
    }

    private static Topic running() {
        var network = question(
                "bridge-network",
                "How does traffic reach a container on the bridge network?",
                Rich.answer("""
                        <p>Each container has one end of a veth pair; the other end hangs on the bridge. A published port is a rule that
                        rewrites the destination of packets that reach the host. The kernel does the rest.</p>
                        <figure class="missing-picture"><figcaption>The way of a packet</figcaption></figure>
                        """, "gaps.md", 9, "bridge", "kernel"));
        var open = question("rootless", "What does rootless mode change?");
        return new Topic("running", "Running containers", List.of(network, open));
    }

    private static List<Term> terms() {
        return List.of(
                term("bridge", "bridge", 1, "A switch made of software that joins the network interfaces on one host."),
                term(
                        "digest",
                        "digest",
                        4,
                        "The hash of some content, used as its name: equal content, equal name.",
                        "checksum"),
                term("entrypoint", "entrypoint", 7, "The program that a container starts first."),
                term(
                        "hypervisor",
                        "hypervisor",
                        10,
                        "The layer that runs several operating systems on one machine.",
                        "VMM"),
                term("kernel", "kernel", 13, "The core of an operating system: it alone talks to the hardware."),
                term("layers", "layer", 16, "One step's difference to the file system of an image."),
                term(
                        "namespaces",
                        "namespace",
                        19,
                        "A kernel feature that gives a process its own view of a resource.",
                        "ns"),
                term("oci", "OCI", 22, "The initiative that specifies image formats and runtimes."),
                term("registry", "registry", 25, "A server that stores images and hands them out."));
    }

    private static Term term(String id, String name, int line, String definition, String... aliases) {
        return new Term(id, name, List.of(aliases), definition, new Place("glossary.yaml", line, 3));
    }

    private static Picture picture(String path, String title) {
        var svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 200" width="480" height="200"><title>%s</title>
                <g fill="#0d6b5e"><rect x="40" y="140" width="400" height="36" rx="6"/><rect x="40" y="98" width="400" height="36" rx="6"
                opacity=".75"/><rect x="40" y="56" width="400" height="36" rx="6" opacity=".5"/></g>
                <rect x="40" y="14" width="400" height="36" rx="6" fill="none" stroke="#e8833a" stroke-width="3" stroke-dasharray="8 6"/></svg>
                """.formatted(title);
        return new Picture(path, svg.getBytes(StandardCharsets.UTF_8));
    }
}
