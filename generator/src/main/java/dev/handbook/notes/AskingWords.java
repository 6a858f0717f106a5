package dev.handbook.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The few words that a reader needs where marks and shapes do not tell: how questions begin when nobody ends them with a question mark
 * ("Explain layers", "什么是镜像"), and what people call a question, an answer and the rest of a note. Shapes come first; this is
 * for what is left.
 */
final class AskingWords {
    /** First words of a question. */
    private static final Set<String> OPENERS = words("""
            what what's whats why how when where which who whose explain describe list name define compare differentiate
            distinguish discuss difference differences please tell
            qué cómo cuál cuáles cuándo dónde quién quiénes cuánto cuántos explica explique describa menciona diferencia
            diferencias defina enumera enumere
            como qual quais quando onde quem quantos descreva diferença diferenças cite
            что чем как какие какой какая какое каков каковы зачем почему когда где кто сколько расскажи расскажите объясни
            объясните опиши опишите перечисли перечислите назови назовите отличие отличия разница сравни
            сравните сравнение
            що чому який яка яке які навіщо коли де хто скільки поясніть
            quel quelle quels quelles comment pourquoi quand où expliquez décrivez différence différences qu'est-ce
            was wie warum wann welche welcher welches welchen wer wo wozu worin wodurch wofür weshalb wieso erkläre erklären
            erläutere erläutern beschreibe beschreiben nenne nennen unterschied unterschiede definiere definieren
            cosa quale quali perché dove spiega differenza
            jaki jaka jakie dlaczego czym kiedy różnica różnice wyjaśnij co jak czy
            wymień opisz omów porównaj podaj
            apa apakah bagaimana mengapa jelaskan sebutkan
            wat hoe waarom wanneer welke waar wie noem verklaar leg bespreek geef beschrijf vergelijk
            vad hur varför vilka vilken förklara beskriv
            hvad hvordan hvorfor hvilke hva forklar beskriv
            proč kdy popište vysvětlete porovnejte
            miért hogyan milyen ismertesse sorolja
            explicați descrieți enumerați definiți
            mitä miten miksi selitä
            nedir neden nasıl açıklayınız
            ما ماذا كيف لماذا متى أين هل اشرح
            """);

    /** What may stand before an interrogative: "In which …", "В чем …". */
    private static final Set<String> PREPOSITIONS = words("""
            in at on for from by to with under of through
            en de a por para con em com sobre à dans pour par avec
            in auf mit bei nach von aus für zu an unter w na z do po od dla przy
            в во на из с со по за для от до при о об к через у
            u v s z ze na při pod pro di da con per su
            """);

    private static final Set<String> INTERROGATIVES = words("""
            which what whom whose
            qué cuál cuáles quién quiénes qual quais quem quel quelle quels quelles quoi
            welchem welchen welcher welches welche was jakim jakich jakiej jaki jakie jaką czym
            чем чём чего чему какой какого какому каком каких какие каким какими какую какая какое кого кому
            які яких яким якій який чого чому
            jakém jakých jaký jaké čem čemu quale quali cosa
            """);

    /** Who does it, before the verb: "Why I left", "What you'll learn", "Was wir gelernt haben" are no questions. */
    private static final Set<String> SPEAKERS = words("""
            i i'm i've i'd i'll my ich mein meine meinen yo mi mis eu meu minha je j'ai j'aime mon ma mes я мой моя моё мій io mio mia ja mój
            ik mijn jag jeg jak you you'll you've you're you'd we we'll we've we're they they're it wir ihr du man мы
            """);

