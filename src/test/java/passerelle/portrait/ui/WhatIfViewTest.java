package passerelle.portrait.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.result.ResultService;
import passerelle.result.TestResults;
import passerelle.scoring.Scored;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class WhatIfViewTest extends ViewTest {

    private static final int ROUND = 2026;
    private static final String PAGE = "cities/it-valmora/scores/2026/what-if";

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AnswerService answers;

    @Autowired
    private ResultService results;

    @Autowired
    private TestResults recorded;

    private CityId city;

    /** All answers are the best but one in Education, which is the first of five and earns nothing. */
    @BeforeEach
    void answerEducationBadly() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
        var sheet = assessments.answered(city, Instrument.INDEX, ROUND);
        answers.answer(sheet, new IndicatorCode("EDU-01"), new Choice("d"), 1);
        assessments.submit(sheet);
    }

    @Test
    void showsTheTriedFiguresBesideTheRealOnesAndSavesNothing() {
        var before = scores();

        open(PAGE);
        assertThat(page()).contains("Nothing of it is saved", "These are the edition’s own weights.");
        open(PAGE + "?weights=EDU-01:0");

        assertThat(page()).contains("Education80%100%");
        assertThat(scores()).isEqualTo(before);
    }

    @Test
    void keepsWhatIsTriedInTheAddressAndForgetsItOnReset() {
        open(PAGE);

        type("Commitment", "0");
        press("Work it out");
        assertThat(field("Commitment").getValue()).isEqualTo("0");
        press("Back to the edition’s weights");
        assertThat(field("Commitment").getValue()).isNotEqualTo("0");
    }

    @Test
    void refusesBadWeightsInWords() {
        open(PAGE);

        type("Commitment", "-2");
        press("Work it out");

        assertThat(field("Commitment").isInvalid()).isTrue();
        assertThat(field("Commitment").getErrorMessage()).contains("“-2” is not a weight");
    }

    @Test
    void refusesThatNothingCounts() {
        open(PAGE);

        $(TextField.class).all().forEach(field -> test(field).setValue("0"));
        press("Work it out");

        assertThat(refusal()).contains("Nothing would count in");
    }

    @Test
    void saysWhatIsWrongInTheAddressAndShowsTheOwnWeights() {
        open(PAGE + "?weights=EDU-01:many");
        assertThat(page()).contains("“many” is not a weight", "The edition’s own weights are shown instead.");

        read(Locale.FRENCH);
        open(PAGE + "?weights=EDU-01:many");
        assertThat(page()).contains("n’est pas un poids");
    }

    @Test
    void isReachedFromTheFiguresOfTheRound() {
        open("cities/it-valmora/scores/2026");

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(PAGE, "cities/it-valmora/charts");
    }

    @Test
    void leadsNowhereForWhoeverReadsNoAnswersAndWithoutAnIndicativeResult() {
        recorded.record(city, 2020, Map.of(Measure.CORE, 50));
        open("cities/it-valmora/scores/2020/what-if");
        assertThat(shows(H1.class, "There is nothing here for you")).isTrue();

        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));
        open(PAGE);
        assertThat(shows(H1.class, "There is nothing here for you")).isTrue();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private Map<Measure, Scored> scores() {
        return results.of(city, ROUND).map(ResultDetails::scores).orElseThrow();
    }
}
