package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.instrument.Instrument;
import passerelle.scoring.Scoring;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** What the background does, done in the foreground. */
@ApplicationTest
class RecomputationServiceTest {

    private static final int ROUND = 2025;
    private static final Reason RULE = new Reason("the rule has changed");

    @Autowired
    private RecomputationService service;

    @Autowired
    private Recomputation recomputation;

    @Autowired
    private PublicationService publications;

    @Autowired
    private ResultService results;

    @Autowired
    private Results stored;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId sheet;

    @BeforeEach
    void handIn() {
        city = cities.add("it-valmora", "Valmora");
        sheet = assessments.submitted(city, Instrument.INDEX, ROUND);
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void leavesAloneWhatComesOutTheSame() {
        var before = only();

        assertThat(again()).isEqualTo(new Recomputed(1, 0));

        assertThat(only()).isEqualTo(before);
    }

    @Test
    void replacesWhatAnotherVersionOfTheRuleWorkedOut() {
        var former = only();
        workedOutBy(Scoring.VERSION + 1);
        assertThat(service.outdated()).isPositive();

        assertThat(again()).isEqualTo(new Recomputed(1, 1));

        assertThat(only().id()).isNotEqualTo(former.id());
        assertThat(only().scores()).isEqualTo(former.scores());
        assertThat(only().scoringVersion()).isEqualTo(Scoring.VERSION);
        assertThat(results.ever(city, ROUND))
                .extracting(kept -> kept.status() + " " + kept.result().scoringVersion())
                .containsExactly("IN_FORCE " + Scoring.VERSION, "SUPERSEDED " + (Scoring.VERSION + 1));
    }

    @Test
    void replacesFiguresThatComeOutOtherwise() {
        var figures = only().scores();
        database.update("update result_score set score_numerator = 1, highest_numerator = 1, score_denominator = 2,"
                + " highest_denominator = 2 where result_id = '" + only().id().value() + "'");
        entities.clear();

        assertThat(again()).isEqualTo(new Recomputed(1, 1));

        assertThat(only().scores()).isEqualTo(figures);
    }

    @Test
    void keepsWhatIsPublishedPublished() {
        publications.publish(only().id(), LocalDate.now(), RULE);
        entities.flush();
        workedOutBy(Scoring.VERSION + 1);

        again();

        assertThat(only().publishedOn()).isEqualTo(LocalDate.now());
        assertThat(only().publication()).isEqualTo(Publication.BY_DECISION);
    }

    @Test
    void tellsTheCityWhy() {
        workedOutBy(Scoring.VERSION + 1);

        again();

        assertThat(audit.ofObject(city, "result", only().id().value(), Pageable.ofSize(3)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.act()).isEqualTo("result.recomputed");
                    assertThat(row.reason()).isEqualTo(RULE.text());
                });
    }

    @Test
    void waitsForAnswersThatAreBackWithTheCity() {
        submissions.reopen(sheet, LocalDate.now().plusDays(20), new Reason("two answers to mend"));
        entities.flush();

        assertThat(stored.workable()).doesNotContain(only().id());
    }

    @Test
    void leavesOfficialResultsToTheInstitute(@Autowired TestResults recorded) {
        recorded.record(city, ROUND - 3, Map.of(Measure.CORE, 64));

        assertThat(stored.workable())
                .containsExactly(results.of(city)
                        .latest(ResultKind.INDICATIVE)
                        .orElseThrow()
                        .id());
    }

    private Recomputed again() {
        var done = recomputation.of(stored.workable(), RULE);
        entities.flush();
        return done;
    }

    private void workedOutBy(int version) {
        database.update("update result set scoring_version = ? where kind = 'INDICATIVE'", version);
        entities.clear();
    }

    private ResultDetails only() {
        return results.of(city).latest(ResultKind.INDICATIVE).orElseThrow();
    }
}
