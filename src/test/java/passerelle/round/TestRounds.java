package passerelle.round;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import passerelle.account.Acting;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.result.TestReports;
import passerelle.shared.CityId;
import passerelle.support.TestCities;

/** Rounds of several cities, each as far as another. */
@TestComponent
public class TestRounds {

    static final Sort NAMES = Sort.by("c.sortEn");

    private final TestCities cities;
    private final TestAssessments assessments;
    private final TestReports reports;
    private final AnswerService answers;
    private final RoundService rounds;

    TestRounds(
            TestCities cities,
            TestAssessments assessments,
            TestReports reports,
            AnswerService answers,
            RoundService rounds) {
        this.cities = cities;
        this.assessments = assessments;
        this.reports = reports;
        this.answers = answers;
        this.rounds = rounds;
    }

    /** Aurora has not started, Borgo answers COM-01, Corvo has submitted, Dunmore has its report. */
    public FourCities inFourCities(int year) {
        var aurora = cities.add("it-aurora", "Aurora");
        assessments.open(aurora, Instrument.INDEX, year);
        var borgo = assessments.open(cities.add("it-borgo", "Borgo"), Instrument.INDEX, year);
        var choice = new AnswerValue.Choice("a");
        Acting.asSystem(() -> answers.answer(borgo, new IndicatorCode("COM-01"), choice, 0));
        assessments.submitted(cities.add("pt-corvo", "Corvo"), Instrument.INDEX, year);
        reports.issued(cities.add("ie-dunmore", "Dunmore"), year);
        return new FourCities(aurora, borgo);
    }

    /** In the order of their English names. */
    List<RoundRow> rows(RoundFilter filter) {
        return rows(filter, NAMES);
    }

    List<RoundRow> rows(RoundFilter filter, Sort order) {
        return rounds.rows(filter, PageRequest.of(0, 20, order));
    }

    List<String> codes(RoundFilter filter) {
        return rows(filter).stream().map(RoundRow::code).toList();
    }

    public record FourCities(CityId aurora, AssessmentId borgo) {}
}
