package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import passerelle.account.Role;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.scoring.Score;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ResultServiceTest {

    private static final Reason MISREAD = new Reason("misread the table");
    private static final Measure EDUCATION = Measure.area("education");

    @Autowired
    private ResultService service;

    @Autowired
    private OfficialResultService official;

    @Autowired
    private Results stored;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestReports reports;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private AssessmentService rounds;

    @Autowired
    private EditionService editions;

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
    void worksAResultOutOfASubmittedIndex() {
        assessments.submitted(city, Instrument.INDEX, 2026);

        var result = service.of(city).latest().orElseThrow();

        assertThat(result.kind()).isEqualTo(ResultKind.INDICATIVE);
        assertThat(result.isProvisional()).isFalse();
        assertThat(result.score(Measure.CORE)).isPresent();
        assertThat(result.scores().keySet())
                .containsExactlyInAnyOrderElementsOf(Measure.of(editions.active(Instrument.INDEX)));
    }

    @Test
    void worksNothingOutOfAnotherInstrument() {
        assessments.submitted(city, Instrument.GRID, 2026);

        assertThat(service.of(city).isEmpty()).isTrue();
    }

    @Test
    void keepsWhatALaterSubmissionSupersedes() {
        var id = assessments.submitted(city, Instrument.INDEX, 2026);
        users.signIn(Role.SECRETARIAT);
        submissions.reopen(id, LocalDate.now().plusDays(20), new Reason("two answers to mend"));

        submissions.submit(id, new Reason("papers follow"));

        assertThat(service.of(city).results()).hasSize(1);
        assertThat(stored.findAll())
                .filteredOn(result -> result.city().equals(city))
                .hasSize(2);
    }

    @Test
    void forgetsWhatAWithdrawnRoundSaid() {
        var id = assessments.submitted(city, Instrument.INDEX, 2026);
        users.signIn(Role.SECRETARIAT);
        submissions.reopen(id, LocalDate.now().plusDays(20), new Reason("opened for the wrong year"));

        rounds.withdraw(id, new Reason("opened for the wrong year"));

        assertThat(service.of(city).isEmpty()).isTrue();
    }

    @Test
    void recordsWhatTheInstituteReturned() {
        official.record(city, published(2014, Map.of(Measure.CORE, 64, EDUCATION, 0)));

        var result = service.of(city).latest().orElseThrow();

        assertThat(result.date()).hasToString("2015-02");
        assertThat(result.score(EDUCATION)).map(scored -> scored.score()).contains(Score.of(0));
        assertThat(result.score(Measure.EXTENDED)).isEmpty();
    }

    @Test
    void recordsOneOfficialResultPerRound() {
        official.record(city, published(2014, Map.of(Measure.CORE, 64)));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> official.record(city, published(2014, Map.of(Measure.CORE, 65))));
    }

    @Test
    void takesNoSecondResultOfTheSameDay() {
        var day = PartialDate.of(LocalDate.of(2015, 2, 3));
        official.record(city, onThat(day, 2014));

        assertRefused(() -> official.record(city, onThat(day, 2013)), "result.error.date.taken");
        official.record(city, onThat(PartialDate.of(YearMonth.of(2015, 2)), 2013));
        official.record(cities.add("se-lunden", "Lunden"), onThat(day, 2013));
    }

    @Test
    void correctsAnOfficialResult() {
        var id = official.record(city, published(2014, Map.of(Measure.CORE, 64, EDUCATION, 50)));

        official.correct(id, published(2014, Map.of(Measure.CORE, 46)), MISREAD);
        stored.flush();

        var scores = service.of(city).latest().orElseThrow().scores();
        assertThat(scores).containsOnlyKeys(Measure.CORE);
        assertThat(scores.get(Measure.CORE))
                .extracting(scored -> scored.score())
                .isEqualTo(Score.of(46));
    }

    @Test
    void leavesRoomForAnotherOnceWithdrawn() {
        official.withdraw(official.record(city, published(2014, Map.of(Measure.CORE, 64))), MISREAD);

        official.record(city, published(2014, Map.of(Measure.CORE, 46)));

        assertThat(service.of(city).results()).hasSize(1);
    }

    @Test
    void knowsNoMeasureThatTheEditionLacks() {
        assertRefused(
                () -> official.record(city, published(2014, Map.of(Measure.area("astronomy"), 64))),
                "result.error.measure");
    }

    @Test
    void leavesIndicativeResultsToTheAnswers() {
        assessments.submitted(city, Instrument.INDEX, 2026);
        var indicative = service.of(city).latest().orElseThrow().id();

        assertRefused(() -> official.withdraw(indicative, MISREAD), "result.error.indicative");
    }

    @Test
    void publishesWithTheReportWhatIsRecordedAfterIt() {
        reports.issued(city, 2026);

        official.record(city, unpublished(LocalDate.now().getYear(), Map.of(Measure.CORE, 64)));

        assertThat(service.of(city).results())
                .extracting(ResultDetails::publishedOn)
                .doesNotContainNull();
    }

    @Test
    void showsOthersWhatIsPublishedOnly() {
        official.record(city, published(2014, Map.of(Measure.CORE, 64)));
        official.record(city, unpublished(2020, Map.of(Measure.CORE, 70)));
        var other = cities.add("it-lunden", "Lunden");

        users.signIn(Role.COORDINATOR, other);
        assertThat(service.of(city).rounds()).containsExactly(2014);
        users.signIn(Role.CONTRIBUTOR, city);
        assertThat(service.of(city).rounds()).containsExactly(2014, 2020);
    }

    @Test
    void letsNoCityRecordItsOwnOfficialResult() {
        users.signIn(Role.COORDINATOR, city);

        assertDenied(() -> official.record(city, published(2014, Map.of(Measure.CORE, 100))));
    }

    private OfficialResult published(int round, Map<Measure, Integer> percents) {
        var date = PartialDate.of(YearMonth.of(round + 1, 2));
        return new OfficialResult(round, edition(), date, 50, LocalDate.of(round + 1, 3, 1), percents);
    }

    private OfficialResult unpublished(int round, Map<Measure, Integer> percents) {
        return new OfficialResult(round, edition(), PartialDate.of(Year.of(round)), null, null, percents);
    }

    private OfficialResult onThat(PartialDate date, int round) {
        return new OfficialResult(round, edition(), date, null, null, Map.of(Measure.CORE, 64));
    }

    private EditionId edition() {
        return editions.active(Instrument.INDEX).id();
    }
}
