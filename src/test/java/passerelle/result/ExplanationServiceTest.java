package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.review.DecisionService;
import passerelle.review.ReviewedAnswer;
import passerelle.review.TestReviews;
import passerelle.scoring.Answered;
import passerelle.scoring.Mean;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;
import passerelle.scoring.Stated;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ExplanationServiceTest {

    private static final int ROUND = 2026;
    private static final IndicatorCode STATEMENT = new IndicatorCode("COM-01");
    private static final AnswerValue NO = new Choice("d");

    @Autowired
    private ExplanationService service;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AnswerService answers;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private TestReviews reviews;

    @Autowired
    private TestReports reports;

    @Autowired
    private TestResults recorded;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void actAsTheCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void opensAResultDownToItsAnswers() {
        var sheet = assessments.submitted(city, Instrument.INDEX, ROUND);

        var explained = explained();

        assertThat(explained.sheet())
                .isNotNull()
                .extracting(known -> known.id())
                .isEqualTo(sheet);
        assertThat(Measure.scores(explained.explanation()))
                .isEqualTo(explained.result().scores());
        assertThat(explained.isOutdated()).isFalse();
        assertThat(answer(explained)).isInstanceOf(Answered.Chosen.class);
    }

    @Test
    void opensNoOfficialResult() {
        recorded.record(city, ROUND, Map.of(Measure.CORE, 61));

        assertThat(service.of(city, ROUND)).isEmpty();
    }

    @Test
    void keepsAResultFromOthersUntilItIsPublished() {
        assessments.submitted(city, Instrument.INDEX, ROUND);

        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));

        assertThat(service.of(city, ROUND)).isEmpty();
    }

    @Test
    void endsAtTheAreasForWhoReadsWhatIsPublished() {
        reports.issued(city, ROUND);
        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));

        var explained = explained();

        assertThat(explained.reachesAnswers()).isFalse();
        assertThat(explained.sheet()).isNull();
        assertThat(explained.overruled()).isEmpty();
        assertThat(explained.explanation().areas()).hasOnlyElementsOfType(Stated.class);
        assertThat(Measure.scores(explained.explanation()))
                .isEqualTo(explained.result().scores());
    }

    @Test
    void tellsADelegateNoMoreThanWhatIsPublished() {
        reports.issued(city, ROUND);

        users.signIn(Role.DELEGATE, city);

        assertThat(explained().reachesAnswers()).isFalse();
    }

    @Test
    void countsWhatTheReviewPutBesideAnAnswer() {
        var sheet = assessments.submitted(city, Instrument.INDEX, ROUND);
        users.signIn(Role.SECRETARIAT);
        decisions.replace(sheet, STATEMENT, new ReviewedAnswer(NO, new Reason("it was never adopted")), 0);
        assertThat(explained().overruled()).isEmpty();

        reviews.closed(sheet);

        assertThat(answer(explained()).scored()).map(Scored::score).contains(Score.of(0));
        assertThat(explained().overruled()).containsOnlyKeys(STATEMENT);
        assertThat(explained().isOutdated()).isFalse();
    }

    @Test
    void saysThatAnswersHaveChangedSince() {
        var sheet = assessments.submitted(city, Instrument.INDEX, ROUND);
        reopen(sheet);

        answers.answer(sheet, STATEMENT, NO, 1);

        assertThat(explained().isOutdated()).isTrue();
        submissions.submit(sheet, new Reason("papers follow"));
        assertThat(explained().isOutdated()).isFalse();
    }

    @Test
    void findsTheWayUpFromAnArea() {
        assessments.submitted(city, Instrument.INDEX, ROUND);

        var explained = explained();

        assertThat(explained.above(Measure.area("education"))).containsExactly(Measure.CORE, Measure.composite("lens"));
        assertThat(explained.above(Measure.composite("lens"))).containsExactly(Measure.CORE);
        assertThat(explained.above(Measure.area("participation"))).containsExactly(Measure.EXTENDED);
        assertThat(explained.above(Measure.CORE)).isEmpty();
    }

    private void reopen(AssessmentId sheet) {
        users.signIn(Role.SECRETARIAT);
        submissions.reopen(sheet, LocalDate.now().plusDays(20), new Reason("two answers to mend"));
    }

    private ExplainedResult explained() {
        return service.of(city, ROUND).orElseThrow();
    }

    private static Answered answer(ExplainedResult explained) {
        return ((Mean) explained.find(Measure.area("commitment")).orElseThrow())
                .parts().stream()
                        .map(part -> (Answered) part.of())
                        .filter(answered -> answered.indicator().code().equals(STATEMENT))
                        .findFirst()
                        .orElseThrow();
    }
}
