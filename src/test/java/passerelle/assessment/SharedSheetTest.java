package passerelle.assessment;

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
import passerelle.audit.AuditLog;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.support.CommittingTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.together.Authors;
import passerelle.together.Authors.Team;
import passerelle.together.Field;

/** Whatever the order in which people save. {@code -Dseed} repeats the one that a failing test names. */
@CommittingTest
class SharedSheetTest {

    private static final IndicatorCode ONE_OF_SEVERAL = new IndicatorCode("EDU-01");
    private static final IndicatorCode SEVERAL = new IndicatorCode("NEI-02");
    private static final IndicatorCode IN_WORDS = new IndicatorCode("COM-01");

    @Autowired
    private AnswerService answers;

    @Autowired
    private FormerAnswerService former;

    @Autowired
    private FigureService figures;

    @Autowired
    private TextService texts;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private Users users;

    @Autowired
    private Authors authors;

    private SharedSheet sheet;

    @BeforeEach
    void openARoundAfterAnother(@Autowired TestCities cities) {
        var city = cities.add("is-margra", "Margra " + System.nanoTime());
        Acting.asSystem(() -> answerBefore(assessments.open(city, Instrument.INDEX, SharedSheet.BEFORE)));
        sheet = new SharedSheet(city, assessments.open(city, Instrument.INDEX, 2026), sheets, audit);
    }

    static LongStream seeds() {
        var given = Long.getLong("seed");
        return given == null ? new Random().longs(8) : LongStream.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothingInAnyOrder(long seed) {
        var random = new Random(seed);
        var team = team();

        team.takeTurns(random, 50);

        team.checkNothingIsLost(random);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothingOfWhatItTookBeforeItWasClosed(long seed) {
        var random = new Random(seed);
        var team = team().takeTurns(random, 20);
        close(sheet.id());

        team.takeTurns(random, 20);

        team.checkNothingIsLost(random);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothingWhenAllSaveAtOnce(long seed) throws Exception {
        var team = team();

        team.goAtOnce(seed, 12);

        team.checkNothingIsLost(new Random(seed));
    }

    private Team team() {
        var people = Stream.of(Role.COORDINATOR, Role.CONTRIBUTOR, Role.CONTRIBUTOR)
                .map(role -> users.add(role, sheet.city()))
                .toList();
        return authors.at(Acting.asSystem(this::fields), people);
    }

    private List<Field<?>> fields() {
        var edition = sheet.read().edition();
        var population = edition.profile().stream()
                .filter(asked -> asked.code().equals("population"))
                .findFirst()
                .orElseThrow();
        return List.of(
                new GivenAnswer(sheet, answers, former, edition.indicator(ONE_OF_SEVERAL)),
                new GivenAnswer(sheet, answers, former, edition.indicator(SEVERAL)),
                new Explanation(sheet, texts, ONE_OF_SEVERAL),
                new Explanation(sheet, texts, IN_WORDS),
                new GivenFigure(sheet, figures, population));
    }

    private AssessmentId answerBefore(AssessmentId before) {
        Stream.of(ONE_OF_SEVERAL, SEVERAL).forEach(code -> {
            Indicator asked = sheets.sheet(before).edition().indicator(code);
            answers.answer(before, code, TestAssessments.best(asked), 0);
            var key = new TextKey(AssessmentTexts.SUBJECT, before.value(), code.value());
            texts.save(key, SharedSheet.FORMERLY, 0, "en");
        });
        close(before);
        return before;
    }

    private void close(AssessmentId id) {
        Acting.asSystem(() -> {
            submissions.close(id);
            return id;
        });
    }
}
