package passerelle.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The one browser of a test run: the Chromium of the system, or the one that CHROMIUM names. */
final class Chromium {

    private static final class Running {
        static final Browser BROWSER = launch();
    }

    private Chromium() {}

    static Browser browser() {
        return Running.BROWSER;
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
