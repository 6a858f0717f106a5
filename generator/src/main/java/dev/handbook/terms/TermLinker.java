package dev.handbook.terms;

import dev.handbook.model.Answer;
import dev.handbook.model.Article;
import dev.handbook.model.Handbook;
import dev.handbook.model.Link;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns mentions of the glossary's terms into links. Start with {@link #link}.
 *
 * <p>In each answer and each article the first mention of every term is linked, the longest name first: in <em>base image</em> a term
 * of that name wins over <em>image</em>, and the words of one mention are never part of another. Names are found in any number
 * (<em>registries</em>), with a possessive ending (which stays outside the link), with a space or a hyphen between their words; how
 * much capital letters matter is told at {@link Spelling}. Nothing is linked outside the prose of a text, within a longer word, a
 * hyphenated compound, a path, an address or an identifier ({@link Words}), nor where a {@link Doubt} applies.
 *
 * <p>The work is linear in the length of the notes and hardly depends on the number of terms. Links that a text already carries are
 * replaced, so linking twice changes nothing.
 */
public final class TermLinker {
    private final TermTrie names;

    private TermLinker(TermTrie names) {
        this.names = names;
    }

    /**
     * The same handbook with its terms linked.
     *
     * @param handbook its links, if any, are ignored
     */
    public static LinkedHandbook link(Handbook handbook) {
        var linker = new TermLinker(new TermTrie(handbook.terms()));
        var topics = handbook.topics().stream().map(linker::linked).toList();
        return new LinkedHandbook(new Handbook(handbook.title(), topics, handbook.terms()));
    }

    private Topic linked(Topic topic) {
        return new Topic(
                topic.id(),
                topic.title(),
                topic.sections().stream().map(this::linked).toList());
    }

    private Section linked(Section section) {
        return section.accept(new Section.Visitor<>() {
            @Override
            public Section question(Question question) {
                var answers =
                        question.answers().stream().map(TermLinker.this::linked).toList();
                return new Question(question.id(), question.title(), question.askings(), answers);
            }

            @Override
            public Section article(Article article) {
                return article.withLinks(links(article.text()));
            }
        });
    }

    private Answer linked(Answer answer) {
        return answer.withLinks(links(answer.text()));
    }

    private List<Link> links(RichText text) {
        var words = Words.of(text);
        var links = new ArrayList<Link>();
        var linkedTerms = new HashSet<String>();
        var at = 0;
        while (at < words.size()) {
            var found = mentionAt(words, at);
            found.filter(mention -> isCertain(mention, words))
                    .map(mention -> link(mention, words))
                    .filter(link -> linkedTerms.add(link.termId()))
                    .ifPresent(links::add);
            at = found.map(Mention::last).orElse(at) + 1;
        }
        return links;
    }

    private Optional<Mention> mentionAt(Words words, int first) {
        return names.mentionsAt(words, first).stream()
                .filter(mention -> words.standAlone(mention.first(), mention.last()))
                .findFirst();
    }

    private boolean isCertain(Mention mention, Words words) {
        return Stream.of(Doubt.values()).noneMatch(doubt -> doubt.applies(mention, words, names));
    }

    private static Link link(Mention mention, Words words) {
        return new Link(mention.name().term().id(), words.start(mention.first()), words.end(mention.last()));
    }
}
