package dev.handbook.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.terms.LinkSettings.Scope;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void germanCasesAndPluralsAreFound() {
        var marked = in("de", "Prozess", "virtuelle Maschine | VM", "Verzeichnis", "Netz | Rechnernetz", "Abbild");

        assertThat(marked.linked("Die Kinder eines Prozesses sind auch Prozesse."))
                .isEqualTo("Die Kinder eines ⟦Prozesses⟧ sind auch Prozesse.");
        assertThat(marked.linked("Mit zwei virtuellen Maschinen und deren Verzeichnissen."))
                .isEqualTo("Mit zwei ⟦virtuellen Maschinen⟧ und deren ⟦Verzeichnissen⟧.");
        assertThat(marked.linked("Zwei VMs im Rechnernetz, nicht im Netzwerk. Die Abbilder der Prozessoren."))
                .isEqualTo("Zwei ⟦VMs⟧ im ⟦Rechnernetz⟧, nicht im Netzwerk. Die ⟦Abbilder⟧ der Prozessoren.");
    }

    @Test
    void frenchPluralsAndArticlesAreFound() {
        var marked = in("fr", "image", "conteneur", "réseau", "noyau", "système d'exploitation");

        assertThat(marked.linked("Les conteneurs d’un système partagent l'image, les réseaux et le noyau."))
                .isEqualTo("Les ⟦conteneurs⟧ d’un système partagent l'⟦image⟧, les ⟦réseaux⟧ et le ⟦noyau⟧.");
        assertThat(marked.linked("Chaque système d’exploitation, les systèmes d'exploitation."))
                .isEqualTo("Chaque ⟦système d’exploitation⟧, les systèmes d'exploitation.");
    }

    @Test
    void spanishPortugueseAndItalianPluralsAreFound() {
        assertThat(in("es", "contenedor", "imagen", "red virtual")
                        .linked("Los contenedores, las imágenes y las redes virtuales."))
                .isEqualTo("Los ⟦contenedores⟧, las ⟦imágenes⟧ y las ⟦redes virtuales⟧.");
        assertThat(in("pt-BR", "processo", "rede", "imagem", "contêiner", "função")
                        .linked("Os processos das redes, as funções, os contêineres e as imagens."))
                .isEqualTo("Os ⟦processos⟧ das ⟦redes⟧, as ⟦funções⟧, os ⟦contêineres⟧ e as ⟦imagens⟧.");
        assertThat(in("it", "immagine", "processo").linked("I processi dell'immagine."))
                .isEqualTo("I ⟦processi⟧ dell'⟦immagine⟧.");
    }

    @Test
    void formsThatStemmersPartFromTheirNounsAreFound() {
        assertThat(in("de", "Dateisystem").linked("Bekannte Dateisysteme des Rechners."))
                .isEqualTo("Bekannte ⟦Dateisysteme⟧ des Rechners.");
        assertThat(in("fr", "noyau").linked("Deux noyaux.")).isEqualTo("Deux ⟦noyaux⟧.");
        assertThat(in("es", "capa").linked("Varias capas, el capitán.")).isEqualTo("Varias ⟦capas⟧, el capitán.");
    }

    @Test
    void russianCasesAreFound() {
        assertThat(in("ru", "образ", "виртуальная машина", "ядро").linked("Слои образа виртуальной машины без ядра."))
                .isEqualTo("Слои ⟦образа⟧ ⟦виртуальной машины⟧ без ⟦ядра⟧.");
    }

    @Test
    void chineseNamesAreFoundWithoutSpaces() {
        assertThat(in("zh", "容器", "镜像", "容器镜像").linked("容器从镜像启动，而容器镜像由Docker构建。"))
                .isEqualTo("⟦容器⟧从⟦镜像⟧启动，而⟦容器镜像⟧由Docker构建。");
    }

    @Test
    void japaneseNamesEndWhereTheirScriptDoes() {
        assertThat(in("ja", "コンテナ", "名前空間", "VM").linked("コンテナは名前空間で分離され、VMではない。コンテナイメージ"))
                .isEqualTo("⟦コンテナ⟧は⟦名前空間⟧で分離され、⟦VM⟧ではない。コンテナイメージ");
        assertThat(in("ja", "コンテナ").linked("コンテナイメージを使う。")).isEqualTo("コンテナイメージを使う。");
    }

    @Test
    void koreanNamesMayBeFollowedByParticles() {
        assertThat(in("ko", "컨테이너", "이미지").linked("컨테이너는 이미지에서 시작한다. 큰이미지")).isEqualTo("⟦컨테이너⟧는 ⟦이미지⟧에서 시작한다. 큰이미지");
    }

    @Test
    void otherLanguagesHaveTheWordsOfTheGlossary() {
        assertThat(in("tr", "süreç").linked("Bir süreç, süreçler.")).isEqualTo("Bir ⟦süreç⟧, süreçler.");
    }

    @Test
    void anApostropheOfEnglishIsNoArticle() {
        assertThat(in("en", "C", "daemon").linked("The standard of C's, the daemon's log, don't."))
                .isEqualTo("The standard of ⟦C⟧'s, the ⟦daemon⟧'s log, don't.");
    }

    private static Marked in(String lang, String... glossary) {
        return Marked.glossary(glossary).with(new LinkSettings(Scope.ANSWER, 20, lang));
    }
}
