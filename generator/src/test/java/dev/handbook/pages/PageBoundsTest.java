package dev.handbook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.Answer;
import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.NoteReading;
import dev.handbook.model.Place;
import dev.handbook.model.Problem;
import dev.handbook.model.Question;
import dev.handbook.model.Section;
import dev.handbook.model.Severity;
import dev.handbook.model.SiteFile;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageBoundsTest {
    @Test
    void topicGoesOnOnFurtherPages() {
        var site = site(questions("q", 120, true), List.of(), List.of());
        assertThat(pages(site, "topics/")).containsExactly("topics/t.html", "topics/t.2.html", "topics/t.3.html");
        assertThat(count(site, "topics/t.2.html", "<article")).isEqualTo(SiteMap.SECTIONS_PER_PAGE);
        assertThat(PageRendererTest.text(site, "topics/t.2.html"))
                .contains(
                        "Page 2 of 3",
                        "rel=\"prev\" href=\"../topics/t.html\"",
                        "rel=\"next\" href=\"../topics/t.3.html\"");
        assertThat(SiteLinks.broken(site)).isEmpty();
    }

    @Test
    void pageOfLongAnswersHoldsFewOfThem() {
        var half = "<p>" + "x".repeat(SiteMap.LENGTH_PER_PAGE / 2 - 20) + "</p>";
        var texts = List.of(half, half, half, half.repeat(4), half);
        var questions = IntStream.range(0, texts.size())
                .mapToObj(number -> SampleHandbook.question(
                        "q" + number, "Question " + number + "?", Rich.answer(texts.get(number), "a.md", 3)))
                .toList();
        var site = site(questions, List.of(), List.of());
        assertThat(pages(site, "topics/"))
                .containsExactly("topics/t.html", "topics/t.2.html", "topics/t.3.html", "topics/t.4.html");
        assertThat(pages(site, "topics/").stream().map(path -> count(site, path, "<article")))
                .as("two fit, and one that is too long for any page stands alone")
                .containsExactly(2, 1, 1, 1);
        assertThat(SiteLinks.broken(site)).isEmpty();
    }

    @Test
    void homePageListsTheSameForTenAndForThousandQuestions() {
        var few = site(questions("q", 10, true), List.of(), List.of());
        var many = site(questions("q", 1000, true), List.of(), List.of());
        assertThat(count(many, "index.html", "<a ")).isEqualTo(count(few, "index.html", "<a "));
    }

    @Test
    void openQuestionsGoOnOnFurtherPages() {
        var site = site(questions("q", 501, false), List.of(), List.of());
        assertThat(pages(site, "open-questions")).containsExactly("open-questions.html", "open-questions.2.html");
        assertThat(count(site, "open-questions.html", "class=\"place\"")).isEqualTo(500);
        assertThat(count(site, "open-questions.2.html", "class=\"place\"")).isEqualTo(1);
    }

    @Test
    void mentionsOfATermGoOnOnFurtherPages() {
        var site = site(questions("q", 450, true), terms(1), List.of());
        assertThat(pages(site, "terms/")).containsExactly("terms/t0.html", "terms/t0.2.html", "terms/t0.3.html");
        assertThat(PageRendererTest.text(site, "terms/t0.3.html")).contains("450 mentions", "Page 3 of 3");
        assertThat(count(site, "terms/t0.html", "#q")).isEqualTo(200);
        assertThat(count(site, "glossary.html", "#q")).isEqualTo(5);
        assertThat(SiteLinks.broken(site)).isEmpty();
    }

    @Test
    void glossaryGoesOnOnFurtherPagesAndItsLettersFindThem() {
        var site = site(questions("q", 1, false), terms(401), List.of());
        assertThat(pages(site, "glossary")).containsExactly("glossary.html", "glossary.2.html", "glossary.3.html");
        assertThat(PageRendererTest.text(site, "glossary.3.html")).contains("href=\"glossary.html#letter_t\"");
        assertThat(SiteLinks.broken(site)).isEmpty();
    }

    @Test
    void problemsGoOnOnFurtherPages() {
        var problems = IntStream.rangeClosed(1, 201)
                .mapToObj(line -> new Problem(
                        Severity.WARNING,
                        "broken-link",
                        new Place("a.md", line, 90),
                        "leads nowhere",
                        "",
                        "word ".repeat(500)))
                .toList();
        var site = site(questions("q", 1, false), List.of(), problems);
        assertThat(pages(site, "problems")).containsExactly("problems.html", "problems.2.html");
        assertThat(count(site, "problems.html", "leads nowhere")).isEqualTo(200);
        assertThat(PageRendererTest.text(site, "problems.html")).hasSizeLessThan(100_000);
    }

    @Test
    void readingsGoOnOnFurtherPages() {
        var readings = IntStream.range(0, 201)
                .mapToObj(number -> new NoteReading("n" + number + ".md", "Markdown", List.of(), 0, 0, 1))
                .toList();
        var site = site(questions("q", 1, false), List.of(), List.of(), readings);
        assertThat(pages(site, "report")).containsExactly("report.html", "report.2.html");
        assertThat(count(site, "report.html", "nothing asks")).isEqualTo(200);
        assertThat(count(site, "report.2.html", "nothing asks")).isEqualTo(1);
        assertThat(SiteLinks.broken(site)).isEmpty();
    }

    @Test
    void homeAndPracticeGoOnOnFurtherPages() {
        var site = site(IntStream.range(0, 401)
                .mapToObj(number -> new Topic("t" + number, "T", List.copyOf(questions("t" + number + "-", 1, true))))
                .toList());
        assertThat(pages(site, "index")).hasSize(7);
        assertThat(count(site, "index.html", "class=\"card\"")).isEqualTo(HomePage.TOPICS_PER_PAGE);
        assertThat(count(site, "index.7.html", "class=\"card\"")).isEqualTo(41);
        assertThat(pages(site, "practice")).containsExactly("practice.html", "practice.2.html", "practice.3.html");
        assertThat(SiteLinks.broken(site)).isEmpty();
    }

    @Test
    void topicNamesThoseAroundItAndNoMoreThanTwelve() {
        var site = site(IntStream.range(0, 30)
                .mapToObj(number ->
                        new Topic("t" + number, "T" + number, List.copyOf(questions("t" + number + "-", 1, true))))
                .toList());
        assertThat(beside(site, "topics/t0.html")).isEqualTo("[t0] t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11");
        assertThat(beside(site, "topics/t14.html")).isEqualTo("t8 t9 t10 t11 t12 t13 [t14] t15 t16 t17 t18 t19");
        assertThat(beside(site, "topics/t29.html")).isEqualTo("t18 t19 t20 t21 t22 t23 t24 t25 t26 t27 t28 [t29]");
    }

    @Test
    void onlyTopicHasNoneBesideIt() {
        assertThat(beside(site(questions("q", 3, true), List.of(), List.of()), "topics/t.html"))
                .isEmpty();
    }

    /** The topics that stand beside a page, its own in brackets. */
    private static String beside(List<SiteFile> site, String path) {
        var page = PageRendererTest.text(site, path);
        var list = Pattern.compile("class=\"topics-beside\".*?</nav>", Pattern.DOTALL)
                .matcher(page);
        return list.find()
                ? Pattern.compile("href=\"(?:\\.\\./topics/)?(t\\d+)\\.html\"( aria-current=\"true\")?")
                        .matcher(list.group())
                        .results()
                        .map(way -> way.group(2) == null ? way.group(1) : "[" + way.group(1) + "]")
                        .collect(Collectors.joining(" "))
                : "";
    }

    @Test
    void pagerNamesTheEndsAndWhatIsAround() {
        var site = site(questions("q", 450, true), List.of(), List.of());
        assertThat(numbers(site, "topics/t.html")).isEqualTo("[1] 2 3 … 9");
        assertThat(numbers(site, "topics/t.5.html")).isEqualTo("1 … 3 4 [5] 6 7 … 9");
        assertThat(numbers(site, "topics/t.9.html")).isEqualTo("1 … 7 8 [9]");
        assertThat(PageRendererTest.text(site, "topics/t.5.html")).contains("aria-label=\"Page 9\"");
    }

    @Test
    void questionAskedInManyNotesNamesTheFirst() {
        var askings = IntStream.range(0, 500)
                .mapToObj(number -> SampleHandbook.asking("n" + number + ".md", 1, "Why?"))
                .toList();
        var site = site(List.of(new Question("q", Rich.plain("Why?"), askings, List.of())), List.of(), List.of());
        for (var path : List.of("topics/t.html", "open-questions.html")) {
            assertThat(count(site, path, "class=\"place\"")).as(path).isEqualTo(21);
            assertThat(PageRendererTest.text(site, path)).contains("n19.md:1", "and 480 more");
        }
    }

    @Test
    void questionWithHundredsOfAnswersGoesOnOnPagesOfItsOwn() {
        var answers = IntStream.range(0, 500)
                .mapToObj(number -> Rich.answer("<p>Answer x" + number + "x.</p>", "n" + number + ".md", 3))
                .toArray(Answer[]::new);
        var site = site(List.of(SampleHandbook.question("q", "Why?", answers)), List.of(), List.of());
        assertThat(count(site, "topics/t.html", "class=\"answer\"")).isEqualTo(20);
        assertThat(PageRendererTest.text(site, "topics/t.html"))
                .contains("Answer 20 of 500", "href=\"../questions/q.html\"");
        assertThat(PageRendererTest.text(site, "topics/t.md")).contains("Answer 20 of 500", "(../questions/q.html)");
        var pages = pages(site, "questions/");
        assertThat(pages).hasSize(25).contains("questions/q.html", "questions/q.25.html");
        var text = pages.stream().map(path -> PageRendererTest.text(site, path)).collect(Collectors.joining());
        for (var number = 0; number < 500; number++) {
            assertThat(text.split("Answer x" + number + "x", -1))
                    .as("answer %s", number)
                    .hasSize(2);
        }
        assertThat(PageRendererTest.text(site, "questions/q.25.html"))
                .contains("Answer 500 of 500", "href=\"../topics/t.html#q\"");
        assertThat(SiteLinks.broken(site)).isEmpty();
    }

    @Test
    void questionWithFewButVeryLongAnswersGoesOnOnPagesOfItsOwn() {
        var half = "<p>" + "x".repeat(SiteMap.LENGTH_PER_PAGE * 2 / 3) + "</p>";
        var site = site(
                List.of(SampleHandbook.question(
                        "q",
                        "Why?",
                        Rich.answer(half, "a.md", 3),
                        Rich.answer(half, "b.md", 3),
                        Rich.answer(half, "c.md", 3))),
                List.of(),
                List.of());
        assertThat(count(site, "topics/t.html", "class=\"answer\"")).isEqualTo(1);
        assertThat(pages(site, "questions/")).hasSize(3);
    }

    @Test
    void wordingsTagsAndPlacesOfAQuestionGoOnOnPagesOfItsOwn() {
        var askings = IntStream.range(0, 500)
                .mapToObj(number -> SampleHandbook.asking("n" + number + ".md", 1, "Why, in way y" + number + "y?"))
                .toList();
        var tags = IntStream.range(0, 3000).mapToObj(number -> "tag-" + number).toList();
        var question = new Question("q", Rich.plain("Why?"), askings, List.of(), tags);
        var site = site(List.of(question), List.of(), List.of());
        assertThat(count(site, "topics/t.html", "<q ")).isEqualTo(20);
        assertThat(count(site, "topics/t.html", "\">tag-")).isEqualTo(20);
        assertThat(PageRendererTest.text(site, "topics/t.html")).hasSizeLessThan(15_000);
        var pages = pages(site, "questions/");
        assertThat(pages).hasSize(15);
        for (var part : List.of("<q ", "\">tag-", "class=\"place\"")) {
            assertThat(pages.stream().map(path -> count(site, path, part)))
                    .as(part)
                    .allMatch(count -> count <= 200);
        }
        assertThat(pages.stream().mapToInt(path -> count(site, path, "<q ")).sum())
                .isEqualTo(500);
        assertThat(pages.stream().mapToInt(path -> count(site, path, "\">tag-")).sum())
                .isEqualTo(3000);
        assertThat(SiteLinks.broken(site)).isEmpty();
    }

    @Test
    void otherNamesOfATermAndWhatItPointsToGoOnOnFurtherPages() {
        var terms = new ArrayList<>(terms(1001));
        var aliases =
                IntStream.range(0, 1000).mapToObj(number -> "alias-" + number).toList();
        var others = terms.stream().skip(1).map(Term::id).toList();
        terms.set(0, new Term("t0", "t0", aliases, "Counts.", new Place("glossary.yaml", 1, 1)).with("t0", others));
        var site = site(questions("q", 1, true), terms, List.of());
        var pages = pages(site, "terms/t0.");
        assertThat(pages).hasSize(10);
        assertThat(pages.stream().map(path -> count(site, path, "alias-"))).allMatch(count -> count <= 201);
        assertThat(pages.stream()
                        .map(path -> PageRendererTest.text(site, path)
                                        .replaceFirst("(?s).*id=\"see_also\"(.*?)</ul>.*", "$1")
                                        .split("<li>", -1)
                                        .length
                                - 1))
                .containsOnly(100);
        assertThat(PageRendererTest.text(site, "terms/t0.10.html")).doesNotContain("No answer links");
        assertThat(PageRendererTest.text(site, "glossary.html"))
                .contains("alias-19", "and 980 more")
                .doesNotContain("alias-20,");
        assertThat(SiteLinks.broken(site)).isEmpty();
    }

    @Test
    void aThousandLettersAreSomeOfThem() {
        var terms = IntStream.range(0, 1000)
                .mapToObj(number -> Character.toString(0x4e00 + number))
                .map(name -> new Term(name, name, List.of(), "Counts.", new Place("glossary.yaml", 1, 1)))
                .toList();
        var letters = PageRendererTest.text(site(questions("q", 1, false), terms, List.of()), "glossary.html")
                .replaceFirst("(?s).*<nav class=\"letters\"(.*?)</nav>.*", "$1");
        assertThat(letters.split("<a ").length - 1).isBetween(32, GlossaryPages.MOST_LETTERS);
    }

    /** Content to print, the search index and lists for programs are as large as the handbook; no page that is read is. */
    @Test
    void noPageGrowsWithTheHandbook() {
        var few = largest(handbook(250));
        var many = largest(handbook(2500));
        assertThat(many).isLessThan(150_000);
        assertThat(many)
                .as("ten times as many topics, questions, terms and notes")
                .isLessThan(few * 11 / 10);
    }

    /** Topics of four questions, two of them open, each with a term of its own and one of all, and with a note. */
    private static List<SiteFile> handbook(int size) {
        var topics = IntStream.range(0, size)
                .mapToObj(number -> {
                    var questions = new ArrayList<Section>(questions("t" + number + "-", 2, true));
                    questions.addAll(questions("t" + number + "-open-", 2, false));
                    return new Topic("topic-" + number, "Topic " + number, questions);
                })
                .toList();
        var readings = IntStream.range(0, size)
                .mapToObj(number -> new NoteReading("n" + number + ".md", "Markdown", List.of(), 4, 1, 0))
                .toList();
        var problems = IntStream.range(0, size)
                .mapToObj(number -> new Problem(
                        Severity.WARNING, "unanswered", new Place("n" + number + ".md", 1, 1), "open", "", "Why?"))
                .toList();
        var handbook = new Handbook("Long", topics, terms(size));
        return PageRenderer.render(
                new LinkedHandbook(handbook), SiteMap.of(handbook), problems, readings, List.of(), List.of());
    }

    private static int largest(List<SiteFile> site) {
        return site.stream()
                .filter(file -> file.path().endsWith(".html") && !file.path().startsWith("print"))
                .mapToInt(file -> file.content().length)
                .max()
                .orElseThrow();
    }

    /** The numbers of a pager as they are seen, this page in brackets. */
    private static String numbers(List<SiteFile> site, String path) {
        return PageRendererTest.text(site, path)
                .replaceFirst("(?s).*<ol class=\"pages\">(.*?)</ol>.*", "$1")
                .replace("class=\"after-gap\">", ">… ")
                .replaceAll("<span[^>]*>(\\d+)</span>", "[$1]")
                .replaceAll("<[^>]*>", "")
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static List<SiteFile> site(List<Topic> topics) {
        var handbook = new Handbook("Long", topics, terms(1));
        return PageRenderer.render(
                new LinkedHandbook(handbook), SiteMap.of(handbook), List.of(), List.of(), List.of(), List.of());
    }

    private static List<Question> questions(String prefix, int number, boolean areAnswered) {
        return IntStream.range(0, number)
                .mapToObj(position -> areAnswered
                        ? SampleHandbook.question(
                                prefix + position,
                                "Question " + position + "?",
                                Rich.answer("<p>It is t0 that counts.</p>", "a.md", 3, "t0"))
                        : SampleHandbook.question(prefix + position, "Question " + position + "?"))
                .toList();
    }

    private static List<Term> terms(int number) {
        return IntStream.range(0, number)
                .mapToObj(position -> new Term(
                        "t" + position, "t" + position, List.of(), "Counts.", new Place("glossary.yaml", 1, 1)))
                .toList();
    }

    private static List<SiteFile> site(List<Question> questions, List<Term> terms, List<Problem> problems) {
        return site(questions, terms, problems, List.of());
    }

    private static List<SiteFile> site(
            List<Question> questions, List<Term> terms, List<Problem> problems, List<NoteReading> readings) {
        var known = terms.isEmpty() ? terms(1) : terms;
        var handbook = new Handbook("Long", List.of(new Topic("t", "T", List.copyOf(questions))), known);
        return PageRenderer.render(
                new LinkedHandbook(handbook), SiteMap.of(handbook), problems, readings, List.of(), List.of());
    }

    private static List<String> pages(List<SiteFile> site, String prefix) {
        return site.stream()
                .map(SiteFile::path)
                .filter(path -> path.startsWith(prefix) && path.endsWith(".html"))
                .toList();
    }

    private static int count(List<SiteFile> site, String path, String part) {
        return PageRendererTest.text(site, path).split(Pattern.quote(part), -1).length - 1;
    }
}
