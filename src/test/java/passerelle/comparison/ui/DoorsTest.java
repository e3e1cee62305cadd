package passerelle.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.result.PublicationService;
import passerelle.result.ResultService;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ViewTest;

/** Indicative figures open wherever cities are compared; of official ones the points are not public. */
class DoorsTest extends ViewTest {

    private static final int ROUND = LocalDate.now().getYear();

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private ResultService results;

    @Autowired
    private PublicationService publications;

    @BeforeEach
    void publishThreeIndicativeResults() {
        for (var name : List.of("Valmora", "Lunden", "Kastrel")) {
            var city = cities.add("it-" + name.toLowerCase(Locale.ROOT), name);
            assessments.submitted(city, Instrument.INDEX, ROUND);
            publish(city);
        }
        users.signIn(Role.ANALYST);
    }

    @Test
    void leadFromTheCityThatIsCompared() {
        open("compare?city=it-valmora&kind=INDICATIVE");

        assertThat(doors())
                .contains(
                        "cities/it-valmora/scores/" + ROUND + "/index/core",
                        "cities/it-valmora/scores/" + ROUND + "/area/education")
                .noneMatch(address -> address.contains("it-lunden"));
    }

    @Test
    void leadFromEveryCityOfTheHeatMap() {
        open("network?look=heat&kind=INDICATIVE");

        assertThat(doors())
                .contains(
                        "cities/it-valmora/scores/" + ROUND + "/area/education",
                        "cities/it-kastrel/scores/" + ROUND + "/index/core");
    }

    @Test
    void leadFromWhoeverCouldTeachACity(@Autowired AnswerService answers) {
        var weak = cities.add("it-prato", "Prato");
        var sheet = assessments.answered(weak, Instrument.INDEX, ROUND);
        Acting.asSystem(() -> {
            answers.answer(sheet, new IndicatorCode("EDU-01"), new Choice("d"), 1);
            return sheet;
        });
        assessments.submit(sheet);
        publish(weak);

        open("cities/it-prato/learning?group=all&kind=INDICATIVE");

        assertThat(doors())
                .contains(
                        "cities/it-prato/scores/" + ROUND + "/area/education",
                        "cities/it-lunden/scores/" + ROUND + "/area/education");
    }

    private void publish(CityId city) {
        Acting.asSystem(() -> {
            var result = results.of(city).results().getFirst();
            publications.publish(result.id(), LocalDate.now(), new Reason("for all"));
            return result;
        });
    }

    private List<String> doors() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.contains("/scores/"))
                .toList();
    }
}
