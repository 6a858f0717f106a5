package dev.handbook.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A plan as Lucene understands it. All that gives a score is optional, so that Lucene adds the scores of one document as doubles and
 * rounds once; what is required is a filter, without a score.
 */
final class LuceneQuery {
    private LuceneQuery() {}

    /** The query of a plan. A plan of conditions alone lists what meets them, each with the score 1. */
    static Query of(QueryPlan plan) {
        var query = new BooleanQuery.Builder();
        if (plan.looksForWords()) {
            addScores(query, plan);
            query.setMinimumNumberShouldMatch(1);
        } else if (plan.required().isEmpty()) {
            return new MatchNoDocsQuery();
        } else {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        plan.required().forEach(condition -> query.add(filter(condition), Occur.FILTER));
        plan.excluded().forEach(condition -> query.add(filter(condition), Occur.MUST_NOT));
        return query.build();
    }

    private static void addScores(BooleanQuery.Builder query, QueryPlan plan) {
        for (var word : plan.words()) {
            query.add(weighed(anyOf(IndexFields.TITLE, word), word.times() * plan.titleBoost()), Occur.SHOULD);
            query.add(weighed(anyOf(IndexFields.BODY, word), word.times()), Occur.SHOULD);
        }
        for (var code : plan.codes()) {
            query.add(new BoostQuery(anyOf(IndexFields.CODE, code), QueryPlan.CODE_BOOST), Occur.SHOULD);
        }
        for (var key : plan.accented()) {
            query.add(new TermQuery(new Term(IndexFields.WORD, key)), Occur.SHOULD);
        }
        for (var start : plan.starts()) {
            var begun = new TermQuery(new Term(IndexFields.START, start));
            query.add(new BoostQuery(begun, QueryPlan.START_BOOST), Occur.SHOULD);
        }
        for (var name : plan.names()) {
            query.add(new BoostQuery(together(IndexFields.NAME, Phrase.of(name)), QueryPlan.NAME_BOOST), Occur.SHOULD);
        }
        for (var phrase : plan.phrases()) {
            query.add(new BoostQuery(together(IndexFields.TITLE, phrase), QueryPlan.TITLE_BOOST), Occur.SHOULD);
            query.add(together(IndexFields.BODY, phrase), Occur.SHOULD);
        }
        for (var bonus : plan.bonuses()) {
            query.add(new BoostQuery(together(bonus.field(), bonus.phrase()), bonus.weight()), Occur.SHOULD);
        }
    }

    private static Query weighed(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }

    private static Query anyOf(String field, Spellings word) {
        var query = new SynonymQuery.Builder(field).addTerm(new Term(field, word.stem()));
        word.guesses().forEach(guess -> query.addTerm(new Term(field, guess), Spellings.GUESSED));
        return query.build();
    }

    private static Query together(String field, Phrase phrase) {
        if (phrase.stems().size() == 1) {
            return new TermQuery(new Term(field, phrase.stems().get(0)));
        }
        var query = new PhraseQuery.Builder().setSlop(phrase.slop());
        for (var i = 0; i < phrase.stems().size(); i++) {
            query.add(new Term(field, phrase.stems().get(i)), phrase.offsets().get(i));
        }
        return query.build();
    }

    private static Query filter(Condition condition) {
        return condition.accept(new Condition.Visitor<>() {
            @Override
            public Query holds(Phrase phrase) {
                return new BooleanQuery.Builder()
                        .add(together(IndexFields.TITLE, phrase), Occur.SHOULD)
                        .add(together(IndexFields.BODY, phrase), Occur.SHOULD)
                        .build();
            }

            @Override
            public Query names(String code) {
                return new TermQuery(new Term(IndexFields.CODE, code));
            }

            @Override
            public Query belongsTo(List<Integer> topics) {
                return anyNumber(IndexFields.TOPIC, topics);
            }

            @Override
            public Query mentions(List<Integer> terms) {
                return anyNumber(IndexFields.MENTION, terms);
            }

            @Override
            public Query isTagged(List<String> tags) {
                return new TermInSetQuery(
                        IndexFields.TAG, tags.stream().map(BytesRef::new).toList());
            }
        });
    }

    private static Query anyNumber(String field, List<Integer> numbers) {
        return new TermInSetQuery(
                field,
                numbers.stream()
                        .map(number -> new BytesRef(Integer.toString(number)))
                        .toList());
    }
}
