package dev.handbook.terms;

import dev.handbook.model.Article;
import dev.handbook.model.Handbook;
import dev.handbook.model.Link;
import dev.handbook.model.LinkedHandbook;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.Term;
import dev.handbook.model.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Turns mentions of the glossary's terms into links. Start with {@link #link}.
 *
 * <p>In each answer and each article the first mention of every term is linked, the longest name first: in <em>base image</em> a term
 * of that name wins over <em>image</em>, and the words of one mention are never part of another. Names are found in any number
 * (<em>registries</em>), with a possessive ending (which stays outside the link), with a space or a hyphen between their words; how
 * much capital letters matter is told at {@link Spelling}. Nothing is linked outside the prose of a text, within a longer word, a
 * hyphenated compound, a path, an address or an identifier ({@link Words}), nor where a {@link Doubt} applies, nor an
 * everyday word in a text on another {@link Subject}.
 *
 * <p>The work is linear in the length of the notes and hardly depends on the number of terms. Links that a text already carries are
 * replaced, so linking twice changes nothing.
 */
public final class TermLinker {
    private static final List<Doubt> DOUBTS = List.of(Doubt.values());

    private final TermTrie names;
    private final Subject subject;

    private TermLinker(List<Term> terms) {
        names = new TermTrie(terms);
        subject = new Subject(terms);
    }

    /**
     * The same handbook with its terms linked.
     *
     * @param handbook its links, if any, are ignored
     */
    public static LinkedHandbook link(Handbook handbook) {
        var linker = new TermLinker(handbook.terms());
        var topics = handbook.topics().stream().map(linker::linked).toList();
        return new LinkedHandbook(new Handbook(handbook.title(), topics, handbook.terms()));
    }

    private Topic linked(Topic topic) {
        var sections = topic.sections().stream().map(this::linked).toList();
        return new Topic(topic.id(), topic.title(), sections);
    }

    private Section linked(Section section) {
        return section.accept(new Section.Visitor<>() {
            @Override
            public Section question(Question question) {
                var title = Words.of(question.title());
                var answers = question.answers().stream()
                        .map(answer -> answer.withLinks(links(title, answer.text())))
                        .toList();
                return new Question(question.id(), question.title(), question.askings(), answers);
            }

            @Override
            public Section article(Article article) {
                return article.withLinks(links(Words.of(article.title()), article.text()));
            }
        });
    }

    private List<Link> links(Words title, RichText text) {
        var words = Words.of(text);
        var mentions = mentions(words);
        if (mentions.isEmpty()) {
            return List.of();
        }
        var isOnSubject = subject.covers(title, words, mentions);
        var linkedTerms = new HashSet<String>();
        return mentions.stream()
                .filter(mention -> isOnSubject || !mention.name().isCommonNoun())
                .filter(mention -> isCertain(mention, words))
                .filter(mention -> linkedTerms.add(mention.name().term().id()))
                .map(mention -> link(mention, words))
                .toList();
    }

    /** All mentions in order; where several names begin, the longest. */
    private List<Mention> mentions(Words words) {
        var mentions = new ArrayList<Mention>();
        for (var at = 0; at < words.size(); at++) {
            for (var mention : names.mentionsAt(words, at)) {
                if (words.standAlone(mention.first(), mention.last())) {
                    mentions.add(mention);
                    at = mention.last();
                    break;
                }
            }
        }
        return mentions;
    }

    private boolean isCertain(Mention mention, Words words) {
        return DOUBTS.stream().noneMatch(doubt -> doubt.applies(mention, words, names));
    }

    private static Link link(Mention mention, Words words) {
        return new Link(mention.name().term().id(), words.start(mention.first()), words.end(mention.last()));
    }
}
