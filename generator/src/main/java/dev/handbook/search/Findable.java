package dev.handbook.search;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Question;
import dev.handbook.model.Section;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one document of the index holds. Its position in {@link #allOf} is Lucene's document number.
 *
 * @param kind what it is
 * @param title what it is called
 * @param otherNames words that count as title but are not shown: a term's aliases; may be empty
 * @param topic title of its topic, or empty
 * @param url address relative to the site's root
 * @param body what it says
 */
record Findable(Hit.Kind kind, String title, String otherNames, String topic, String url, String body) {

    /** Sections in reading order, then terms in the glossary's order. A heading that says nothing by itself is no hit. */
    static List<Findable> allOf(LinkedHandbook linked, SiteMap siteMap) {
        var all = new ArrayList<Findable>();
        for (var topic : linked.handbook().topics()) {
            for (var section : topic.sections()) {
                var findable = of(section, topic.title(), siteMap);
                if (findable.kind() != Hit.Kind.ARTICLE || !findable.body().isBlank()) {
                    all.add(findable);
                }
            }
        }
        for (var term : linked.handbook().terms()) {
            all.add(of(term, siteMap));
        }
        return List.copyOf(all);
    }

    private static Findable of(Section section, String topic, SiteMap siteMap) {
        var title = section.title().text();
        var url = siteMap.anchor(section);
        return section.accept(new Section.Visitor<>() {
            @Override
            public Findable question(Question question) {
                var body = question.answers().stream()
                        .map(Answer::text)
                        .map(text -> text.text())
                        .collect(Collectors.joining("\n"));
                return new Findable(Hit.Kind.QUESTION, title, "", topic, url, body);
            }

            @Override
            public Findable article(Article article) {
                return new Findable(
                        Hit.Kind.ARTICLE, title, "", topic, url, article.text().text());
            }
        });
    }

    private static Findable of(Term term, SiteMap siteMap) {
        var otherNames = String.join("\n", term.aliases());
        return new Findable(Hit.Kind.TERM, term.name(), otherNames, "", siteMap.page(term), term.definition());
    }

    /** Title and other names: what the title field holds. */
    String names() {
        return title + "\n" + otherNames;
    }
}
