package dev.handbook;

import dev.handbook.settings.Chosen;
import dev.handbook.settings.Setting;
import java.util.List;
import java.util.Map;

/** Settings of which a test chooses little. */
final class TestSettings {
    private TestSettings() {}

    /** A title, and everything else as it is when nobody sets it. */
    static Settings titled(String title) {
        return Settings.of(new Chosen(Map.of(Setting.TITLE, List.of(title))));
    }
}
