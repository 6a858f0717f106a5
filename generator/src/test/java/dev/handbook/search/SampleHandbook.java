package dev.handbook.search;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Asking;
import dev.handbook.model.Handbook;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Place;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Source;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.List;

/** Collects questions, articles and terms into a handbook of one topic per fifty sections. */
final class SampleHandbook {
    private final List<Section> sections = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();

    SampleHandbook question(String title, String... answers) {
        var place = new Place("note.md", sections.size() + 1, 1);
        var given = new ArrayList<Answer>();
        for (var answer : answers) {
            given.add(new Answer(plain(answer), new Source("note.md", 1, 1)));
        }
        sections.add(new Question("q-" + sections.size(), plain(title), List.of(new Asking(place, title, "")), given));
        return this;
    }

    SampleHandbook taggedQuestion(String title, String... tags) {
        var place = new Place("note.md", 1, 1);
        sections.add(new Question(
                "q-" + sections.size(), plain(title), List.of(new Asking(place, title, "")), List.of(), List.of(tags)));
        return this;
    }

    SampleHandbook article(String title, String text) {
        sections.add(new Article("a-" + sections.size(), plain(title), plain(text), new Source("note.md", 1, 1), ""));
        return this;
    }

    SampleHandbook term(String name, List<String> aliases, String definition) {
        terms.add(new Term("t-" + terms.size(), name, aliases, definition, new Place("glossary.yaml", 1, 1)));
        return this;
    }

    SearchIndex index() {
        return index("en");
    }

    SearchIndex index(String language) {
        return SearchIndex.of(findables(), Language.of(language));
    }

    /** An index in which a stem counts in so many titles, and in so many bodies, at most. */
    SearchIndex index(int most) {
        return SearchIndex.of(findables(), Language.ENGLISH, most);
    }

    private List<Findable> findables() {
        var topics = new ArrayList<Topic>();
        for (var from = 0; from < sections.size(); from += 50) {
            var name = "Topic " + (topics.size() + 1);
            topics.add(new Topic(
                    "topic-" + (topics.size() + 1),
                    name,
                    sections.subList(from, Math.min(from + 50, sections.size()))));
        }
        var handbook = new Handbook("Sample", topics, terms);
        return Findable.allOf(new LinkedHandbook(handbook), SiteMap.of(handbook));
    }

    private static RichText plain(String text) {
        return new RichText("", text, List.of(), List.of());
    }
}
