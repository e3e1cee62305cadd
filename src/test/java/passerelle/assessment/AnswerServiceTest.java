package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class AnswerServiceTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");
    private static final IndicatorCode SCHOOLS = new IndicatorCode("EDU-01");
    private static final AnswerValue YES = new AnswerValue.Choice("a");
    private static final AnswerValue NO = new AnswerValue.Choice("d");

    @Autowired
    private AnswerService service;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;

    @BeforeEach
    void openARoundForAContributor() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
    }

    @Test
    void storesAnAnswerWithWhoGaveIt() {
        var saving = service.answer(index, PLAN, YES, 0);

        assertThat(saving).isInstanceOfSatisfying(AnswerSaving.Saved.class, saved -> {
            assertThat(saved.stored().value()).isEqualTo(YES);
            assertThat(saved.stored().version()).isEqualTo(1);
            assertThat(saved.stored().savedBy()).startsWith("contributor-");
        });
        assertThat(sheets.values(index)).containsEntry(PLAN, YES);
    }

    @Test
    void overwritesNothingThatWasNotSeen() {
        service.answer(index, PLAN, YES, 0);

        var saving = service.answer(index, PLAN, NO, 0);

        assertThat(saving).isInstanceOfSatisfying(AnswerSaving.Collided.class, collided -> {
            assertThat(collided.mine()).contains(NO);
            assertThat(collided.theirs().value()).isEqualTo(YES);
        });
        assertThat(sheets.values(index)).containsEntry(PLAN, YES);
    }

    @Test
    void agreesWithWhoeverGaveTheSameAnswer() {
        service.answer(index, PLAN, YES, 0);

        assertThat(service.answer(index, PLAN, YES, 0)).isInstanceOf(AnswerSaving.Saved.class);
        assertThat(history()).hasSize(1);
    }

    @Test
    void collidesWithAnAnswerThatWasTakenBack() {
        service.answer(index, PLAN, YES, 0);
        service.clear(index, PLAN, 1);

        var saving = service.answer(index, PLAN, NO, 1);

        assertThat(saving).isInstanceOf(AnswerSaving.Collided.class);
        assertThat(sheets.values(index)).isEmpty();
    }

    @Test
    void keepsTheHistoryOfAnAnswer() {
        service.answer(index, PLAN, YES, 0);
        service.answer(index, PLAN, NO, 1);
        service.clear(index, PLAN, 2);

        assertThat(history())
                .extracting(AuditRow::act, AuditRow::before, AuditRow::after)
                .containsExactlyInAnyOrder(
                        tuple("answer.given", "COM-03 · Unanswered.BLANK", kept("a")),
                        tuple("answer.given", kept("a"), kept("d")),
                        tuple("answer.cleared", kept("d"), "COM-03 · Unanswered.BLANK"));
    }

    private String kept(String option) {
        var plan = sheets.sheet(index).edition().indicator(PLAN);
        return "COM-03 · " + Act.word(plan.option(option).label());
    }

    @Test
    void refusesWhatIsNoAnswerToTheIndicator() {
        var several = new AnswerValue.Choices(Set.of("a"));

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> service.answer(index, PLAN, several, 0));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.answer(index, PLAN, new AnswerValue.Choice("z"), 0));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.answer(index, new IndicatorCode("XXX-01"), YES, 0));
    }

    @Test
    void setsAsideOnlyWhatIsAnAnswerToTheIndicator() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.setAside(index, PLAN, Optional.of(new AnswerValue.Choice("z"))));
    }

    @Test
    void keepsInTheHistoryWhyItDoesNotApply() {
        service.answer(index, SCHOOLS, new AnswerValue.NotApplicable("the region decides"), 0);

        assertThat(history()).extracting(AuditRow::reason).containsExactly("the region decides");
    }

    @Test
    void keepsInTheHistoryWhyWhatIsSetAsideDidNotApply() {
        var why = new AnswerValue.NotApplicable("the region decides");
        service.answer(index, SCHOOLS, new AnswerValue.Choice("a"), 0);

        service.setAside(index, SCHOOLS, Optional.of(why));

        assertThat(history())
                .extracting(AuditRow::act, AuditRow::reason)
                .containsExactlyInAnyOrder(tuple("answer.given", ""), tuple("answer.set.aside", "the region decides"));
        assertThat(sheets.values(index)).containsEntry(SCHOOLS, new AnswerValue.Choice("a"));
    }

    @Test
    void namesWhoeverAnsweredLast() {
        service.answer(index, PLAN, YES, 0);
        users.signIn(Role.COORDINATOR, city);

        service.answer(index, PLAN, NO, 1);

        assertThat(sheets.sheet(index).answer(PLAN).savedBy()).startsWith("coordinator-");
    }

    @Test
    void refusesAnythingOnceSubmitted() {
        var closed = assessments.submitted(cities.add("fr-autre", "Autre"), Instrument.INDEX, 2026);
        users.signIn(Role.SECRETARIAT);

        assertRefused(() -> service.answer(closed, PLAN, NO, 1), "assessment.error.submitted");
    }

    @Test
    void takesAnswersFromTheCitysOwnPeopleAlone() {
        users.signIn(Role.COORDINATOR, cities.add("fr-autre", "Autre"));
        assertDenied(() -> service.answer(index, PLAN, YES, 0));

        users.signIn(Role.EXPERT, city);
        assertDenied(() -> service.answer(index, PLAN, YES, 0));

        users.signIn(Role.ANALYST);
        assertDenied(() -> service.clear(index, PLAN, 0));
    }

    private List<AuditRow> history() {
        return audit.ofObject(city, "assessment", index.value(), PageRequest.of(0, 20)).stream()
                .filter(row -> row.act().startsWith("answer."))
                .toList();
    }
}
