package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointingWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does the following print?",
                "What is wrong with this code?",
                "Which value has x in this short program?",
                "¿Qué imprime el siguiente programa?",
                "¿Qué hace este código?",
                "O que o código abaixo imprime?",
                "Qu'affiche le programme suivant ?",
                "Que fait cette fonction ?",
                "Was gibt der folgende Code aus?",
                "Was macht dieses Programm?",
                "Cosa stampa il seguente programma?",
                "Co wypisze poniższy program?",
                "Что выведет следующий код?",
                "Что делает этот код?",
                "Що виведе цей код?",
                "Wat drukt het onderstaande programma af?",
                "Vad skriver följande program ut?",
                "Co vypíše následující program?",
                "Aşağıdaki kodun çıktısı nedir?",
                "Mit ír ki az alábbi program?",
                "Apa keluaran kode berikut?",
                "Đoạn mã sau đây in ra gì?",
                "下面的代码输出什么？",
                "次のコードの出力は何ですか？",
                "다음 코드의 출력은?"
            })
    void aQuestionPointsAtWhatStandsBelowIt(String question) {
        assertThat(PointingWords.point(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is a closure?",
                "What does the print function return?",
                "How is a class declared?",
                "Explain the following words: kettle, cup",
                "Write a function that does the following",
                "¿Qué es un programa?",
                "Was ist eine Funktion?",
                "Что такое функция?"
            })
    void otherQuestionsDoNot(String question) {
        assertThat(PointingWords.point(question)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What's the output?",
                "What is the output and why?",
                "What will be printed to the console?",
                "Predict the output",
                "What does this code log?",
                "¿Cuál es la salida?",
                "Quelle est la sortie ?",
                "Was ist die Ausgabe?",
                "Что выведет консоль следующего кода?",
                "下面的代码输出什么？"
            })
    void someAskWhatComesOutOfIt(String question) {
        assertThat(PointingWords.askResult(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the output of the ls command?",
                "How do I print a list?",
                "What does this function need?",
                "What is a return value?"
            })
    void othersDoNot(String question) {
        assertThat(PointingWords.askResult(question)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Output", "**Output:**", "Expected output:", "Output: 3", "Salida", "Ausgabe:", "Вывод", "输出："})
    void aLineMayAnnounceAResult(String line) {
        assertThat(PointingWords.announceResult(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Output is what a program prints.", "The result of all that is tea.", "Result sets are tables"})
    void proseDoesNot(String line) {
        assertThat(PointingWords.announceResult(line)).isFalse();
    }
}
