package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.AnswerValue.NotApplicable;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.TestReports;
import passerelle.result.TestResults;
import passerelle.review.DecisionService;
import passerelle.review.ReviewedAnswer;
import passerelle.review.TestReviews;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ViewTest;

class ExplanationViewTest extends ViewTest {

    private static final int ROUND = 2026;
    private static final String SCORES = "cities/it-valmora/scores/2026";

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestResults recorded;

    @Autowired
    private TestReports reports;

    @Autowired
    private AnswerService answers;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private TestReviews reviews;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void opensEveryIndicativeFigureOfTheIndex() {
        assessments.submitted(city, Instrument.INDEX, ROUND);

        open("cities/it-valmora/index");

        assertThat(doors()).contains(SCORES + "/index/core", SCORES + "/index/extended");
    }

    @Test
    void saysWhyAnOfficialFigureDoesNotOpen() {
        recorded.record(city, ROUND, Map.of(Measure.CORE, 61));

        open("cities/it-valmora/index");

        assertThat(doors()).isEmpty();
        assertThat(page()).contains("neither its points nor its weights are");
        assertThat(shows(Span.class, "61%")).isTrue();
    }

    @Test
    void leadsFromTheOfficialFigureToTheIndicativeOneBesideIt() {
        recorded.record(city, ROUND, Map.of(Measure.CORE, 61));
        assessments.submitted(city, Instrument.INDEX, ROUND);

        open("cities/it-valmora/index");

        assertThat(links()).contains(SCORES + "/index/core");
    }

    @Test
    void beginsWithTheFirstIndex() {
        assessments.submitted(city, Instrument.INDEX, ROUND);

        open(SCORES);

        assertThat(heading()).isEqualTo("Core index");
        assertThat(links()).contains(SCORES + "/composite/lens", SCORES + "/area/commitment");
    }

    @Test
    void leadsFromAnAreaToItsAnswersAndBackToTheIndex() {
        var sheet = assessments.submitted(city, Instrument.INDEX, ROUND);

        open(SCORES + "/area/education");

        assertThat($(Anchor.class, $(Nav.class).withClassName("crumbs").single())
                        .all())
                .extracting(Anchor::getHref)
                .containsExactly("cities/it-valmora/index", SCORES + "/index/core", SCORES + "/composite/lens");
        assertThat(links()).contains("cities/it-valmora/assessments/" + sheet.value() + "/education#EDU-01");
    }

    @Test
    void tellsTheSumAndTheThreeEmptiesInWords() {
        mixed();

        open(SCORES + "/area/education");

        assertThat(page())
                .contains("divided by")
                .contains("This answer earns nothing; it counts 0.")
                .contains("“Done by the region” It is left out of the sum and of the divisor.")
                .contains("shown as");
    }

    @Test
    void tellsItInFrench() {
        mixed();
        read(Locale.FRENCH);

        open(SCORES + "/area/education");

        assertThat(page()).contains("divisé par").contains("N’entre ni dans la somme ni dans le diviseur");
    }

    @Test
    void tellsWhatABlankMayStillBringAndWhereItIsOpen() {
        var sheet = assessments.answered(city, Instrument.INDEX, ROUND);
        answers.clear(sheet, new IndicatorCode("PAR-01"), 1);
        assessments.submit(sheet);

        open(SCORES + "/area/participation");
        assertThat(page()).contains("not answered").contains("A blank counts 0 for now. The best answer would make");
        open(SCORES + "/index/extended");
        assertThat(page()).contains("Questions are still open in it: it may reach");
    }

    @Test
    void tellsWhatTheCityAnsweredWhereTheReviewCountsAnother() {
        var sheet = assessments.submitted(city, Instrument.INDEX, ROUND);
        users.signIn(Role.EXPERT, city);
        var otherwise = new ReviewedAnswer(new Choice("d"), new Reason("it was never adopted"));
        decisions.replace(sheet, new IndicatorCode("EDU-01"), otherwise, 0);
        reviews.closed(sheet);
        users.signIn(Role.COORDINATOR, city);

        open(SCORES + "/area/education");

        assertThat(page())
                .contains("The city answered: None or hardly any (100). Since the review the answer above counts.");
    }

    @Test
    void tellsBothWhereAnswersHaveChangedSince() {
        var sheet = assessments.submitted(city, Instrument.INDEX, ROUND);
        users.signIn(Role.SECRETARIAT);
        submissions.reopen(sheet, LocalDate.now().plusDays(20), new Reason("two answers to mend"));
        answer(sheet, "EDU-01", new Choice("d"));

        open(SCORES + "/area/education");

        assertThat(page()).contains("The result says 100%.").contains("80%");
    }

    @Test
    void showsWholePercentsAndNoAnswersToOthers() {
        reports.issued(city, ROUND);
        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));

        open(SCORES);
        assertThat(page()).contains("Whole percents are published").doesNotContain("divided by");
        open(SCORES + "/area/commitment");
        assertThat(heading()).isEqualTo("Commitment");
        assertThat(page()).doesNotContain("COM-01");
        assertThat(links()).noneMatch(link -> link.contains("assessments"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "last", "2026/area/astronomy", "2026/field/education", "2026/area"})
    void leadsNowhereWithoutAResultOrWithAnUnknownFigure(String address) {
        assessments.submitted(city, Instrument.INDEX, ROUND);

        open("cities/it-valmora/scores/" + address);

        assertThat(shows(H1.class, "There is nothing here for you")).isTrue();
    }

    /** One of the answers to Education earns nothing, one does not apply. */
    private AssessmentId mixed() {
        var sheet = assessments.answered(city, Instrument.INDEX, ROUND);
        answer(sheet, "EDU-01", new Choice("d"));
        answer(sheet, "EDU-02", new NotApplicable("Done by the region"));
        assessments.submit(sheet);
        return sheet;
    }

    private void answer(AssessmentId sheet, String code, AnswerValue value) {
        answers.answer(sheet, new IndicatorCode(code), value, 1);
    }

    private List<String> doors() {
        return $(Anchor.class).withClassName("door").all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
