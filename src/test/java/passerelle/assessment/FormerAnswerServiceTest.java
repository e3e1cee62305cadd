package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.EditionRegister;
import passerelle.instrument.IndicatorChange;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class FormerAnswerServiceTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");
    private static final IndicatorCode RENAMED = new IndicatorCode("COM-33");
    private static final AnswerValue YES = new AnswerValue.Choice("a");

    @Autowired
    private FormerAnswerService service;

    @Autowired
    private AnswerService answers;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private TextService texts;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private EditionRegister editions;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void answerARound() {
        city = cities.add("it-valmora", "Valmora");
        var former = assessments.answered(city, Instrument.INDEX, 2023);
        Acting.asSystem(() -> texts.save(text(former), "Un plan de trente actions.", 0, "fr"));
        assessments.submit(former);
    }

    @Test
    void tellsWhatWasAnsweredInTheLastRound() {
        var index = openNext();

        var former = service.of(index).of(PLAN).orElseThrow();

        assertThat(former.round()).isEqualTo(2023);
        assertThat(former.value()).isEqualTo(YES);
        assertThat(former.text().body()).isEqualTo("Un plan de trente actions.");
        assertThat(former.mayBeConfirmed()).isTrue();
        assertThat(service.of(index).isNew(PLAN)).isFalse();
    }

    @Test
    void tellsOfAFirstRoundThatNothingCameBefore() {
        var first = assessments.open(cities.add("fr-autre", "Autre"), Instrument.INDEX, 2026);

        assertThat(Acting.asSystem(() -> service.of(first))).isEqualTo(FormerAnswers.NONE);
    }

    @Test
    void confirmsTheAnswerWithItsExplanationAndKeepsThatItDid() {
        var index = openNext();

        service.confirm(index, PLAN, 0);

        var sheet = sheets.sheet(index);
        assertThat(sheet.answer(PLAN).value()).isEqualTo(YES);
        assertThat(sheet.answer(PLAN).confirmedRound()).isEqualTo(2023);
        assertThat(sheet.answer(PLAN).savedBy()).startsWith("contributor-");
        assertThat(sheet.text(PLAN).body()).isEqualTo("Un plan de trente actions.");
        assertThat(sheet.text(PLAN).language()).isEqualTo("fr");
        var rows = audit.ofObject(city, "assessment", index.value(), PageRequest.of(0, 9));
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.act()).isEqualTo("answer.confirmed");
            assertThat(row.after()).endsWith(" · 2023");
        });
    }

    @Test
    void leavesAnExplanationThatIsThereAlready() {
        var index = openNext();
        texts.save(text(index), "A new plan.", 0, "en");

        service.confirm(index, PLAN, 0);

        assertThat(sheets.sheet(index).text(PLAN).body()).isEqualTo("A new plan.");
    }

    @Test
    void forgetsThatAnAnswerWasConfirmedOnceItIsChanged() {
        var index = openNext();
        service.confirm(index, PLAN, 0);

        answers.answer(index, PLAN, new AnswerValue.Choice("d"), 1);

        assertThat(sheets.sheet(index).answer(PLAN).confirmedRound()).isNull();
    }

    @Test
    void overwritesNothingThatSomebodyAnsweredMeanwhile() {
        var index = openNext();
        answers.answer(index, PLAN, new AnswerValue.Choice("d"), 0);

        assertThat(service.confirm(index, PLAN, 0)).isInstanceOf(AnswerSaving.Collided.class);
        assertThat(sheets.sheet(index).text(PLAN).body()).isEmpty();
    }

    @Test
    void neverConfirmsWhatIsAskedOtherwiseNow() {
        edit(file -> file.replaceFirst("(?s)(code: COM-03.*?)points: 50", "$1points: 60"));
        var index = openNext();

        assertThat(service.of(index).of(PLAN).orElseThrow().change()).isEqualTo(IndicatorChange.CHANGED);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.confirm(index, PLAN, 0))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("assessment.error.former"));
    }

    @Test
    void followsAnIndicatorToItsNewCode() {
        edit(file -> file.replace("- code: COM-03\n", "- code: COM-33\n        formerly: COM-03\n"));
        var index = openNext();

        service.confirm(index, RENAMED, 0);

        assertThat(sheets.values(index)).containsEntry(RENAMED, YES);
    }

    @Test
    void knowsWhatIsNew() {
        edit(file -> file.replace("- code: COM-03\n", "- code: COM-33\n"));
        var index = openNext();

        assertThat(service.of(index).isNew(RENAMED)).isTrue();
        assertThat(service.of(index).of(RENAMED)).isEmpty();
    }

    @Test
    void letsOnlyThoseConfirmWhoAnswer() {
        var index = openNext();
        users.signIn(Role.EXPERT, city);

        assertThat(service.of(index).of(PLAN)).isPresent();
        assertDenied(() -> service.confirm(index, PLAN, 0));
    }

    private AssessmentId openNext() {
        var index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
        return index;
    }

    private static TextKey text(AssessmentId index) {
        return new TextKey("assessment", index.value(), PLAN.value());
    }

    private void edit(UnaryOperator<String> change) {
        var next = change.apply(shipped().replaceFirst("version: '2022'", "version: '2026'"));
        Acting.asSystem(() -> {
            var edition = editions.add(next.getBytes(StandardCharsets.UTF_8));
            editions.activate(edition);
            return edition;
        });
    }

    private static String shipped() {
        try {
            return new ClassPathResource("instrument/icc-index.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
