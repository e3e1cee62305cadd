package passerelle.review;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.support.CommittingTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.together.Authors;
import passerelle.together.Authors.Team;
import passerelle.together.Field;

/** Whatever the order in which reviewers decide. {@code -Dseed} repeats the one that a failing test names. */
@CommittingTest
class SharedReviewTest {

    @Autowired
    private DecisionService decisions;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    @Autowired
    private Authors authors;

    private AnswerSheet sheet;

    @BeforeEach
    void handASheetIn(
            @Autowired TestCities cities,
            @Autowired TestAssessments assessments,
            @Autowired AnswerSheetService sheets) {
        var city = cities.add("is-margra", "Margra " + System.nanoTime());
        var id = assessments.submitted(city, Instrument.INDEX, 2026);
        sheet = Acting.asSystem(() -> sheets.sheet(id));
    }

    static LongStream seeds() {
        var given = Long.getLong("seed");
        return given == null ? new Random().longs(4) : LongStream.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNoDecisionInAnyOrder(long seed) {
        var random = new Random(seed);
        var team = team();

        team.takeTurns(random, 50);

        team.checkNothingIsLost(random);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNoDecisionWhenAllDecideAtOnce(long seed) throws Exception {
        var team = team();

        team.goAtOnce(seed, 12);

        team.checkNothingIsLost(new Random(seed));
    }

    private Team team() {
        var city = sheet.assessment().city();
        var people = List.of(users.add(Role.SECRETARIAT), users.add(Role.SECRETARIAT), users.add(Role.EXPERT, city));
        var fields = Stream.of("EDU-01", "EDU-02")
                .map(code -> sheet.edition().indicator(new IndicatorCode(code)))
                .<Field<?>>map(asked -> new GivenDecision(sheet, asked, decisions, reviews, audit))
                .toList();
        return authors.at(fields, people);
    }
}