    /** The same of several, or with more words; a title like that begins a story. */
    private static final Pattern STORY = Pattern.compile(
            "^[^\\p{L}]*+(?:(?:why|how|what|when|where) (?:i|we|my|our)|(?:warum|wie|was|wann) (?:ich|wir|mein\\w*|unser\\w*)"
                    + "|(?:pourquoi|comment|ce que) (?:j|je|nous|mon|notre)|(?:por qué|cómo|lo que) (?:yo|nosotros|mi|nuestro|nuestra|he|hemos|me|nos)"
                    + "|(?:por que|como|o que) (?:eu|nós|meu|minha|nosso|nossa)|(?:почему|как|что|зачем) (?:я|мы|мой|наш)"
                    + "|(?:perché|come|cosa) (?:io|noi|ho|abbiamo|il mio))(?![\\p{L}\\p{M}])"
                    + "|^[^\\p{L}]*+我(?:们)?(?:是)?(?:为什么|為什麼|如何|怎么|怎麼|怎样)|^[^\\p{L}]*+(?:私|僕)(?:が|は|の)|^[^\\p{L}]*+(?:내가|제가|나는|저는)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In a question a verb comes before who does it. */
    private static final Pattern EXPLAINS = Pattern.compile(
            "^[^\\p{L}]*+(?:how|why|when|where) (?!(?:to|do|does|did|don't|doesn't|can|can't|could|is|isn't|are|aren't|was|were|will"
                    + "|would|should|shouldn't|shall|may|might|must|has|have|had|am|many|much|often|long|far|old|big|large|deep|fast|well"
                    + "|good|soon|come|about|not|exactly|else|ever|use)\\b)[\\p{L}\\p{N}]",
            Pattern.CASE_INSENSITIVE);

    /** Parts of a question in scripts that put no spaces between words, or the asking word last. */
    private static final Pattern INSIDE = Pattern.compile(
            "什么|什麼|如何|怎么|怎麼|怎样|为什么|為什麼|为何|哪些|哪种|区别|區別|差异|简述|介绍一下|说说|谈谈|请解释|解释一下|列举|吗$|呢$"
                    + "|とは|なぜ|どのように|違い|ですか|무엇|어떻게|왜 |차이|설명|란$|까$|대해|nedir|nasıl|là gì|như thế nào|phân biệt|so sánh|trình bày|क्या|कैसे|てください|て下さい",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that compare, wherever they stand. */
    private static final Pattern COMPARES =
            Pattern.compile("\\b(?:vs\\.?\\s|versus\\b|differences?\\s+between\\b)", Pattern.CASE_INSENSITIVE);

    /** Two words that ask somebody to talk. */
    private static final Pattern REQUESTS = Pattern.compile(
            "^[^\\p{L}]*+(?:(?:walk|talk|take) (?:me|us)|talk about|give (?:me|us|an? example|some examples?)"
                    + "|(?:can|could|would) you|have you (?:ever|used|worked)|do you know)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What an author calls a collection of questions, in ASCII: most titles are, and need not be looked at for the others. */
    private static final Pattern COLLECTION = Pattern.compile(
            "interview|questions?\\b|quiz|faq|q\\s*&\\s*a|flash\\s?cards?|preguntas?|entrevistas?|perguntas?"
                    + "|fragen|entretien|domande|pytania|sorular|vragen|pertanyaan|savollar|wawancara|sollicitatie|colloquio|rozmow\\w* kwalifikacyjn",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COLLECTION_BEYOND_ASCII = Pattern.compile(
            "вопрос|собеседован|面试|面試|问题|題|(?<![主专标课话议副])题|问答|面接|質問|면접|질문|otázk|kérdés|întrebări|frågor|spørgsmål|питання"
                    + "|câu hỏi|phỏng vấn|प्रश्न|أسئلة|سوالات|שאלות|ερωτήσεις|sualları|mülakat|співбесід",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What only questions are called, as against talks, courses and advice on them. */
    private static final String MANY =
            "questions|quiz(?:zes)?|preguntas|perguntas|вопрос(?:ы|ов)?|fragen|prüfungsfragen|kontrollfragen|domande"
                    + "|pytania|sorular|soruları|vragen|otázky|otázek|kérdések|întrebări|frågor|spørgsmål|spørsmål|питання|pertanyaan"
                    + "|câu hỏi|प्रश्न|أسئلة|سوالات|שאלות|ερωτήσεις|savollar|sualları"
                    + "|exercises|ejercicios|exercices|exercícios|esercizi|übungen|übungsaufgaben|aufgaben|zadania|ćwiczenia|упражнения|задачи|задания"
                    + "|opgaven|oefeningen|övningar|uppgifter|cvičení|feladatok|alıştırmalar|bài tập|soal";

    private static final Pattern QUESTIONS = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:" + MANY + ")(?![\\p{L}\\p{M}])"
                    + "|面试题|面試題|试题|試題|题目|題目|题库|题集|考题|习题|练习题|常见题|基础题|常见问题|常見問題|質問|面接質問|질문|문제(?!점| ?해결)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Beginnings QUESTION_BEGINNINGS = Beginnings.of(MANY);

    /** What teachers call the end of a lesson where whoever reads finds out what he has learned. */
    private static final String REVIEWS =
            "check (?:for |your )understanding|test (?:yourself|your (?:knowledge|understanding))|self[- ]?(?:check|test|assessment)"
                    + "|knowledge check|comprehension check|review (?:tasks|exercises)|comprueba (?:tus conocimientos|lo aprendido|tu comprensión)"
                    + "|autoevaluación|autoavaliação|verifique seu (?:aprendizado|conhecimento)|teste seus conhecimentos|testez? (?:vos|tes) connaissances"
                    + "|vérifiez? (?:vos|tes) (?:connaissances|acquis)|auto-?évaluation|selbsttest|selbstkontrolle|lernkontrolle|teste dein wissen"
                    + "|autovalutazione|verifica (?:le tue conoscenze|la comprensione)|провер(?:ь|ьте) (?:себя|свои знания)|самопроверка|перевір(?:те )?себе"
                    + "|sprawdź (?:się|swoją wiedzę)|zelftest|toets jezelf|kendini(?:zi)? (?:test et|dene)|kiểm tra kiến thức|uji pemahaman"
                    + "|自测|自我检测|思考题|課後問題|理解度チェック|確認問題|자가 ?진단|확인 ?문제";

    private static final Pattern REVIEW = Pattern.compile(
            "^[^\\p{L}]*+(?:" + REVIEWS + ")(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Beginnings REVIEW_BEGINNINGS = Beginnings.of(REVIEWS);

    /** What a sheet is called on which tasks are set: an examination, homework. */
    private static final Pattern EXAM = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:(?:mid-?term|final|practice|mock) exams?|exam|examination|homework|problem set|worksheet|problem sheet|klausur|klassenarbeit"
                    + "|übungsblatt|aufgabenblatt|hausaufgaben?|examen|parcial|deberes|prova|lista de exercícios|devoirs?|interrogation|esame|compito"
                    + "|egzamin|kolokwium|sprawdzian|экзамен|контрольная(?: работа)?|домашнее задание|зач[её]т|екзамен|sınav|ödev|tentamen|huiswerk"
                    + "|zkouška|domácí úkol|vizsga|házi feladat|tugas|đề thi|bài tập về nhà)(?![\\p{L}\\p{M}])|试卷|試卷|考试|期末|作业|試験|宿題|시험|과제|숙제",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What people call several tasks. */
    private static final Pattern TASKS = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:exercises|tasks|challenges|ejercicios|retos|tarefas|exercícios|desafios|exercices|esercizi|aufgaben|übungen|zadania|ćwiczenia"
                    + "|упражнения|задачи|задания|завдання|opgaven|oefeningen|görevler|alıştırmalar)(?![\\p{L}\\p{M}])|習題|习题|课题|課題",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PREPOSITION = 7;

    private static final Pattern CARDS = Pattern.compile("flash[\\s_-]?cards?\\b", Pattern.CASE_INSENSITIVE);

    /** Headings that stand beside questions and ask nothing. */
    private static final String ASIDES =
            "references?|resources?|links?|(?:foot|end)notes?|fußnoten|notes de bas de page|notas (?:al pie|de rodapé)|note a piè di pagina|voetnoten|przypisy"
                    + "|сноски|примечания|脚注|脚註|각주|further reading|good reads|see also|sources?|credits?|licen[cs]e|contribut\\w+"
                    + "|about|introduction|intro|overview|table of contents?|contents?|toc|index|summary|conclusion|acknowledge?ments?|author"
                    + "|how to (?:use|read|contribute|study)(?: (?:it|this|these|them)\\b.{0,40})?|definitions?|examples?|glossary|prerequisites?|changelog|bibliography|useful links|exercises?"
                    + "|définitions?|exemples?|glossaire|prérequis|résumé|ressources|liens(?: utiles)?|pour aller plus loin|aller plus loin|bibliographie"
                    + "|definition(?:en)?|beispiele?|einleitung|einführung|zusammenfassung|fazit|übersicht|literatur|glossar|weiterführendes"
                    + "|definici(?:ón|ones)|ejemplos?|resumen|conclusi(?:ón|ones)|bibliografía|glosario|requisitos|ejercicios"
                    + "|definiç(?:ão|ões)|exemplos?|resumo|conclusão|bibliografia|fontes|glossário|links úteis|exercícios"
                    + "|definizion[ei]|esempio?|introduzione|riassunto|conclusion[ei]|risorse|fonti|indice|glossario|esercizi"
                    + "|определени[ея]|примеры?|итоги?|выводы|глоссарий|ресурсы|полезные ссылки|упражнения"
                    + "|usage|installation|getting started|(?:project|repository) structure|contact|kurulum|kullanım|katkıda bulunma|iletişim"
                    + "|instalación|instalação|estructura|estrutura|cómo usar|como usar|contacto|contato|установка|контакты"
                    + "|использование|使用方法|使用说明|目录结构|项目结构|安装|贡献|联系方式|설치|사용법|기여|使い方|インストール"
                    + "|cách sử dụng|đóng góp|liên hệ|cấu trúc(?: \\S{1,20}){0,2}|giới thiệu|mục lục"
                    + "|что (?:по)?читать(?: дальше)?|what to read next|kesimpulan|pendahuluan|referensi|daftar pustaka"
                    + "|wstęp|podsumowanie|źródła|spis treści|giriş|sonuç|kaynaklar|inleiding|samenvatting|bronnen"
                    + "|úvod|závěr|zdroje|вступ|висновк[иі]|джерела|зміст|inledning|sammanfattning|källor"
                    + "|定义|示例|例子|小结|附录|术语表|延伸阅读|相关链接|参考链接|练习|まとめ|はじめに|用語集|参考文献|예제|정리"
                    + "|referencias?|recursos|enlaces|fuentes|índice|introducción|introdução|referências|sumário|licencia|licença"
                    + "|содержание|оглавление|ссылки|источники|литература|введение|заключение|目录|目錄|参考|参考资料|前言|总结|资源"
                    + "|목차|참고|소개|目次|inhalt|inhaltsverzeichnis|quellen|sommaire|références";

    private static final Pattern ASIDE = Pattern.compile(
            "^[^\\p{L}]*+(?:" + ASIDES + ")[^\\p{L}]*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Beginnings ASIDE_BEGINNINGS = Beginnings.of(ASIDES);

    /** How chapters begin that tell of a program and its files. */
    private static final Pattern PROGRAM = Pattern.compile(
            "^[^\\p{L}]*+(?:features?|installation|install(?:ing|ieren)?|setup|usage|quick ?start|getting started|requirements|prerequisites|tech(?:nology|nical)? stack"
                    + "|technologies|screenshots?|demo|(?:project|repository|folder|file) structure|how to run|running|build(?:ing)?|deploy\\w*|run locally|licen[cs]e"
                    + "|funktionen|voraussetzungen|dateien|projektstruktur|verwendung|nutzung|lizenz|fonctionnalités|technologies utilisées|utilisation|comment (?:exécuter|lancer|installer)"
                    + "|características|funcionalidades|instalación|instalação|uso|ejecución|execução|cómo (?:ejecutar|instalar)|como (?:executar|rodar|instalar)|tecnolog\\w+"
                    + "|estructura del proyecto|estrutura do projeto|licencia|licença|funzionalità|installazione|utilizzo|licenza|установка|запуск|использование|возможности"
                    + "|технологии|структура проекта|требования|лицензия|funkcje|instalacja|uruchomienie|technologie|licencja|özellikler|kurulum|kullanım|teknolojiler|cài đặt"
                    + "|tính năng|công nghệ|cách chạy|安装|安裝|使用方法|快速开始|运行|功能|特性|项目结构|技术栈|许可证|インストール|使い方|機能|ライセンス|설치|사용법|기능|실행)(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What people call an exercise; numbered, it is set to whoever reads. */
    private static final Pattern EXERCISE = Pattern.compile(
            "exercises?|problems?|tasks?|challenges?|puzzles?|drills?|übung(?:saufgabe)?|aufgabe|exercices?|problème|ejercicios?|problemas?|retos?|tarea"
                    + "|exercícios?|desafios?|esercizi[oa]?|zadanie|ćwiczenie|задача|задание|упражнение|завдання|вправа|opgave|oefening|opdracht"
                    + "|uppgift|övning|oppgave|øvelse|tehtävä|harjoitus|cvičení|úloha|příklad|feladat|gyakorlat|exercițiu(?:l)?|problema|alıştırma|ödev"
                    + "|görev|latihan|tugas|soal|bài(?: tập)?|تمرين|תרגיל|άσκηση|अभ्यास|练习题?|練習題?|习题|習題|作业|任务|挑战|题|題|演習(?:問題)?|課題|練習(?:問題)?"
                    + "|연습(?:문제)?|과제|문제",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static final String QUESTION =
            "questions?|quest|pregunta|pergunta|frage|вопрос|питання|domanda|pytanie|soru|vraag|fråga|spørgsmål|otázka"
                    + "|pertanyaan|câu hỏi|câu|întrebare|kérdés|ερώτηση|سؤال|السؤال|שאלה|प्रश्न|질문|문제|문항|问题|問題"
                    + "|题目|題目|问|問|質問|面试题";

    static final String ANSWER =
            "answers?|ans|solutions?|respuestas?|respostas?|antwort(?:en)?|réponses?|reponses?|corrigés?|ответы?|решени[ея]"
                    + "|відповід[ьі]|розв'язання|rispost[ae]|odpowied(?:ź|zi)|rozwiązani[ea]"
                    + "|soluci(?:ón|ones)|solução|soluções|gabarito|lösung(?:en)?|soluzion[ei]|cevap(?:lar)?|yanıt|çözüm|antwoord(?:en)?"
                    + "|oplossing|svar|lösning|odpověď|řešení|jawaban|solusi|trả lời|đáp án|răspuns"
                    + "|válasz|megoldás|vastaus|απάντηση|جواب|الجواب|الإجابة|תשובה|उत्तर"
                    + "|정답|답변|답|해설|答案|参考答案|參考答案|答|解答|回答|答え|参考回答";

    private AskingWords() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a line that begins with this word asks, more often than not. */
    static boolean isOpener(String word) {
        return OPENERS.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    static boolean isPreposition(String word) {
        return word.length() <= LONGEST_PREPOSITION && PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word asks that stands behind a preposition. */
    static boolean isInterrogative(String word) {
        return INTERROGATIVES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word behind an opener says that somebody tells of himself. */
    static boolean isSpeaker(String word) {
        return SPEAKERS.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** Whether a title without a question mark says what is explained below it: "How tea is made", not "How is tea made". */
    static boolean announcesExplanation(String title) {
        return EXPLAINS.matcher(title).find();
    }

    /** Whether a title without a question mark announces a story of its author: "How we moved house". */
    static boolean announcesStory(String title) {
        return STORY.matcher(title).find();
    }

    /** Whether a line asks or compares by words that need not come first. */
    static boolean asksInside(String line) {
        return mayCompare(line) && COMPARES.matcher(line).find()
                || REQUESTS.matcher(line).find()
                || mayAskInside(line) && INSIDE.matcher(line).find();
    }

    /** Whether a word that compares may stand in it: nearly every line has none, which is quickly seen. */
    private static boolean mayCompare(String line) {
        var lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("vs") || lower.contains("versus") || lower.contains("between");
    }

    /** Most notes are plain ASCII, where the long pattern can find nothing but one word. */
    private static boolean mayAskInside(String line) {
        return !Letters.areAscii(line) || line.contains("nedir");
    }

    /** Whether a title or file name announces questions. */
    static boolean announcesQuestions(String title) {
        return COLLECTION.matcher(title).find()
                || !Letters.areAscii(title)
                        && COLLECTION_BEYOND_ASCII.matcher(title).find();
    }

    /** Whether a heading says that what stands below it is questions and nothing else. */
    static boolean namesQuestions(String heading) {
        return heading.length() <= LONGEST_NAME
                && (QUESTION_BEGINNINGS.mayHold(heading)
                                && QUESTIONS.matcher(heading).find()
                        || REVIEW_BEGINNINGS.mayBegin(heading)
                                && REVIEW.matcher(heading).find());
    }

    /** Whether a title or file name announces an examination or homework. */
    static boolean announcesExam(String title) {
        return EXAM.matcher(title).find();
    }

    /** Whether a title or file name announces tasks. */
    static boolean announcesTasks(String title) {
        return TASKS.matcher(title).find();
    }

    /** Whether a heading begins a chapter on a program: how it is installed, what its files are. */
    static boolean tellsOfProgram(String heading) {
        return PROGRAM.matcher(heading).find();
    }

    /** Whether these words are what people call an exercise. */
    static boolean namesExercise(String words) {
        return EXERCISE.matcher(words).matches();
    }

    /** Whether a title, tag or file name announces flash cards. */
    static boolean announcesCards(String title) {
        return CARDS.matcher(title).find();
    }

    /** Whether a heading names something that stands beside the questions: sources, contents, an introduction. */
    static boolean isAside(String heading) {
        return ASIDE_BEGINNINGS.mayBegin(heading) && ASIDE.matcher(heading).matches();
    }

    /** Whether any of some titles announces questions. */
    static boolean announceQuestions(List<String> titles) {
        return titles.stream().anyMatch(AskingWords::announcesQuestions);
    }
}
