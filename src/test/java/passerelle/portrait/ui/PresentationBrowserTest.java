package passerelle.portrait.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.comparison.TestComparisons;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.Visitor;

/** Among the cities of Iceland. */
class PresentationBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @Autowired
    private TestComparisons comparisons;

    @Autowired
    private EditionService editions;

    private String code = "";
    private CityId city;

    @BeforeEach
    void rateFiveCities() {
        var mark = UUID.randomUUID().toString().substring(0, 4);
        code = "is-valmora-" + mark;
        city = comparisons.ratedInFull(code, "Valmora " + mark, 61);
        comparisons.publish(city, 2021, earlier());
        for (var around : new int[] {35, 48, 55, 72}) {
            comparisons.ratedInFull("is-town-" + around + mark, "Town " + around + " " + mark, around);
        }
    }

    @Test
    void turnsChartsOverByKeysAndTouch() {
        var coordinator = enter(Locale.ENGLISH, "charts?group=country:is");
        coordinator.inspect("charts-of-a-city").inspectOnPhone();
        coordinator.press("Present");
        var page = coordinator.page();
        var progress = page.locator(".slide-progress");
        assertThat(progress).hasText("1 of 6");
        coordinator.inspect("presentation-1");

        page.keyboard().press("ArrowRight");
        assertThat(progress).hasText("2 of 6");
        assertThat(page).hasURL(Pattern.compile("group=country%3Ais.*slide=2"));
        coordinator.inspect("presentation-2");
        page.keyboard().press("End");
        assertThat(progress).hasText("6 of 6");
        coordinator.inspect("presentation-6");
        page.keyboard().press("ArrowRight");
        assertThat(progress).hasText("6 of 6");
        page.keyboard().press("ArrowLeft");
        assertThat(progress).hasText("5 of 6");
        page.keyboard().press("Home");
        assertThat(progress).hasText("1 of 6");
        swipe(page, 600, 300);
        assertThat(progress).hasText("2 of 6");
        page.reload();
        assertThat(progress).hasText("2 of 6");
        page.keyboard().press("Escape");
        assertThat(page).hasURL(Pattern.compile("charts\\?group=country%3Ais$"));
    }

    @Test
    void printsOneChartWithItsTableAndSourceOnAPage() throws IOException {
        var coordinator = enter(Locale.FRENCH, "charts?group=country:is");
        var page = coordinator.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".plate")).hasCount(5);
        assertThat(page.locator(".plate .chart-paper .chart-table").nth(2)).isVisible();
        assertThat(page.locator(".plate-source").first()).containsText("résultat officiel de 2024");
        assertThat(page.locator("vaadin-app-layout > [slot=navbar]").first()).isHidden();
        assertThat(pages(page)).isEqualTo(6);

        coordinator.follow("cities/" + code + "/charts/presentation");
        assertThat(page.locator(".slide .chart-paper .chart-table").last()).isVisible();
        assertThat(pages(page)).isEqualTo(6);
    }

    private static int pages(Page page) throws IOException {
        var file = Path.of("target/screenshots/charts.pdf");
        try (var paper = Loader.loadPDF(
                page.pdf(new PdfOptions().setPreferCSSPageSize(true).setPath(file)))) {
            return paper.getNumberOfPages();
        }
    }

    private static void swipe(Page page, int from, int to) {
        page.evaluate("""
                ([from, to]) => {
                  const slides = document.querySelector('.slides');
                  const send = (kind, x) => slides.dispatchEvent(
                    new PointerEvent(kind, { bubbles: true, clientX: x, clientY: 300, pointerType: 'touch' }));
                  send('pointerdown', from);
                  send('pointerup', to);
                }
                """, List.of(from, to));
    }

    private Map<Measure, Integer> earlier() {
        var percents = new HashMap<Measure, Integer>();
        Acting.asSystem(() -> Measure.of(editions.active(Instrument.INDEX)))
                .forEach(measure ->
                        percents.put(measure, Math.floorMod(measure.code().hashCode(), 60) + 20));
        return percents;
    }

    private Visitor enter(Locale language, String page) {
        return visitor(language)
                .open("cities/" + code + "/" + page)
                .signIn(logins.add(Role.COORDINATOR, language, city));
    }
}
