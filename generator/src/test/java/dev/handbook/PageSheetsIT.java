package dev.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.BuiltSite.Origin;
import dev.handbook.browser.Chromium;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One sheet for each kind of page, shown by {@code docs/screens.md}: on a desk, a tablet and a phone, in light and in dark. The test takes them
 * anew into {@code target} and looks whether they show something; after a change of the looks this command renews those of the docs:
 *
 * <pre>mvn verify -pl generator -Dit.test=PageSheetsIT -Dscreenshots.update=true</pre>
 */
@ExtendWith(BuiltSite.Sharing.class)
class PageSheetsIT {
    private static final Path DOCS = Path.of("../docs/screenshots/pages");
    private static final Path NEW = Path.of("target/screenshots");
    private static final int GAP = 16;
    private static final int ROW = 360;
    private static final int MOST_BYTES = 200_000;
    private static final int FEWEST_BYTES = 15_000;
    private static final float QUALITY = 0.8f;

    /** A screen, in CSS pixels. */
    private record Screen(int width, int height, boolean isPhone) {
        int widthOnSheet() {
            return width * ROW / height;
        }

        /** Phones and tablets have two pixels where a page counts one. */
        double scale() {
            return (double) ROW / height / (isPhone ? 2 : 1);
        }
    }

    private static final List<Screen> SCREENS =
            List.of(new Screen(1440, 900, false), new Screen(768, 1024, true), new Screen(390, 844, true));

    private final BuiltSite site;

    PageSheetsIT(BuiltSite site) {
        this.site = site;
    }

    @AfterEach
    void beLightAgain() {
        site.browser().setDark(false);
        site.browser().eval("localStorage.clear(); return true");
    }

    @ParameterizedTest
    @CsvSource({
        "home, index.html",
        "topic, topics/docker-images.html",
        "quiz, topics/docker-images.html?quiz",
        "practice, practice.html",
        "glossary, glossary.html",
        "term, terms/kernel.html",
        "terms-map, terms-map.html",
        "search, search.html?q=container",
        "open-questions, open-questions.html",
        "problems, problems.html",
        "report, report.html",
        "not-found, 404.html"
    })
    void everyKindOfPageOnThreeScreensInTwoThemes(String name, String path) throws IOException {
        markSome();
        var width = GAP
                + SCREENS.stream()
                        .mapToInt(screen -> screen.widthOnSheet() + GAP)
                        .sum();
        var sheet = new BufferedImage(width, GAP + 2 * (ROW + GAP), BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        var y = GAP;
        for (var isDark : List.of(false, true)) {
            var x = GAP;
            for (var screen : SCREENS) {
                pen.drawImage(picture(path, screen, isDark), x, y, screen.widthOnSheet(), ROW, null);
                x += screen.widthOnSheet() + GAP;
            }
            y += ROW + GAP;
        }
        pen.dispose();
        var file = (Boolean.getBoolean("screenshots.update") ? DOCS : NEW).resolve(name + ".jpg");
        write(sheet, file);
        assertThat(Files.size(file)).isBetween((long) FEWEST_BYTES, (long) MOST_BYTES);
        assertThat(Files.size(DOCS.resolve(name + ".jpg"))).isLessThanOrEqualTo(MOST_BYTES);
    }

    /** So that pages which show marks have some to show. */
    private void markSome() {
        var browser = site.open(Origin.DISK, "topics/docker-images.html");
        browser.waitUntil("document.documentElement.dataset.drawing === undefined"); // until then, buttons may move
        List.of("2", "4", "5").forEach(number -> browser.click(".question:nth-of-type(" + number + ") .mark-known"));
        List.of("3", "7").forEach(number -> browser.click(".question:nth-of-type(" + number + ") .mark-again"));
    }

    private BufferedImage picture(String path, Screen screen, boolean isDark) throws IOException {
        var browser = site.browser();
        browser.setDark(isDark);
        site.open(Origin.DISK, path).setSize(screen.width(), screen.height(), screen.isPhone());
        browser.open("about:blank");
        browser.open(site.root(Origin.DISK) + path);
        settle(browser, path);
        return ImageIO.read(new ByteArrayInputStream(browser.picture(screen.width(), screen.height(), screen.scale())));
    }

    private static void settle(Chromium browser, String path) {
        if (path.startsWith("search.html")) {
            browser.waitUntil("document.querySelector('.search-result')");
        }
        browser.eval(
                "return document.fonts.ready.then(() => new Promise((done) => setTimeout(() => done(true), 300)))");
    }

    private static void write(BufferedImage sheet, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        try (var out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), settings);
        } finally {
            writer.dispose();
        }
    }
}
