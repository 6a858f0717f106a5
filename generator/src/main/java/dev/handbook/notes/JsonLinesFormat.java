package dev.handbook.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * One JSON object a line, each a card: a question, its answer and why, or options and the right one, named by its letter, its
 * number or its words. Whatever else an object holds follows under its key. A line that is no such object is shown as it is.
 */
final class JsonLinesFormat implements Format {
    private static final Set<String> QUESTION = keys(
            "question questiontext prompt front q stem query problem instruction card pregunta pergunta frage вопрос 问题 問題 题目 질문 質問");
    private static final Set<String> ANSWER = keys(
            "answer answers answertext back response output completion solution a correctanswer reference expected definition "
                    + "expectedanswer expectedresponse sampleanswer modelanswer idealanswer referenceanswer goldanswer "
                    + "respuesta resposta antwort ответ 答案 回答 정답 답변 答え");
    private static final Set<String> RIGHT = keys(
            "correct correctoption correctindex correctchoice correctletter letter label answerkey "
                    + "answerindex answeridx answerletter gold key right index correcta correta richtig правильный 正确答案");
    private static final Set<String> WHY = keys(
            "rationale explanation explanations explain reason reasoning why solution context details explicación explicacion "
                    + "explicação erklärung begründung объяснение пояснение 解释 解析 설명 해설 解説");
    private static final Set<String> OPTIONS = keys(
            "options choices variants alternatives opciones alternativas optionen antworten варианты 选项 選択肢 보기 mcqoptions");
    private static final Set<String> OPTION_NAME = keys("label key letter id name option");
    private static final Set<String> OPTION_TEXT = keys("text value content answer option body title");
    private static final Set<String> OPTION_RIGHT = keys("correct iscorrect right isright isanswer");
    private static final Set<String> ABOUT =
            keys("id uuid tags tag topic topics category categories difficulty level source url date "
                    + "type deck lang language subject section number index тема теги 标签 分类 难度");

    /** So many broken lines are told one by one, the others are counted. */
    private static final int MOST_TOLD = ProblemList.MOST - 1;

    @Override
    public String name() {
        return "JSON lines";
    }

    @Override
    public Document tree(String mended) {
        return read(new LineIndex(mended)).document();
    }

    @Override
    public Tree read(LineIndex mended) {
        var deck = new Deck(mended.text(), true);
        var cards = cards(mended.text());
        var isCountedFromOne = cards.stream().anyMatch(card -> card.right.equals("" + card.choices.size()));
        var about = new ArrayList<String>();
        for (var i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            if (card.question.isBlank()) {
                var end = endOfPlain(cards, i);
                deck.plain(source(cards.subList(i, end)), card.line);
                i = end - 1;
            } else {
                card.addTo(deck, isCountedFromOne);
                card.aboutUnanswered(about);
            }
        }
        if (!about.isEmpty()) {
            // Below an open question these words would pass for its answer.
            deck.tell("", about, cards.get(cards.size() - 1).line);
        }
        return new Tree(deck.tree(), List.of(), mistakes(cards, mended));
    }

    /** The first card behind {@code from} that asks, or that does not stand on the next line. */
    private static int endOfPlain(List<Card> cards, int from) {
        var end = from + 1;
        while (end < cards.size()
                && cards.get(end).question.isBlank()
                && cards.get(end).line == cards.get(end - 1).line + 1) {
            end++;
        }
        return end;
    }

    private static String source(List<Card> cards) {
        return cards.stream().map(card -> card.source).collect(Collectors.joining("\n"));
    }

    private static List<Mistake> mistakes(List<Card> cards, LineIndex lines) {
        var broken = cards.stream().filter(card -> card.isBroken).toList();
        var mistakes = new ArrayList<Mistake>();
        broken.stream()
                .limit(MOST_TOLD)
                .forEach(card -> mistakes.add(JsonLine.mistake(lines.text(card.line), card.line)));
        if (broken.size() > MOST_TOLD) {
            var rest = broken.size() - MOST_TOLD;
            mistakes.add(JsonLine.mistakes(rest, broken.get(MOST_TOLD).line));
        }
        return mistakes;
    }

    private static List<Card> cards(String text) {
        var cards = new ArrayList<Card>();
        var line = 0;
        for (var source : text.split("\n", -1)) {
            line++;
            var words = source.strip();
            // The lines of an array are objects, too.
            if (!words.isEmpty() && !words.equals("[") && !words.equals("]")) {
                cards.add(new Card(words.endsWith("},") ? words.substring(0, words.length() - 1) : words, line));
            }
        }
        return cards;
    }

    private static Set<String> keys(String keys) {
        return Set.of(keys.split(" "));
    }

    private static final class Card {
        private final String source;
        private final int line;
        private final boolean isBroken;
        private final String question;
        private final List<Option> choices = new ArrayList<>();
        private final Map<String, Object> rest;
        private final String answer;

        /** Whether there is a place for the answer, which may be blank. */
        private final boolean hasAnswerKey;

        private final String right;
        private final String why;

        private record Option(String name, String text, boolean isRight) {}

