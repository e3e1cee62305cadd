package passerelle.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The one browser of a test run: the Chromium of the system, or the one that CHROMIUM names. */
final class Chromium {

    private static final class Running {
        static final Browser BROWSER = launch();
    }

    /** Those whose people have left, with the files of the application in them, which need not be read again. */
    private static final Map<Locale, Deque<BrowserContext>> LEFT = new HashMap<>();

    private Chromium() {}

    /** For somebody new, as wide and high as that. */
    static BrowserContext context(Locale language, int width, int height) {
        var left = left(language).poll();
        return left != null ? left : watched(language, width, height);
    }

    private static BrowserContext watched(Locale language, int width, int height) {
        var context = Running.BROWSER.newContext(new NewContextOptions()
                .setLocale(language.getLanguage().equals("fr") ? "fr-FR" : "en-GB")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true)
                .setViewportSize(width, height));
        context.addInitScript(Watch.SCRIPT);
        return context;
    }

    /** Of the person who was there nothing stays. */
    static void leave(Locale language, BrowserContext context) {
        context.pages().forEach(Page::close);
        context.setOffline(false);
        context.clearCookies();
        context.clearPermissions();
        left(language).add(context);
    }

    private static Deque<BrowserContext> left(Locale language) {
        return LEFT.computeIfAbsent(language, first -> new ArrayDeque<>());
    }

    @SuppressWarnings("resource") // both leave with the JVM
    private static Browser launch() {
        var program = Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium");
        var withoutDownload = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var options = new LaunchOptions()
                .setExecutablePath(Path.of(program))
                .setChromiumSandbox(false)
                .setArgs(List.of(
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-quic",
                        "--disable-sync",
                        "--no-first-run"));
        return Playwright.create(withoutDownload).chromium().launch(options);
    }
}
