package dev.handbook.search;

import java.util.List;
import java.util.Random;

/** Makes text that reads a little like study notes, with the oddities that real notes have; the same for the same seed. */
final class SampleText {
    private static final String[] SUBJECTS = {
        "container", "image", "layer", "registry", "volume", "network", "namespace", "control group", "process",
                "kernel",
        "daemon", "scheduler", "cluster", "node", "pod", "deployment", "service", "ingress", "certificate", "secret",
        "pipeline", "repository", "branch", "commit", "artifact", "thread", "garbage collector", "heap", "stack",
                "cache",
        "index", "transaction", "replica", "leader", "partition", "message", "queue", "consumer", "producer", "offset"
    };
    private static final String[] VERBS = {
        "isolates", "schedules", "restarts", "orchestrates", "replicates", "collects", "allocates", "mounts", "exposes",
        "encrypts", "validates", "compiles", "deploys", "rolls back", "synchronizes", "serializes", "partitions",
                "caches",
        "generalizes", "happily retries", "probabilistically samples", "agreed on", "is hoping for", "fell back to"
    };
    private static final String[] ADJECTIVES = {
        "immutable",
        "stateless",
        "distributed",
        "ephemeral",
        "idempotent",
        "eventually consistent",
        "rootless",
        "lazy",
        "relational",
        "conditional",
        "effective",
        "hopeful",
        "sensitive",
        "digital",
        "formal",
        "electrical",
        "flying"
    };
    private static final String[] ODDITIES = {
        "--read-only",
        "C++",
        "C#",
        "node.js",
        "tool_call",
        "docker0",
        "constructor",
        "__proto__",
        "toString",
        "hasOwnProperty",
        "it's",
        "Docker's",
        "the users' data",
        "O'Reilly's",
        "1,024.5",
        "v1.2.3-rc.4",
        "10.0.0.1/8",
        "user@example.org",
        "résumé",
        "naïve café",
        "Straße",
        "İstanbul",
        "ΣΊΣΥΦΟΣ",
        "Ärger",
        "данные контейнера",
        "容器镜像",
        "コンテナのイメージ",
        "컨테이너 이미지",
        "คอนเทนเนอร์",
        "שלום עולם",
        "مرحبا",
        "😀",
        "👩‍💻",
        "🇩🇪🇫🇷",
        "👍🏽",
        "1️⃣",
        "a\u0301bc",
        "\ud835\udc00lpha",
        "</script>",
        "\u2028",
        "ﬁle",
        "x".repeat(60),
        "'s",
        "’S",
        "''"
    };

    private final Random random;

    SampleText(long seed) {
        random = new Random(seed);
    }

    String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    String subject() {
        return oneOf(SUBJECTS);
    }

    String oddity() {
        return oneOf(ODDITIES);
    }

    /** A question of a few words. */
    String question() {
        return oneOf("What is a ", "How does one secure the ", "Why would you use an ", "When is the ", "Explain the ")
                + oneOf(ADJECTIVES) + " " + subject() + (number(4) == 0 ? " with " + oddity() : "")
                + oneOf("?", "", " and the " + subject() + "?");
    }

    /** Some sentences. */
    String answer(int sentences) {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++) {
            text.append("The ").append(oneOf(ADJECTIVES)).append(' ').append(subject());
            text.append(' ').append(oneOf(VERBS)).append(" every ").append(subject());
            if (number(3) == 0) {
                text.append(", ").append(oddity()).append(',');
            }
            text.append(oneOf(". ", "; ", "!\n", " – see ticket" + number(500) + ". "));
        }
        return text.toString();
    }

    /** Any characters: ASCII, letters of many scripts, marks, emoji, halves of pairs, and what is not assigned. */
    String characters(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            switch (number(8)) {
                case 0, 1 -> text.append((char) (32 + number(95)));
                case 2 -> text.append((char) number(0x600));
                case 3 -> text.append((char) number(0x10000));
                case 4 -> text.appendCodePoint(0x1f000 + number(0xb00));
                case 5 -> text.appendCodePoint(number(Character.MAX_CODE_POINT + 1));
                case 6 -> text.append(oneOf("'", "\u2019", ".", ",", ":", "_", "\u200d", "\ufe0f", "\u20e3", "\u0301"));
                default -> text.append(oddity());
            }
        }
        return text.substring(0, length);
    }

    /** A handbook with this many questions, a fifth as many articles and a quarter as many terms. */
    SampleHandbook handbook(int questions) {
        var handbook = new SampleHandbook();
        for (var i = 0; i < questions; i++) {
            var answers = new String[number(3)];
            for (var a = 0; a < answers.length; a++) {
                answers[a] = answer(1 + number(number(10) == 0 ? 60 : 8));
            }
            handbook.question(question(), answers);
            if (i % 5 == 0) {
                handbook.article(oneOf(ADJECTIVES) + " " + subject(), answer(3));
            }
            if (i % 11 == 0) {
                handbook.taggedQuestion(question(), oneOf("core", "core concepts", "Pods"), "all");
            }
            if (i % 4 == 0) {
                handbook.term(subject() + " " + i, List.of(oddity(), oneOf(ADJECTIVES)), answer(1));
            }
        }
        return handbook;
    }
}
