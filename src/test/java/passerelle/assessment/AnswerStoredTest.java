package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import passerelle.account.Role;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** Told to every open page of the sheet, so that it shows what somebody else has just stored. */
@ApplicationTest
@RecordApplicationEvents
class AnswerStoredTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private AnswerService answers;

    @Autowired
    private FigureService figures;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private TextService texts;

    @Autowired
    private ApplicationEvents events;

    private AssessmentId index = AssessmentId.create();

    @BeforeEach
    void openARoundForAContributor(
            @Autowired TestCities cities, @Autowired TestAssessments assessments, @Autowired Users users) {
        var city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
    }

    @Test
    void isToldOfEveryChangeOfAnAnswer() {
        answers.answer(index, PLAN, new AnswerValue.Choice("a"), 0);
        assertTold(1);
        answers.clear(index, PLAN, 1);
        assertTold(2);
    }

    @Test
    void isNotToldWhereNothingChanged() {
        answers.answer(index, PLAN, new AnswerValue.Choice("a"), 0);
        answers.answer(index, PLAN, new AnswerValue.Choice("a"), 0);
        answers.answer(index, PLAN, new AnswerValue.Choice("b"), 0);

        assertTold(1);
    }

    @Test
    void isToldOfAFigure() {
        figures.save(index, "population", Figure.of(BigDecimal.TEN), 0);

        assertTold(1);
    }

    @Test
    void isToldOfWords() {
        texts.save(new TextKey("assessment", index.value(), PLAN.value()), "The council agreed.", 0, "en");

        assertTold(1);
    }

    @Test
    void isToldOfEvidenceUntilItIsTakenBack() {
        var page = evidence.addLink(index, PLAN, new NewLink("https://valmora.example/plan", "Plan"));
        assertTold(1);
        evidence.date(page.id(), LocalDate.of(2030, 5, 1));
        assertTold(2);
        evidence.withdraw(page.id(), new Reason("wrong year"));
        assertTold(3);
    }

    private void assertTold(int times) {
        assertThat(events.stream(AnswerStored.class)).hasSize(times).containsOnly(new AnswerStored(index));
    }
}
