package passerelle.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import passerelle.support.Logins.Login;

/** Somebody with a browser of their own, whose language is English or French. */
public final class Visitor {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    /** True when no answer of the server is under way; pages without Vaadin are always at rest. */
    private static final String AT_REST = """
            () => {
              const failure = document.querySelector('main .failure');
              if (failure) throw new Error('The page failed: ' + failure.textContent);
              const flow = window.Vaadin && window.Vaadin.Flow;
              if (!flow) return document.readyState === 'complete';
              return !!flow.clients && Object.values(flow.clients).every(client => !client.isActive || !client.isActive());
            }
            """;

    private static final String CLICK = """
            address => {
              const link = document.createElement('a');
              link.href = address;
              link.setAttribute('router-link', '');
              document.body.append(link);
              link.click();
              link.remove();
              return new Promise(sent => setTimeout(() => sent(true), 30));
            }
            """;

    /** The frame scrolls its content, so a picture of the whole needs a window of that height. */
    private static final String WHOLE_PAGE = """
            () => Math.min(6000, Math.max(window.innerHeight, 57 + (document.querySelector('main')?.scrollHeight ?? 0)))
            """;

    /**
     * Two drawings on, what the window's size changes is laid out; then no colour and no drawer is on its way any more.
     */
    private static final String DRAWN = """
            async () => {
              const drawing = () => new Promise(requestAnimationFrame);
              await document.fonts.ready;
              await drawing();
              await drawing();
              const end = performance.now() + 2000;
              while (document.getAnimations().some(one => one.playState === 'running') && performance.now() < end) {
                await drawing();
              }
              await new Promise(done => setTimeout(done, 50));
            }
            """;

    private final String address;
    private final Locale language;
    private final BrowserContext context;
    private final Page page;
    private final CDPSession camera;
    private final Watch watch;

    Visitor(String address, Locale language) {
        this(address, language, Chromium.context(language, WIDE, HEIGHT));
    }

    private Visitor(String address, Locale language, BrowserContext context) {
        this.address = address;
        this.language = language;
        this.context = context;
        page = context.newPage();
        camera = context.newCDPSession(page);
        watch = new Watch(address, page);
    }

    public Page page() {
        return page;
    }

    /** The same person in another tab of the same browser. */
    public Visitor tab() {
        return new Visitor(address, language, context);
    }

    /** @param path such as {@code cities/it-valmora} */
    public String address(String path) {
        return address + "/" + path;
    }

    /** Where the browser is, such as {@code cities/it-valmora}. */
    public String path() {
        return page.url().substring(address.length() + 1);
    }

    public Visitor open(String path) {
        page.navigate(address(path));
        return rest();
    }

    /** As if a link to there stood on the page, which spares the browser a new start. */
    public Visitor follow(String path) {
        page.evaluate(CLICK, address(path));
        return rest();
    }

