package dev.handbook.notes;

import java.util.regex.Pattern;

/**
 * The words by which a question points at what stands below it ("the following program", "este código", "下面的代码"), or asks what comes out of it. Without
 * them, code below a question answers it.
 */
final class PointingWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A wording is short; what is longer tells. */
    private static final int LONGEST = 400;

    /** What only something below can be called. */
    private static final String BELOW =
            "following|below|siguientes?|a continuación|más abajo|seguintes?|a seguir|abaixo|suivante?s?|ci-dessous|folgende[mnrs]?"
                    + "|unten(?:stehende[mnrs]?)?|seguent[ei]|qui sotto|poniższ\\p{L}+|następując\\p{L}+|следующ\\p{L}+|ниже|наступн\\p{L}+|нижче|volgende|onderstaande"
                    + "|hieronder|följande|nedan(?:stående)?|følgende|nedenfor|následující\\p{L}*|níže|aşağıda\\p{L}*|alábbi\\p{L}*|következő|următo\\p{L}+|mai jos"
                    + "|seuraav\\p{L}+|alla olev\\p{L}+|berikut|di bawah ini|sau đây|dưới đây|παρακάτω|ακόλουθ\\p{L}+|التالي\\p{L}?|أدناه|הבאה?|להלן|निम्न(?:लिखित)?|नीचे";

    private static final String THIS =
            "this|these|est[eao]s?|ess[eao]s?|cet?|cette|ces|dies\\p{L}*|quest[oaie]|quell[oaie]|t(?:en|ego|ym|ej|a|e|ych)|эт\\p{L}+|данн\\p{L}+"
                    + "|ц(?:ей|ього|ьому|ю|я|ієї|і)|deze|dit|denna|detta|denne|dette|tento|tohoto|této|tato|tomto|bu|şu|ez a|az|acest\\p{L}*|tämä\\p{L}*|αυτ\\p{L}+|هذا|هذه|इस";

    private static final String SHOWN =
            "code|codes|snippets?|programs?|programmes?|functions?|methods?|class(?:es)?|loops?|quer(?:y|ies)|expressions?|statements?|scripts?"
                    + "|commands?|components?|declarations?|fragments?|blocks?|lines?|regex|pattern|manifest|dockerfile|files?|example|configuration|listing"
                    + "|código|programa|fragmento|función|função|consulta|expresión|expressão|clase|classe|bucle|laço|ejemplo|exemplo|extrait|fonction|requête"
                    + "|expression|exemple|boucle|programm\\p{L}*|ausdruck|funktion|klasse|schleife|abfrage|beispiel|anweisung|codice|programma|funzione|espressione"
                    + "|esempio|ciclo|kod\\p{L}*|funkcj\\p{L}+|zapytani\\p{L}+|wyrażeni\\p{L}+|пример\\p{L}*|код\\p{L}*|программ\\p{L}*|програм\\p{L}*|фрагмент\\p{L}*|функци\\p{L}*"
                    + "|функці\\p{L}*|запрос\\p{L}*|запит\\p{L}*|выражени\\p{L}*|вираз\\p{L}*|скрипт\\p{L}*|цикл\\p{L}*|functie|lus|voorbeeld|funktion\\p{L}*|funkce|výraz\\p{L}*|kód\\p{L}*|programul"
                    + "|codul|ohjelma\\p{L}*|koodi\\p{L}*|κώδικα\\p{L}*|πρόγραμμα\\p{L}*|الكود|البرنامج|कोड|प्रोग्राम";

    private static final String PICTURE =
            "table|diagrams?|pictures?|images?|figures?|graphs?|charts?|drawings?|photos?|schemas?|trees?|screenshots?|tabla|imagen|figura|gráfic[oa]"
                    + "|diagrama|esquema|árbol|tabela|imagem|árvore|tableau|schéma|graphe|graphique|arbre|dessin|tabelle|bild|abbildung|diagramm|graph|baum|skizze|tabella|immagine"
                    + "|grafico|schema|albero|tabel\\p{L}*|rysun\\p{L}+|obraz\\p{L}*|wykres\\p{L}*|drzew\\p{L}+|таблиц\\p{L}+|рисун\\p{L}+|картин\\p{L}+|изображени\\p{L}+|схем\\p{L}+|граф\\p{L}*"
                    + "|диаграмм\\p{L}+|дерев\\p{L}+|afbeelding|grafiek|boom|obráz\\p{L}+|tabulk\\p{L}+|tablo\\p{L}*|resim\\p{L}*|şekil\\p{L}*|ábr\\p{L}+|táblázat\\p{L}*";

    /** In scripts without spaces between words. */
    private static final String BELOW_UNSPACED = "下面|以下|下列|如下|下述|这段|這段|此段|该段|次の|下記|このコード|このプログラム|다음|아래|이 코드|이 프로그램";

    private static final String PICTURE_UNSPACED = "图|圖|表|図|그림|이미지|사진|도표|표";

    private static final Pattern POINTS = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:(?<below>" + BELOW + ")|(?:" + THIS + ")\\s+(?:[\\p{L}\\p{M}+#.-]{1,20}\\s+){0,2}(?:"
                    + SHOWN + "|" + PICTURE
                    + ")|the (?:code|program|snippet)|(?:kode|program|gambar) ini|đoạn (?:mã|code|chương trình))(?![\\p{L}\\p{M}])|"
                    + BELOW_UNSPACED,
            FLAGS);

    private static final Pattern NAMES_PICTURE =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + PICTURE + ")(?![\\p{L}\\p{M}])|" + PICTURE_UNSPACED, FLAGS);

    /** Behind "the following", the things meant may follow in the question itself: "the following words: image, layer". */
    private static final Pattern NAMED_ITSELF = Pattern.compile("[:：]\\s*[\\p{L}\\p{N}`'\"“«(].*");

    /** Whoever is asked to write something finds in code what he should have written. */
    private static final Pattern WRITES = Pattern.compile(
            "^[^\\p{L}]*+(?:(?:please|can you|could you|how (?:do|would|can|could) (?:you|we|i)|how to)\\s+)?(?:write|implement|create|develop|build|escrib\\p{L}+|implement\\p{L}+|crea|crie"
                    + "|escrev\\p{L}+|écri\\p{L}+|implément\\p{L}+|schreib\\p{L}*|scriv\\p{L}+|napi\\p{L}+|напиш\\p{L}+|реализ\\p{L}+|реаліз\\p{L}+|schrijf|skriv|yaz\\p{L}*|tulis\\p{L}*|viết"
                    + "|编写|實作|实现|写)",
            FLAGS);

    private static final String RESULT =
            "outputs?|prints?|printed|logs?|logged|display(?:s|ed)?|results?|returns?|returned|evaluates?|console|values?"
                    + "|salida|imprim\\p{L}+|resultado|muestra|mostrará|devuelve|saída|exib\\p{L}+|retorna|mostra|sortie|affich\\p{L}+|résultat|renvoie|retourne"
                    + "|ausgabe|ausgegeben|aus|ergebnis|liefert|stamp\\p{L}+|risultato|wypisz\\p{L}+|wynik\\p{L}*|wyświetl\\p{L}+|zwróci|выведет\\p{L}*|выведено|вывод\\p{L}*|результат\\p{L}*"
                    + "|напечата\\p{L}+|верн[её]т|консол\\p{L}+|вивед\\p{L}+|поверне|uitvoer|uitkomst|afgedrukt|resultaat|utdata|utskrift|skriv(?:s|er) ut|resultat\\p{L}*|výstup\\p{L}*|vypíše"
                    + "|výsled\\p{L}+|çıktı\\p{L}*|yazdır\\p{L}+|sonu[cç]\\p{L}*|kimenet\\p{L}*|kiír\\p{L}*|eredmény\\p{L}*|afiș\\p{L}+|ieșire\\p{L}*|rezultat\\p{L}*|tulos\\p{L}*|keluaran|hasil\\p{L}*"
                    + "|kết quả|in ra|الناتج|المخرجات|פלט|आउटपुट|परिणाम";

    private static final Pattern ASKS_RESULT = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:" + RESULT + ")(?![\\p{L}\\p{M}])|输出|輸出|打印|结果|結果|运行|出力|表示|출력|결과|실행", FLAGS);

    /** What asks for a result and for nothing by name. */
    private static final Pattern ONLY_RESULT = Pattern.compile(
            "[^\\p{L}]*+(?:what(?:['’]s|\\s+(?:is|are|will be|would be))?(?:\\s+the)?(?:\\s+(?:expected|final|console))?\\s+(?:output|result)s?"
                    + "|what\\s+(?:is|gets|will be|would be|will get|does it|will it|would it|do you see)\\s+(?:print(?:ed)?|log(?:ged)?|displayed|output|return(?:ed)?|shown)"
                    + "|(?:predict|guess|find|determine|give|write|state|tell)\\s+(?:me\\s+)?the\\s+(?:output|result)s?"
                    + "|(?:¿\\s*)?cuál (?:es|será|sería) (?:la salida|el resultado)|(?:¿\\s*)?qué (?:se )?(?:imprime|muestra|imprimirá|mostrará)|qual (?:é|será|seria) (?:a saída|o resultado)"
                    + "|o que (?:é|será) (?:impresso|exibido)|quelle est la sortie|quel est le résultat|qu['’]est-ce qui s['’]affiche|was (?:ist die ausgabe|ist das ergebnis|wird ausgegeben)"
                    + "|qual è (?:l['’]output|il risultato)|cosa (?:stampa|viene stampato)|co (?:się )?(?:wypisze|wyświetli)(?: się)?|jaki (?:jest|będzie) wynik|что (?:будет )?(?:выведет(?:ся)?|выведено|напечатает(?:ся)?)"
                    + "|каков (?:будет )?(?:результат|вывод)|що (?:буде )?вивед(?:е|еться|ено)|wat is de (?:uitvoer|uitkomst)|çıktı(?:sı)? nedir)"
                    + "(?:\\s+(?:here|aquí|aqui|ici|hier|qui|здесь|(?:to|in|on)\\s+(?:the\\s+)?\\p{L}+|в консоль|en consola|no console))?"
                    + "(?:,?\\s+(?:and|y|e|et|und|i|и|і|en|ve)\\s+(?:why|por ?qu[eéê]|pourquoi|warum|perché|dlaczego|почему|чому|waarom|neden))?[^\\p{L}]*",
            FLAGS);

    /** Where several are compared, all of them are shown. */
    private static final Pattern SEVERAL = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:two|three|four|both|these|snippets|programs|functions|loops|queries|classes|dos|estos|estas|dois|duas|estes|deux|ces|zwei|beiden?|due|dwa|dwóch|два|две|двух|двох"
                    + "|twee|två|dva|iki|két|două|dua|hai|(?:difference|diferencia|diferença|différence|differenz)s?|unterschiede?|różnic\\p{L}*|разниц\\p{L}*|отлич\\p{L}+|різниц\\p{L}*|verschil\\p{L}*|skillnad\\p{L}*)"
                    + "(?![\\p{L}\\p{M}])|两|兩|二つ|두 |区别|區別|違い|차이",
            FLAGS);

    /** A line that says what comes next is a result. */
    private static final Pattern RESULT_LABEL = Pattern.compile(
            "[^\\p{L}]*+(?:(?:the|expected|actual|program|console|sample)\\s+){0,2}(?:outputs?|results?|salida|resultado|saída|sortie|résultat|ausgabe|ergebnis|uscita|risultato|wynik|вывод|результат"
                    + "|виведення|uitvoer|resultaat|utdata|resultat|výstup|výsledek|çıktı|sonuç|kimenet|eredmény|ieșire|rezultat|tulos|keluaran|hasil|kết quả|输出(?:结果)?|运行结果|结果|輸出|結果|出力(?:結果)?|実行結果|실행 ?결과|출력(?: ?결과)?|결과)"
                    + "\\s*(?:[:：=].*|[^\\p{L}\\p{N}]*)",
            FLAGS | Pattern.DOTALL);

    private PointingWords() {}

    /** Whether a question points at what stands below it, and does not name it itself. */
    static boolean point(String wording) {
        if (wording.length() > LONGEST || WRITES.matcher(wording).find()) {
            return false;
        }
        var pointing = POINTS.matcher(wording);
        while (pointing.find()) {
            var rest = NAMED_ITSELF.matcher(wording).region(pointing.end(), wording.length());
            if (pointing.group("below") == null || !rest.find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it speaks of a picture or a table. */
    static boolean namePicture(String wording) {
        return NAMES_PICTURE.matcher(wording).find();
    }

    /** Whether it asks what comes out of what stands below it. */
    static boolean askResult(String wording) {
        return wording.length() <= LONGEST
                && (ONLY_RESULT.matcher(wording).matches()
                        || ASKS_RESULT.matcher(wording).find() && point(wording));
    }

    /** Whether it compares several things or speaks of more than one. */
    static boolean meanSeveral(String wording) {
        return SEVERAL.matcher(wording).find();
    }

    /** Whether a line only says that a result comes, or begins with that word and a colon. */
    static boolean announceResult(String line) {
        return line.length() <= LONGEST && RESULT_LABEL.matcher(line).matches();
    }
}
