package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.BuiltSite.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pictures of the README, in {@code docs/screenshots}. The test takes them anew into {@code target} and looks whether they show
 * something; after a change of the looks this command renews those of the README:
 *
 * <pre>mvn verify -pl generator -Dit.test=ScreenshotsIT -Dscreenshots.update=true</pre>
 */
@ExtendWith(BuiltSite.Sharing.class)
class ScreenshotsIT {
    private static final Path README_PICTURES = Path.of("../docs/screenshots");
    private static final Path NEW_PICTURES = Path.of("target/screenshots");
    private static final long MOST_BYTES = 150_000;

    @Test
    void topicOnAWideScreen(BuiltSite site) throws IOException {
        site.open(Origin.DISK, "topics/containers.html");
        take(site, "topic-light.png", 1280, 800);
    }

    @Test
    void topicOnAPhoneInTheDark(BuiltSite site) throws IOException {
        site.browser().setDark(true);
        try {
            site.open(Origin.DISK, "topics/containers.html").setSize(360, 740, true);
            take(site, "phone-dark.png", 720, 1480);
        } finally {
            site.browser().setDark(false);
        }
    }

    private static void take(BuiltSite site, String name, int width, int height) throws IOException {
        site.browser().waitUntil("document.querySelector('.contents a[aria-current]')");
        var file = (Boolean.getBoolean("screenshots.update") ? README_PICTURES : NEW_PICTURES).resolve(name);
        site.browser().screenshot(file);
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(Files.size(file)).isGreaterThan(20_000);
        assertThat(Files.size(README_PICTURES.resolve(name))).isLessThanOrEqualTo(MOST_BYTES);
    }
}
