package dev.handbook.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the columns of a card file mean, by their names or, without names, by what stands in them. */
final class CardColumns {
    private static final Set<String> ASKING = Set.of(
            "front, question, questions, q, prompt, term, card front, question text, interview question, pregunta, preguntas, "
                    .concat(
                            "anverso, frente, frage, fragen, vorderseite, begriff, pergunta, perguntas, recto, domanda, fronte, ")
                    .concat(
                            "вопрос, вопросы, лицевая сторона, термин, питання, 问题, 問題, 正面, 题目, 題目, 질문, 문제, 앞면, 質問, 表, 表面, soru, pytanie, vraag")
                    .split(", "));

    private static final Set<String> ANSWERING = Set.of(
            "back, answer, answers, a, response, definition, card back, answer text, correct answer, correct, model answer, solution, "
                    .concat(
                            "respuesta, respuestas, reverso, dorso, antwort, antworten, rückseite, lösung, resposta, respostas, verso, ")
                    .concat(
                            "réponse, reponse, risposta, retro, ответ, ответы, обратная сторона, определение, відповідь, 答案, 背面, 回答, ")
                    .concat("解答, 답변, 답, 정답, 뒷면, 答え, 裏, 裏面, cevap, odpowiedź, antwoord")
                    .split(", "));

    /** Says something about a card, not about what it asks. */
    private static final Set<String> ABOUT = Set.of(
            "tags, tag, category, categories, topic, topics, deck, difficulty, level, id, no, #, nr, number, type, notetype, source, date, "
                    .concat(
                            "guid, section, etiquetas, categoría, tema, dificultad, nivel, schlagwörter, kategorie, thema, schwierigkeit, ")
                    .concat(
                            "categoria, dificuldade, nível, теги, тег, тема, категория, сложность, уровень, 标签, 标记, 分类, 难度, 태그, 분류, 난이도")
                    .split(", "));

    private static final Pattern OPTION = Pattern.compile(
            "(?:option|choice|opci[oó]n|opção|вариант|选项|antwortmöglichkeit|auswahl|보기)[ _-]*([a-h]|[0-8])|([a-h])");

    /** The place of the right option among its row's. */
    private static final Pattern INDEX = Pattern.compile("[0-8]");

    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 8;
    private static final int FEWEST_ROWS = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}\\.?");

    /** What a column holds. */
    enum Role {
        QUESTION,
        ANSWER,
        OPTION,
        ABOUT,
        OTHER
    }

    private final List<String> names;
    private final List<Role> roles;

    private CardColumns(List<String> names, List<Role> roles) {
        this.names = List.copyOf(names);
        this.roles = List.copyOf(roles);
    }

    /** Columns by a row of names; without a question among them if the row names none. */
    static CardColumns named(List<String> names) {
        var roles = new ArrayList<Role>();
        for (var name : names) {
            var role = role(normal(name));
            roles.add(role == Role.QUESTION && roles.contains(role) ? Role.OTHER : role);
        }
        // A lone A is an answer; with a B beside it, an option.
        for (var i = 0; i < roles.size(); i++) {
            if (normal(names.get(i)).equals("a")
                    && names.stream().anyMatch(name -> normal(name).equals("b"))) {
                roles.set(i, Role.OPTION);
            } else if (roles.get(i) == Role.ANSWER && roles.subList(0, i).contains(Role.ANSWER)) {
                roles.set(i, Role.OTHER);
            }
        }
        var text = names.stream().map(CardColumns::normal).toList().indexOf("text");
        if (text >= 0 && !roles.contains(Role.QUESTION)) {
            roles.set(text, Role.QUESTION); // of a card with a gap, which has no other side
        }
        return new CardColumns(names, roles);
    }

    /** Columns without names: a number if there is one, the question, the answer, and whatever else. */
    static CardColumns unnamed(List<List<String>> rows) {
        var widest = rows.stream().mapToInt(List::size).max().orElse(0);
        var isNumbered = widest > 2
                && rows.stream()
                        .allMatch(row -> NUMBER.matcher(row.get(0).strip()).matches());
        var first = isNumbered ? 1 : 0;
        if (areIndexes(rows, first + 1, widest)) {
            return chosen(rows, first, widest);
        }
        var roles = new ArrayList<Role>();
        for (var i = 0; i < widest; i++) {
            var column = i - first;
            roles.add(
                    switch (column) {
                        case -1 -> Role.ABOUT;
                        case 0 -> Role.QUESTION;
                        case 1 -> Role.ANSWER;
                        default -> Role.OTHER;
                    });
        }
        return new CardColumns(List.of(), roles);
    }

    /** Whether a column of small numbers stands before at least two others in every row, and they count these. */
    private static boolean areIndexes(List<List<String>> rows, int column, int widest) {
        var options = widest - column - 1;
        if (options < FEWEST_OPTIONS
                || options > MOST_OPTIONS
                || rows.size() < FEWEST_ROWS
                || rows.stream().anyMatch(row -> row.size() <= column + FEWEST_OPTIONS)) {
            return false;
        }
        var highest = options - (isFromZero(rows, column) ? 1 : 0);
        return rows.stream()
                .allMatch(row -> INDEX.matcher(row.get(column).strip()).matches()
                        && Integer.parseInt(row.get(column).strip()) <= highest);
    }

    private static boolean isFromZero(List<List<String>> rows, int column) {
        return rows.stream().anyMatch(row -> row.get(column).strip().equals("0"));
    }

    /** A question, the place of the right option, and the options, which count from 0 if any place is 0. */
    private static CardColumns chosen(List<List<String>> rows, int question, int widest) {
        var names = new ArrayList<String>();
        var roles = new ArrayList<Role>();
        var shift = isFromZero(rows, question + 1) ? 0 : 1;
        for (var i = 0; i < widest; i++) {
            var option = i - question - 2;
            names.add(option < 0 ? "" : "option " + (option + shift));
            roles.add(
                    option >= 0
                            ? Role.OPTION
                            : i < question ? Role.ABOUT : i == question ? Role.QUESTION : Role.ANSWER);
        }
        return new CardColumns(names, roles);
    }

    /** Whether these names are those of cards: a question, and nothing that reads like one. */
    boolean areCards() {
        return roles.contains(Role.QUESTION);
    }

    /** Which column asks. */
    int question() {
        return roles.indexOf(Role.QUESTION);
    }

    /** Which column answers; negative if none does. */
    int answer() {
        return roles.indexOf(Role.ANSWER);
    }

    Role role(int column) {
        return column < roles.size() ? roles.get(column) : Role.OTHER;
    }

    /** The name of a column, or empty. */
    String name(int column) {
        return column < names.size() ? names.get(column).strip() : "";
    }

    /** The letter or number of an option column. */
    String letter(int column) {
        var option = OPTION.matcher(normal(name(column)));
        if (!option.matches()) {
            return "";
        }
        var letter = option.group(1) == null ? option.group(2) : option.group(1);
        return letter.toUpperCase(Locale.ROOT);
    }

    private static Role role(String name) {
        if (ASKING.contains(name)) {
            return Role.QUESTION;
        }
        if (ANSWERING.contains(name)) {
            return Role.ANSWER;
        }
        if (ABOUT.contains(name)) {
            return Role.ABOUT;
        }
        if (OPTION.matcher(name).matches()) {
            return Role.OPTION;
        }
        // What kind of answer it is comes first: "expected response", "sample answer".
        var kind = name.substring(name.lastIndexOf(' ') + 1);
        return kind.length() < name.length() && kind.length() > 1 ? role(kind) : Role.OTHER;
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("[:：?]$", "");
    }
}