    /** Loses every word that pages have kept in this browser, on an empty page which no server knows of. */
    public Visitor forget() {
        var empty = address("empty");
        page.route(
                empty,
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody("")));
        page.navigate(empty);
        page.unroute(empty);
        page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
        return this;
    }

    public Visitor signIn(Login login) {
        return signIn(login.email(), login.password());
    }

    /** Through the login page, which the browser may have reached by itself. */
    public Visitor signIn(String email, String password) {
        if (!page.url().contains("/login")) {
            open("login");
        }
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.endsWith("/login"));
        return rest();
    }

    /** As the login page does when its button is pressed; the page that lies open does not know yet. */
    public Visitor comeIn(Login login) {
        var form = FormData.create().set("username", login.email()).set("password", login.password());
        var answer = page.request()
                .post(address("login"), RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertThat(answer.headers().get("location")).as("where the login leads").doesNotContain("login");
        return this;
    }

    /** Is nobody again, with the files of the application still in the browser. */
    public Visitor leave() {
        context.clearCookies();
        context.setOffline(false);
        return this;
    }

    /** Types into the field of that label. */
    public Visitor fill(String label, String words) {
        field(label).fill(words);
        return this;
    }

    /** Looks an entry up in a combo box and takes it. */
    public Visitor choose(String label, String entry) {
        field(label).fill(entry);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(entry).setExact(true))
                .click();
        return rest();
    }

    /** Presses the button of that label, which may be a link that looks like one. */
    public Visitor press(String label) {
        var button = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label));
        var link = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(label));
        within(button.or(link)).click();
        return rest();
    }

    private Locator field(String label) {
        return within(page.getByLabel(label, new GetByLabelOptions().setExact(true)));
    }

    /** What lies in the topmost dialog, when one is open. */
    private Locator within(Locator found) {
        var inDialog = page.locator("vaadin-dialog[opened]").last().locator(found);
        return inDialog.count() > 0 ? inDialog.first() : found.first();
    }

    /** Waits until the server has answered all that was asked, which is never that the page failed. */
    public Visitor rest() {
        page.waitForFunction(AT_REST);
        return this;
    }

    /** Pictures of the page as it is, wide and on a phone, light and dark, under {@code target/screenshots}. */
    public Visitor screenshot(String name) {
        picture(name, false);
        return this;
    }

    /** As {@link #screenshot}, and axe finds nothing, of colours in either scheme and of all else at either width. */
    public Visitor inspect(String name) {
        assertThat(picture(name, true)).as("axe on %s", page.url()).isBlank();
        return this;
    }

    /** Axe finds nothing on the page as a phone shows it, where other parts of it are folded and drawn. */
    public Visitor inspectOnPhone() {
        grow(PHONE);
        assertThat(Axe.findings(page)).as("axe on a phone on %s", page.url()).isBlank();
        page.setViewportSize(WIDE, HEIGHT);
        return rest();
    }

    /** Both schemes at one width after the other, because a new width costs more than new colours; what axe finds. */
    private String picture(String name, boolean inspected) {
        grow(WIDE);
        shoot(name, ColorScheme.LIGHT, WIDE);
        var light = inspected ? Axe.findings(page) : "";
        show(ColorScheme.DARK);
        shoot(name, ColorScheme.DARK, WIDE);
        var dark = inspected ? Axe.findingsOfColour(page) : "";
        grow(PHONE);
        shoot(name, ColorScheme.DARK, PHONE);
        show(ColorScheme.LIGHT);
        shoot(name, ColorScheme.LIGHT, PHONE);
        var narrow = inspected ? Axe.findingsOfShape(page) : "";
        page.setViewportSize(WIDE, HEIGHT);
        rest();
        return String.join("\n", light, dark, narrow);
    }

    /** Waits until no colour is on its way any more. */
    private void show(ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(DRAWN);
    }

    /** Makes the window as wide as that, and as high as the page then is. */
    private void grow(int width) {
        if (page.viewportSize().width != width) {
            page.setViewportSize(width, HEIGHT);
        }
        rest().page.evaluate(DRAWN);
        var height = (int) page.evaluate(WHOLE_PAGE);
        if (page.viewportSize().height != height) {
            page.setViewportSize(width, height);
            rest().page.evaluate(DRAWN);
        }
    }

    private void shoot(String name, ColorScheme scheme, int width) {
        shoot("%s-%s-%s-%d"
                .formatted(name, language.getLanguage(), scheme.name().toLowerCase(Locale.ROOT), width));
    }

    /** What the window shows, at half the cost of Playwright's own pictures: the file is larger instead. */
    private void shoot(String file) {
        var wanted = new JsonObject();
        wanted.addProperty("format", "png");
        wanted.addProperty("optimizeForSpeed", true);
        var picture = camera.send("Page.captureScreenshot", wanted).get("data").getAsString();
        try {
            var path = picture(file);
            Files.createDirectories(path.getParent());
            Files.write(path, Base64.getDecoder().decode(picture));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What the pages so far asked of others, and what their policy refused; forgotten once it is told. */
    public List<String> strange() {
        return watch.tell();
    }

    /** What the page shows when a test has failed, unless it shows nothing any more, and what was strange about it. */
    void remember(String file) {
        strange().forEach(told -> LoggerFactory.getLogger(Visitor.class).warn("{}: {}", file, told));
        try {
            page.screenshot(new ScreenshotOptions().setTimeout(10_000).setPath(picture(file)));
        } catch (PlaywrightException gone) {
            LoggerFactory.getLogger(Visitor.class).warn("No picture of {}: {}", file, gone.getMessage());
        }
    }

    private static Path picture(String file) {
        return Path.of("target/screenshots", file + ".png");
    }

    void close() {
        try {
            var words = new JsonObject();
            words.addProperty("origin", address);
            words.addProperty("storageTypes", "local_storage");
            camera.send("Storage.clearDataForOrigin", words);
            Chromium.leave(language, context);
        } catch (PlaywrightException gone) {
            context.close();
        }
    }
}
