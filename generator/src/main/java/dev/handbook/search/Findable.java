package dev.handbook.search;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Link;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Place;
import dev.handbook.model.Question;
import dev.handbook.model.Section;
import dev.handbook.model.SiteMap;
import dev.handbook.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one document of the index holds. Its position in {@link #allOf} is Lucene's document number.
 *
 * @param id of the question, article or term
 * @param kind what it is
 * @param title what it is called
 * @param otherNames names that count as title but are not shown: a term's aliases; may be empty
 * @param topic title of its topic, or empty
 * @param url address relative to the site's root
 * @param place where it stands in the notes, or in the glossary
 * @param body what it says, with the tags of a question at its end
 * @param isOpen whether it is a question that nobody answers
 * @param mentions positions in the glossary of the terms that it links to, or of itself if it is a term; distinct
 * @param tags of the notes that it stands in
 */
record Findable(
        String id,
        Hit.Kind kind,
        String title,
        List<String> otherNames,
        String topic,
        String url,
        Place place,
        String body,
        boolean isOpen,
        List<Integer> mentions,
        List<String> tags) {
    Findable {
        otherNames = List.copyOf(otherNames);
        mentions = List.copyOf(mentions);
        tags = List.copyOf(tags);
    }

    /** Sections in reading order, then terms in the glossary's order. A heading that says nothing by itself is no hit. */
    static List<Findable> allOf(LinkedHandbook linked, SiteMap siteMap) {
        var terms = linked.handbook().terms();
        var positions = new HashMap<String, Integer>();
        terms.forEach(term -> positions.put(term.id(), positions.size()));
        var all = new ArrayList<Findable>();
        for (var topic : linked.handbook().topics()) {
            for (var section : topic.sections()) {
                var findable = of(section, topic.title(), siteMap, positions);
                if (findable.kind() != Hit.Kind.ARTICLE || !findable.body().isBlank()) {
                    all.add(findable);
                }
            }
        }
        for (var term : terms) {
            all.add(of(term, siteMap, positions));
        }
        return List.copyOf(all);
    }

    private static Findable of(Section section, String topic, SiteMap siteMap, Map<String, Integer> terms) {
        var title = section.title().text();
        var url = siteMap.anchor(section);
        return section.accept(new Section.Visitor<>() {
            @Override
            public Findable question(Question question) {
                var answers = question.answers().stream().map(Answer::words);
                var tags = question.tags().isEmpty()
                        ? Stream.<String>empty()
                        : Stream.of(String.join(", ", question.tags()));
                var body = Stream.concat(answers, tags).collect(Collectors.joining("\n"));
                var links = question.answers().stream()
                        .flatMap(answer -> answer.links().stream())
                        .toList();
                return new Findable(
                        section.id(),
                        Hit.Kind.QUESTION,
                        title,
                        List.of(),
                        topic,
                        url,
                        question.place(),
                        body,
                        !question.isAnswered(),
                        mentions(links, terms),
                        question.tags());
            }

            @Override
            public Findable article(Article article) {
                var body = article.text().text();
                var mentions = mentions(article.links(), terms);
                return new Findable(
                        section.id(),
                        Hit.Kind.ARTICLE,
                        title,
                        List.of(),
                        topic,
                        url,
                        article.place(),
                        body,
                        false,
                        mentions,
                        article.tags());
            }
        });
    }

    private static List<Integer> mentions(List<Link> links, Map<String, Integer> terms) {
        return links.stream()
                .map(link -> Objects.requireNonNull(terms.get(link.termId()), link.termId()))
                .distinct()
                .toList();
    }

    private static Findable of(Term term, SiteMap siteMap, Map<String, Integer> terms) {
        var itself = List.of(Objects.requireNonNull(terms.get(term.id())));
        return new Findable(
                term.id(),
                Hit.Kind.TERM,
                term.name(),
                term.aliases(),
                "",
                siteMap.page(term),
                term.place(),
                term.definition(),
                false,
                itself,
                List.of());
    }

    /** It as a hit with a score. */
    Hit hit(float score) {
        return new Hit(id, kind, title, topic, url, place, score);
    }

    /** Title and other names: what the title field holds. */
    String names() {
        return otherNames.isEmpty() ? title : title + "\n" + String.join("\n", otherNames);
    }
}
