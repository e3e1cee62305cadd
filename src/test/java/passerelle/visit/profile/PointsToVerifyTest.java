package passerelle.visit.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class PointsToVerifyTest {

    private static final IndicatorCode DECLARATION = new IndicatorCode("COM-01");
    private static final IndicatorCode STRATEGY = new IndicatorCode("COM-02");
    private static final int BEFORE = 2023;
    private static final int NOW = 2026;

    @Autowired
    private PointsToVerify points;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AnswerService answers;

    @Autowired
    private TextService texts;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void areAnswersThatNothingProves() {
        var now = assessments.open(city, Instrument.INDEX, NOW);
        answer(now, DECLARATION, "a");
        answer(now, STRATEGY, "a");
        explain(now, STRATEGY);
        users.signIn(Role.EXPERT, city);

        assertThat(points.of(city, NOW)).singleElement().satisfies(point -> {
            assertThat(point.indicator()).isEqualTo(DECLARATION);
            assertThat(point.doubt()).isEqualTo(PointToVerify.Doubt.UNPROVEN);
        });
    }

    @Test
    void areAnswersThatChangedSinceTheRoundBefore() {
        assessments.submitted(city, Instrument.INDEX, BEFORE);
        var now = assessments.open(city, Instrument.INDEX, NOW);
        answer(now, DECLARATION, "b");
        explain(now, DECLARATION);
        users.signIn(Role.EXPERT, city);

        assertThat(points.of(city, NOW))
                .singleElement()
                .satisfies(point -> assertThat(point.doubt()).isEqualTo(PointToVerify.Doubt.CHANGED));
    }

    @Test
    void areNoneInARoundWithoutAnswers() {
        assessments.open(city, Instrument.INDEX, NOW);
        users.signIn(Role.EXPERT, city);

        assertThat(points.of(city, NOW)).isEmpty();
        assertThat(points.of(city, BEFORE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "CONTRIBUTOR"})
    void areNotForTheCity(Role role) {
        users.signIn(role, city);

        assertDenied(() -> points.of(city, NOW));
    }

    private void answer(AssessmentId assessment, IndicatorCode indicator, String option) {
        Acting.asSystem(() -> answers.answer(assessment, indicator, new AnswerValue.Choice(option), 0));
    }

    private void explain(AssessmentId assessment, IndicatorCode indicator) {
        var key = new TextKey("assessment", assessment.value(), indicator.value());
        Acting.asSystem(() -> texts.save(key, "Published on our site.", 0, "en"));
    }
}
