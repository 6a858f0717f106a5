package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TagNamesTest {
    @Test
    void namesEverythingBelowTheRootAtAnyDepth() {
        var body = Jsoup.parseBodyFragment("<ul><li>tea <EM>and <code>cups</code></EM></li></ul>")
                .body();
        assertThat(TagNames.of(body).names()).containsExactlyInAnyOrder("ul", "li", "em", "code");
    }

    @Test
    void tellsWhatIsThereAndWhatIsNot() {
        var names = TagNames.of(Jsoup.parseBodyFragment("<p>tea<br>cups</p>").body());
        assertThat(names.has("br")).isTrue();
        assertThat(names.has("img")).isFalse();
        assertThat(names.hasAny(Set.of("h1", "p"))).isTrue();
        assertThat(names.hasAny(Set.of("h1", "h2"))).isFalse();
    }
}
