package dev.handbook.notes;

import java.util.regex.Pattern;

/**
 * What stands at the foot of a note and answers nothing: thanks, wishes, a licence, a way back to the top. It is no part of the last
 * question's answer.
 */
final class Closing {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Longer paragraphs say something. */
    private static final int LONGEST = 200;

    private static final Pattern WORDS = Pattern.compile(
            "^[^\\p{L}©]*(?:(?:many )?thanks?(?: you)?(?: (?:so|very) much| a lot)? (?:for|to)\\b|thank you\\W*$|thanks\\W*$"
                    + "|happy (?:coding|learning|hacking|studying|interviewing)\\b|good luck\\b|the end\\W*$|made with (?:love|❤|♥)"
                    + "|©|copyright\\s*(?:©|\\(c\\)|\\d{4})|(?:this \\w+ is )?licen[cs]ed under\\b"
                    + "|(?:pull requests|contributions|prs) (?:are )?(?:always )?welcome|if you (?:liked?|enjoy(?:ed)?|found|find) (?:this|it)\\b"
                    + "|(?:please )?(?:star|fork|share) this (?:repo\\w*|project|page)\\b|follow me\\b"
                    + "|(?:go |scroll )?(?:back|return) to (?:the )?top\\b|last (?:updated|modified)\\s*(?::|on\\b)"
                    + "|gracias por\\b|(?:mucha |buena )suerte\\b|volver (?:arriba|al (?:inicio|índice))|obrigad[oa] por\\b|boa sorte\\b"
                    + "|voltar ao (?:topo|início)|merci (?:d['’]avoir|pour|de)\\b|bonne chance\\b|retour en haut|haut de (?:la )?page"
                    + "|danke (?:fürs?|schön)\\b|viel (?:erfolg|glück|spaß)\\b|(?:zurück )?nach oben\\W*$"
                    + "|спасибо за\\b|удачи\\b|(?:вернуться )?(?:наверх|к (?:началу|оглавлению|содержанию))\\W*$|дякую за\\b"
                    + "|grazie per\\b|buona fortuna\\b|torna (?:su|all)|dziękuję za\\b|powodzenia\\b|bedankt voor\\b|veel succes\\b|okuduğunuz için"
                    + "|感谢(?:阅读|您|你|大家)|谢谢(?:阅读|您|你|大家|！|!|。)|祝(?:你|您|大家)|(?:返回|回到)(?:顶部|目录)|(?:お読み|読んで).{0,12}ありがとう"
                    + "|トップ[へに]戻る|읽어 ?주셔서|감사합니다|맨 ?위로)",
            FLAGS);

    private static final Pattern HEADING = Pattern.compile(
            "^[^\\p{L}]*+(?:licen[cs]e|contribut\\w+|how to contribute|acknowledge?ments?|credits|authors?|about (?:the authors?|me|us)"
                    + "|contact|thanks?(?: to)?|thank you|back to top|disclaimer|changelog|sponsors?|lizenz|mitwirken|mitmachen|danksagung|danke"
                    + "|licencia|cómo contribuir|contribuir|contribuciones|agradecimientos|gracias|autor(?:es)?|licença|contribuindo|contribuição"
                    + "|agradecimentos|contribuer|remerciements|auteurs?|licenza|contribuire|ringraziamenti|лицензия|благодарности|авторы?"
                    + "|许可证?|贡献|如何贡献|致谢|作者|联系(?:我|方式)?|ライセンス|謝辞|라이선스|기여)[^\\p{L}]*$",
            FLAGS);

    private Closing() {}

    /** The index of the first block at the foot of a note; its number of blocks if there is nothing of the kind. */
    static int start(Outline note) {
        return words(note, headings(note));
    }

    /** The first of the headings at the end that name nothing else, or have nothing but links below, unlike the sections before them. */
    private static int headings(Outline note) {
        var asking = highestAsking(note);
        var start = note.size();
        var end = note.size();
        for (var i = note.size() - 1; i > 0; i--) {
            if (note.get(i).isHeading()) {
                if (!HEADING.matcher(note.text(i)).matches() && !isLinks(note, i, end, asking)) {
                    break;
                }
                start = i;
                end = i;
            }
        }
        return start < note.size() && areLinksCommon(note, start, asking) ? named(note) : start;
    }

    /** The same by their words alone. */
    private static int named(Outline note) {
        var start = note.size();
        for (var i = note.size() - 1; i > 0; i--) {
            if (note.get(i).isHeading()) {
                if (!HEADING.matcher(note.text(i)).matches()) {
                    break;
                }
                start = i;
            }
        }
        return start;
    }

    /** Whether other sections have nothing but links, too: there, links are how the author answers. */
    private static boolean areLinksCommon(Outline note, int before, int asking) {
        var end = before;
        for (var i = before - 1; i >= 0; i--) {
            if (note.get(i).isHeading()) {
                if (isLinks(note, i, end, asking)) {
                    return true;
                }
                end = i;
            }
        }
        return false;
    }

    /** The level of the highest heading that asks; any level if none does. */
    private static int highestAsking(Outline note) {
        var highest = Integer.MAX_VALUE;
        for (var i = 0; i < note.size(); i++) {
            if (note.get(i).isHeading() && note.weight(i) > 0) {
                highest = Math.min(highest, note.get(i).level());
            }
        }
        return highest;
    }

    /** Whether a heading that stands in no answer asks nothing, has no number, and stands above links alone. */
    private static boolean isLinks(Outline note, int heading, int end, int asking) {
        if (note.weight(heading) > 0
                || note.get(heading).level() > asking
                || HeadingDialect.isNumbered(note.text(heading))
                || note.get(heading).element().selectFirst("a") != null) {
            return false;
        }
        var links = 0;
        for (var i = heading + 1; i < end; i++) {
            var block = note.get(i);
            var isLinks = block.isList() && Bullet.areLinks(note.bullets(i))
                    || block.isParagraph() && !note.text(i).isBlank() && Bullet.isLink(block.element());
            if (!isLinks
                    && !isBetween(block)
                    && !(block.isParagraph() && note.text(i).isBlank())) {
                return false;
            }
            links += isLinks ? 1 : 0;
        }
        return links > 0;
    }

    /** The first of the last words right before a block. */
    private static int words(Outline note, int before) {
        var start = before;
        var i = before - 1;
        while (i > 0 && (isClosing(note, i) || isBetween(note.get(i)))) {
            start = isClosing(note, i) ? i : start;
            i--;
        }
        return start;
    }

    private static boolean isBetween(Block block) {
        return block.isRule() || AnswerText.isWayBack(block.element());
    }

    private static boolean isClosing(Outline note, int i) {
        var text = note.text(i);
        return note.get(i).isParagraph()
                && text.length() <= LONGEST
                && WORDS.matcher(text).find();
    }
}
