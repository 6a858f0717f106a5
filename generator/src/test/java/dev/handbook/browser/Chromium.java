package dev.handbook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.Pause;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium with a fresh profile, one window wide. Start with {@link #start}, {@link #open} a page, act on it, and
 * ask what it shows; close it when done.
 *
 * <p>The browser is Debian's {@code chromium}, driven by its {@code chromium-driver}. The system properties
 * {@code handbook.browser} and {@code handbook.driver} name others. A missing browser is a failure, never a skipped test.
 */
public final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final List<String> requests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts a browser with a window of 1280×800.
     *
     * @param switches what else the browser is started with, such as {@code --disable-gpu-vsync}
     * @throws IllegalStateException if the browser or its driver is not installed
     */
    public static Chromium start(String... switches) {
        var browser = installed("handbook.browser", "/usr/bin/chromium");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(
                        installed("handbook.driver", "/usr/bin/chromedriver").toFile())
                .usingAnyFreePort()
                .build();
        var chromium = new Chromium(new ChromeDriver(service, options(browser, switches)));
        chromium.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        chromium.setSize(1280, 800, false);
        return chromium;
    }

    private static Path installed(String property, String usual) {
        var path = Path.of(System.getProperty(property, usual));
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("Browser tests need " + path
                    + ", which is not there. Install Debian's packages: apt-get install chromium chromium-driver"
                    + " (or name another file with -D" + property + "=PATH)");
        }
        return path;
    }

    private static ChromeOptions options(Path browser, String... switches) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        // No --user-data-dir: the driver makes a fresh profile and deletes it.
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.addArguments(switches);
        return options;
    }

    /** Opens an address ({@code file:}, {@code http:} …) and waits until it has loaded. */
    public void open(String url) {
        driver.get(url);
    }

    /** The address in the address bar. */
    public String url() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /**
     * Runs a script in the page as the body of a function.
     *
     * @param script for instance {@code return document.title}; a promise is waited for
     * @param arguments {@code arguments[0]} and so on; numbers, strings, booleans, lists
     * @return what the script returns, as string, {@code Long}, {@code Double}, {@code Boolean}, list or map
     * @throws IllegalStateException if the script returns null or nothing: test values have to be something
     */
    public Object eval(String script, Object... arguments) {
        var value = driver.executeScript(script, arguments);
        if (value == null) {
            throw new IllegalStateException("the script returned nothing: " + script);
        }
        return value;
    }

    /** Waits until a script returns a true value, or fails after a minute, naming the script. */
    public void waitUntil(String script) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(driver.executeScript("return !!(" + script + ")"))) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited for: " + script + "; console: " + consoleErrors());
            }
        }
    }

    /** The text that the first element of this CSS selector shows; empty if it is hidden. */
    public String text(String selector) {
        return element(selector).getText();
    }

    /** The texts that all elements of this CSS selector show. */
    public List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Whether an element of this CSS selector is to be seen. */
    public boolean shows(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed);
    }

    /** Types into an element, after what it already holds. */
    public void type(String selector, String text) {
        element(selector).sendKeys(text);
    }

    /** Clicks the middle of an element. */
    public void click(String selector) {
        inView(selector).click();
    }

    /** Moves the mouse to the middle of an element. */
    public void hover(String selector) {
        new Actions(driver).moveToElement(inView(selector)).perform();
    }

    /** Taps on the middle of an element with a finger. Until {@link #setSize} the window feels fingers. */
    public void tap(String selector) {
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        var finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        driver.perform(List.of(new Sequence(finger, 0)
                .addAction(finger.createPointerMove(
                        Duration.ZERO, PointerInput.Origin.fromElement(inView(selector)), 0, 0))
                .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(new Pause(finger, Duration.ofMillis(50)))
                .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
    }

    /** Drags a finger upwards from the middle of an element, by this many CSS pixels. Until {@link #setSize} the window feels fingers. */
    public void swipeUp(String selector, int pixels) {
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        var finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        var swipe = new Sequence(finger, 0)
                .addAction(finger.createPointerMove(
                        Duration.ZERO, PointerInput.Origin.fromElement(inView(selector)), 0, 0))
                .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerMove(Duration.ofMillis(200), PointerInput.Origin.pointer(), 0, -pixels))
                .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
        driver.perform(List.of(swipe));
    }

    /**
     * Presses keys one after the other, wherever the focus is.
     *
     * @param keys characters, or constants such as {@link org.openqa.selenium.Keys#ARROW_DOWN}
     */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses a key while another one, such as {@link org.openqa.selenium.Keys#CONTROL}, is held down. */
    public void pressWith(CharSequence held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Lets the page prefer dark or light colours, and nothing else. */
    public void setDark(boolean dark) {
        setMedia("", Map.of("prefers-color-scheme", dark ? "dark" : "light"));
    }

    /**
     * Lets pages believe in another medium or other wishes of the reader.
     *
     * @param type {@code print}, or empty for the screen
     * @param features such as {@code prefers-contrast: more}; all others are as usual again
     */
    public void setMedia(String type, Map<String, String> features) {
        var wishes = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", type, "features", wishes));
    }

    /** Sets the size of letters as readers do in their browser, in CSS pixels; 16 is usual. */
    public void setLetters(int size) {
        driver.executeCdpCommand("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", size, "fixed", size)));
    }

    /**
     * How much processor time the page has taken since this was asked for the first time, whatever else the machine does.
     *
     * @return milliseconds by name: {@code ScriptDuration}, {@code RecalcStyleDuration}, {@code LayoutDuration}, {@code TaskDuration} for all
     */
    public Map<String, Double> processorMillis() {
        driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
        var times = new HashMap<String, Double>();
        var metrics = (List<?>)
                driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
        for (var metric : Objects.requireNonNull(metrics)) {
            var named = (Map<?, ?>) metric;
            times.put(
                    String.valueOf(named.get("name")),
                    1000 * ((Number) Objects.requireNonNull(named.get("value"))).doubleValue());
        }
        return times;
    }

    /** Lets the browser compute so many times slower than it could; 1 is as fast as it can. */
    public void slowDown(int factor) {
        driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", factor));
    }

    /**
     * Does some work during which a script runs in every page before the page's own: to watch it, or to take something away that browsers do
     * not always have.
     */
    public void whileEachPageRuns(String script, Runnable work) {
        var added = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        try {
            work.run();
        } finally {
            driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", added);
        }
    }

    /** Lets pages save files, into this folder. */
    public void saveInto(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
    }

    /** Says yes to what the page asks in a box of the browser. */
    public void confirm() {
        driver.switchTo().alert().accept();
    }

    /** Lets pages run their scripts, as is usual, or not. What {@link #eval} runs is no part of the page and runs either way. */
    public void setScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /**
     * Sets the size of the window's content.
     *
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param phone whether to behave as a phone does: touch, and the page's viewport setting obeyed
     */
    public void setSize(int width, int height, boolean phone) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", phone ? 2 : 1, "mobile", phone));
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", phone));
    }

    /** Writes what the window shows as a PNG file, in folders made as needed. */
    public void screenshot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /**
     * What the window shows, made smaller.
     *
     * @param width of the part from the left, in CSS pixels
     * @param height of the part from the top, in CSS pixels
     * @param scale 1 is as large as the window shows it
     * @return a PNG
     */
    public byte[] picture(int width, int height, double scale) {
        var clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", scale);
        var shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "clip", clip));
        return Base64.getDecoder().decode((String) Objects.requireNonNull(shot.get("data")));
    }

    /** The page as it is printed: a PDF. */
    public byte[] pdf() {
        var printed = driver.executeCdpCommand("Page.printToPDF", Map.of());
        return Base64.getDecoder().decode((String) Objects.requireNonNull(printed.get("data")));
    }

    /** Errors and warnings of the console since the start, content security policy violations included. */
    public List<String> consoleErrors() {
        for (var entry : driver.manage().logs().get(LogType.BROWSER)) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                errors.add(entry.getMessage());
            }
        }
        return List.copyOf(errors);
    }

    /** Every address requested since the start, pages included, in order; not {@code data:}, which asks nobody. */
    public List<String> requests() {
        for (var entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<String, Object> outer = new Json().toType(entry.getMessage(), Json.MAP_TYPE);
            var message = (Map<?, ?>) Objects.requireNonNull(outer.get("message"));
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                var request = (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request");
                requests.add((String) Objects.requireNonNull(request.get("url")));
            }
        }
        return requests.stream().filter(url -> !url.startsWith("data:")).toList();
    }

    /** Ends the browser and removes its profile. */
    @Override
    public void close() {
        driver.quit();
    }

    /** Pages scroll smoothly, and the driver does not wait for that. */
    private WebElement inView(String selector) {
        var element = element(selector);
        driver.executeScript("arguments[0].scrollIntoView({behavior: 'instant', block: 'center'})", element);
        return element;
    }

    private WebElement element(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }
}
