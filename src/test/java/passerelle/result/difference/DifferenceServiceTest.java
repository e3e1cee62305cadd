package passerelle.result.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.ResultService;
import passerelle.result.TestResults;
import passerelle.review.DecisionService;
import passerelle.review.ReviewedAnswer;
import passerelle.review.TestReviews;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class DifferenceServiceTest {

    private static final int ROUND = 2025;
    private static final Measure COMMITMENT = Measure.area("commitment");
    private static final Measure EDUCATION = Measure.area("education");

    @Autowired
    private DifferenceService service;

    @Autowired
    private ResultService results;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestResults recorded;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private TestReviews reviews;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void actAsTheAnalyst() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.ANALYST);
    }

    @Test
    void holdsBothResultsOfARoundAgainstEachOther() {
        assessments.submitted(city, Instrument.INDEX, ROUND);
        var same = results.of(city, ROUND).orElseThrow().score(COMMITMENT).orElseThrow();
        recorded.record(city, ROUND, Map.of(COMMITMENT, same.score().rounded(), EDUCATION, 1));

        var report = report();

        assertThat(of(report, COMMITMENT).points()).hasValue(0);
        assertThat(of(report, EDUCATION).points().orElseThrow()).isNegative();
        assertThat(of(report, Measure.CORE).points()).isEmpty();
        assertThat(report.compared()).isEqualTo(2);
        assertThat(report.differing()).isEqualTo(1);
        assertThat(report.reviewed()).isFalse();
    }

    @Test
    void isAbsentWithoutTheOther() {
        assessments.submitted(city, Instrument.INDEX, ROUND);
        recorded.record(city, ROUND - 3, Map.of(Measure.CORE, 50));

        assertThat(service.of(city, ROUND)).isEmpty();
        assertThat(service.of(city, ROUND - 3)).isEmpty();
    }

    @Test
    void saysWhatTheReviewCountsOtherwise() {
        var sheet = assessments.submitted(city, Instrument.INDEX, ROUND);
        recorded.record(city, ROUND, Map.of(COMMITMENT, 100));
        users.signIn(Role.SECRETARIAT);
        var no = new ReviewedAnswer(new Choice("d"), new Reason("it was never adopted"));
        decisions.replace(sheet, new IndicatorCode("COM-01"), no, 0);

        reviews.closed(sheet);

        var report = report();
        assertThat(report.reviewed()).isTrue();
        assertThat(of(report, COMMITMENT).overruled()).isEqualTo(1);
        assertThat(of(report, Measure.CORE).overruled()).isEqualTo(1);
        assertThat(of(report, EDUCATION).overruled()).isZero();
        assertThat(of(report, Measure.composite("lens")).overruled()).isZero();
        assertThat(of(report, COMMITMENT).differs()).isTrue();
    }

    @Test
    void isForThoseWhoReadWhatIsMeantForTheCity() {
        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));

        assertDenied(() -> service.of(city, ROUND));
    }

    private DifferenceReport report() {
        return service.of(city, ROUND).orElseThrow();
    }

    private static Difference of(DifferenceReport report, Measure measure) {
        return report.differences().stream()
                .filter(difference -> difference.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }
}