        Card(String source, int line) {
            this.source = source;
            this.line = line;
            var parsed = JsonLine.parse(source);
            isBroken = parsed.isEmpty();
            var object = parsed.orElseGet(() -> new JsonLine(new LinkedHashMap<>()));
            var asked = object.take(QUESTION);
            if (asked instanceof Map<?, ?> parts) {
                // {"question": {"stem": "…", "choices": […]}}
                var inner = new LinkedHashMap<String, Object>();
                parts.forEach((key, value) -> inner.put(String.valueOf(key), value));
                var nested = new JsonLine(inner);
                asked = nested.take(Set.of("stem", "text", "question", "prompt"));
                inner.forEach(object.values()::putIfAbsent);
            }
            question = JsonLine.text(asked);
            addChoices(object.take(OPTIONS));
            addLetters(object.values());
            var key = choices.isEmpty() ? "" : JsonLine.text(object.take(RIGHT)).strip();
            hasAnswerKey = object.values().keySet().stream().anyMatch(ANSWER::contains);
            answer = JsonLine.text(object.take(ANSWER)).strip();
            right = key.isEmpty() && !choices.isEmpty() ? answer : key;
            why = JsonLine.text(object.take(WHY));
            rest = object.values();
        }

        /** {@code "A": "…", "B": "…"} or {@code "option_a": "…"} beside the question. */
        private void addLetters(Map<String, Object> values) {
            for (var prefix : new String[] {"", "option", "choice"}) {
                var letter = 'a';
                var isList = values.containsKey(prefix + "a") && values.containsKey(prefix + "b");
                while (isList && choices.size() < 26 && values.containsKey(prefix + letter)) {
                    var text = JsonLine.text(values.remove(prefix + letter));
                    choices.add(new Option(("" + letter).toUpperCase(Locale.ROOT), text, false));
                    letter++;
                }
            }
        }

        private void addChoices(Object value) {
            if (value instanceof List<?> list) {
                list.forEach(this::addChoice);
            } else if (value instanceof Map<?, ?> map) {
                if (map.get("text") instanceof List<?> texts && map.get("label") instanceof List<?> labels) {
                    for (var i = 0; i < texts.size(); i++) {
                        var label = i < labels.size() ? JsonLine.text(labels.get(i)) : "";
                        choices.add(new Option(label, JsonLine.text(texts.get(i)), false));
                    }
                } else {
                    map.forEach((name, text) -> choices.add(
                            new Option(String.valueOf(name).toUpperCase(Locale.ROOT), JsonLine.text(text), false)));
                }
            } else {
                JsonLine.text(value).lines().forEach(this::addChoice);
            }
        }

        private void addChoice(Object value) {
            if (value instanceof Map<?, ?> map) {
                var parts = new LinkedHashMap<String, Object>();
                map.forEach((key, part) -> parts.put(String.valueOf(key), part));
                var option = new JsonLine(parts);
                var isRight = JsonLine.text(option.take(OPTION_RIGHT)).equals("true");
                var text = JsonLine.text(option.take(OPTION_TEXT));
                var name = JsonLine.text(option.take(OPTION_NAME));
                var more = JsonLine.text(option.values());
                choices.add(new Option(name, more.isBlank() ? text : text + " (" + more + ")", isRight));
            } else {
                choices.add(new Option("", JsonLine.text(value), false));
            }
        }

        void addTo(Deck deck, boolean isCountedFromOne) {
            deck.ask(question, line);
            var shown = new ArrayList<Deck.Choice>();
            for (var i = 0; i < choices.size(); i++) {
                var option = choices.get(i);
                shown.add(new Deck.Choice(letter(i), option.text, isRight(i, isCountedFromOne), line));
            }
            deck.choices(shown);
            var isMarked = shown.stream().anyMatch(Deck.Choice::isRight);
            if (!isMarked) {
                deck.say(right, line);
            }
            if (!answer.equals(right)) {
                deck.say(answer, line);
            }
            deck.say(why, line);
            rest.forEach((key, value) -> {
                if (isAnswered()) {
                    deck.say(key, JsonLine.text(value), line);
                }
            });
        }

        void aboutUnanswered(List<String> about) {
            rest.forEach((key, value) -> {
                if (!isAnswered() && !JsonLine.text(value).isBlank()) {
                    about.add(question.strip() + " (" + key + ": " + JsonLine.text(value) + ")");
                }
            });
        }

        private boolean isAnswered() {
            return !choices.isEmpty()
                    || !answer.isBlank()
                    || !why.isBlank()
                    || !hasAnswerKey && rest.keySet().stream().anyMatch(key -> !ABOUT.contains(key));
        }

        /** The option's own name, or the letter that its place gives it. */
        private String letter(int i) {
            var name = choices.get(i).name;
            return !name.isEmpty() || i > 25 ? name : "" + (char) ('A' + i);
        }

        private boolean isRight(int i, boolean isCountedFromOne) {
            var option = choices.get(i);
            var isNamed = choices.stream().anyMatch(other -> other.name.equalsIgnoreCase(right));
            return option.isRight
                    || option.text.strip().equals(right)
                    || letter(i).equalsIgnoreCase(right)
                    || !isNamed && right.equals("" + (isCountedFromOne ? i + 1 : i));
        }
    }
}
