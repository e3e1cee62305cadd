package passerelle.assessment.ui;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.city.CityService;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;

/** Clicks that come faster than the server answers, far faster than any hand. */
class FastAnswersBrowserTest extends BrowserTest {

    /**
     * Goes through all areas: clicks every option of every question at once, then the link to the next area, and goes on
     * clicking where it is until that stands there. Gives back the places of what is ticked last, by question.
     */
    private static final String CLICK_THROUGH = """
            async () => {
              const drawing = () => new Promise(requestAnimationFrame);
              const cards = () => [...document.querySelectorAll('.sheet-cards:not(.kept-elsewhere) > answer-card')];
              const group = '.answer-options > :is(vaadin-radio-group, vaadin-checkbox-group)';
              const inputs = card => [...card.querySelectorAll(group + ' input')];
              const ticked = {};
              const click = (card, some) => {
                some.forEach(input => input.click());
                ticked[card.id] = inputs(card).flatMap((input, place) => (input.checked ? [place] : []));
              };
              const links = () => document.querySelectorAll('a.area-link:not([href$="/profile"])');
              for (let area = 0; area < links().length; area++) {
                const before = cards();
                links()[area].click();
                for (let turn = 0; cards().some(card => before.includes(card)); turn++) {
                  const radio = cards().find(card => card.querySelector('vaadin-radio-group'));
                  if (area > 0 && radio) click(radio, [inputs(radio)[turn % inputs(radio).length]]);
                  await drawing();
                }
                cards().filter(card => inputs(card).length).forEach(card => click(card, inputs(card)));
              }
              return ticked;
            }
            """;

    private static final String STORED = """
            () => !document.querySelector('answer-card[pending]')
              && !Object.keys(localStorage).some(key => key.startsWith('passerelle/'))
            """;

    @Autowired
    private AnswerSheetService sheets;

    private AssessmentId index = new AssessmentId(UUID.randomUUID());

    /** @param latency of the network, in milliseconds */
    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void areAllSavedAcrossAllAreas(
            int latency,
            @Autowired TestCities cities,
            @Autowired CityService codes,
            @Autowired TestAssessments assessments,
            @Autowired Logins logins) {
        var city = cities.add("is-blatt", "Blatt " + System.nanoTime());
        index = assessments.open(city, Instrument.INDEX, 2026);
        var sheet = AssessmentLinks.to(Acting.asSystem(() -> codes.get(city).code()), index);
        var visitor = visitor(Locale.ENGLISH).open(sheet).signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, city));
        var page = visitor.page();
        page.locator("answer-card").first().waitFor();
        slowDown(page, latency);

        var clicked = (Map<?, ?>) page.evaluate(CLICK_THROUGH);
        page.waitForFunction(STORED, null, new WaitForFunctionOptions().setTimeout(60_000));

        assertThat(stored()).containsAllEntriesOf(places(clicked)).hasSize(clicked.size());
    }

    private static void slowDown(Page page, int latency) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", latency);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.send("Network.emulateNetworkConditions", conditions);
    }

    private Map<String, Set<String>> stored() {
        return Acting.asSystem(() -> sheets.values(index)).entrySet().stream()
                .collect(toMap(answer -> answer.getKey().value(), answer -> codes(answer.getValue())));
    }

    private static Set<String> codes(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Choice choice -> Set.of(choice.option());
            case AnswerValue.Choices choices -> Set.copyOf(choices.options());
            case AnswerValue.NotApplicable none -> Set.of(none.reason());
        };
    }

    private Map<String, Set<String>> places(Map<?, ?> clicked) {
        var edition = Acting.asSystem(() -> sheets.sheet(index)).edition();
        return clicked.entrySet().stream()
                .collect(toMap(
                        card -> (String) card.getKey(),
                        card -> ((List<?>) card.getValue())
                                .stream()
                                        .map(place -> edition.indicator(new IndicatorCode((String) card.getKey()))
                                                .options()
                                                .get((Integer) place)
                                                .code())
                                        .collect(Collectors.toSet())));
    }
}
