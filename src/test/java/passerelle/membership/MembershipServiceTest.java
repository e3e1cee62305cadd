package passerelle.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.membership.TestPapers.letter;
import static passerelle.membership.TestPapers.signed;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.city.CityService;
import passerelle.city.Standing;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.journey.Step;
import passerelle.journey.pipeline.JourneyService;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class MembershipServiceTest {

    private static final Reason REASON = new Reason("A slip of the pen");

    private static final FileContent PAPER =
            new FileContent("letter.pdf", "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));

    @Autowired
    private LetterService letters;

    @Autowired
    private DeclarationService declarations;

    @Autowired
    private StandingService standings;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private DocumentService documents;

    @Autowired
    private JourneyService journeys;

    @Autowired
    private CityService cities;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestCities testCities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = testCities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void aLetterMakesACandidate() {
        var letter = letters.record(city, letter("2026-01-10"), Optional.of(PAPER), false);

        assertThat(cities.get(city).standing()).isEqualTo(Standing.CANDIDATE);
        assertThat(cities.get(city).standingSince()).isEqualTo("2026-01-10");
        assertThat(journeys.of(city).next().step()).isEqualTo(Step.DECLARATION);
        assertThat(journeys.of(city).next().due()).isEqualTo("2026-04-10");
        assertThat(documents.of(LetterService.SUBJECT, List.of(letter.value()))).hasSize(1);
    }

    @Test
    void namesThePaperOfALetterInTheSameLineOfHistory() {
        letters.record(city, letter("2026-01-10"), Optional.of(PAPER), false);

        assertThat(history()).containsExactly("letter.recorded", "city.added");
        assertThat(audit.ofCity(city, PageRequest.of(0, 1)).getFirst().after()).endsWith(" · " + PAPER.name());
    }

    @Test
    void aWithdrawnLetterLeavesTheJourneyAsItWas() {
        var letter = letters.record(city, letter("2026-01-10"), Optional.empty(), false);

        letters.withdraw(letter, REASON);

        assertThat(cities.get(city).standing()).isEqualTo(Standing.PROSPECT);
        assertThat(journeys.of(city).next().step()).isEqualTo(Step.LETTER);
        assertThat(memberships.of(city).letters()).isEmpty();
    }

    @Test
    void aCorrectedLetterMovesWhatIsCountedFromIt() {
        var letter = letters.record(city, letter("2026-01-10"), Optional.empty(), false);

        letters.correct(letter, letter("2026-02-10"), REASON, false);

        assertThat(journeys.of(city).next().due()).isEqualTo("2026-05-11");
        assertThat(history()).containsExactly("letter.corrected", "letter.recorded", "city.added");
    }

    @Test
    void takesTheSameLetterOnce() {
        letters.record(city, letter("2026-01-10"), Optional.empty(), false);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> letters.record(city, letter("2026-01-10"), Optional.empty(), false));
    }

    @Test
    void refusesDatesToCome() {
        assertRefused(
                () -> letters.record(city, letter("2099-01-10"), Optional.empty(), false), "membership.error.future");
    }

    @Test
    void refusesAPaperThatLies() {
        var program = new FileContent("letter.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3});

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> letters.record(city, letter("2026-01-10"), Optional.of(program), false));
    }

    @Test
    void aCityMayWriteItsOwnLetterDownAndNoOther() {
        var other = testCities.add("fr-lunden", "Lunden");
        users.signIn(Role.COORDINATOR, city);

        letters.record(city, letter("2026-01-10"), Optional.of(PAPER), false);

        assertThat(cities.get(city).standing()).isEqualTo(Standing.CANDIDATE);
        assertDenied(() -> letters.record(other, letter("2026-01-10"), Optional.empty(), false));
        assertDenied(() -> declarations.record(city, signed("2026-02-01", null), Optional.empty(), true));
    }

    @Test
    void aCityThatWithdrewIsWaitedForByNobody() {
        declarations.record(city, signed("2020-02-01", "2020-02-01"), Optional.empty(), true);

        decide(Decision.WITHDRAWN, "2022-05-01");

        assertThat(cities.get(city).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(journeys.of(city).steps()).allMatch(step -> step.due() == null && step.actor() == null);
        assertThat(memberships.owesFeeFor(city, 2022)).isTrue();
        assertThat(memberships.owesFeeFor(city, 2023)).isFalse();
    }

    @Test
    void aReadmittedCityIsGivenTimeAnew() {
        declarations.record(city, signed("2020-02-01", "2020-02-01"), Optional.empty(), true);
        decide(Decision.WITHDRAWN, "2022-05-01");

        var readmission = decide(Decision.READMITTED, "2026-10-01");

        assertThat(cities.get(city).standing()).isEqualTo(Standing.MEMBER);
        assertThat(journeys.of(city).cycle(0).getFirst().due()).isEqualTo("2027-01-29");

        standings.withdraw(readmission, REASON);

        assertThat(cities.get(city).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void refusesADecisionThatStartsNowhere() {
        assertRefused(() -> decide(Decision.SUSPENDED, "2026-05-01"), "membership.error.decision.SUSPENDED");
    }

    @Test
    void refusesToDateAWithdrawalBehindTheReadmissionThatAnsweredIt() {
        declarations.record(city, signed("2020-02-01", "2020-02-01"), Optional.empty(), true);
        var withdrawal = decide(Decision.WITHDRAWN, "2022-05-01");
        decide(Decision.READMITTED, "2023-10-01");

        assertRefused(
                () -> standings.correct(withdrawal, LocalDate.parse("2024-01-15"), REASON),
                "membership.error.decision.follows");
        standings.correct(withdrawal, LocalDate.parse("2023-09-30"), REASON);
        assertThat(cities.get(city).standing()).isEqualTo(Standing.MEMBER);
    }

    @Test
    void refusesADecisionThatLeavesALaterOneWithoutGround() {
        declarations.record(city, signed("2020-02-01", "2020-02-01"), Optional.empty(), true);
        decide(Decision.WITHDRAWN, "2022-05-01");
        decide(Decision.READMITTED, "2023-10-01");

        assertRefused(() -> decide(Decision.READMITTED, "2023-01-01"), "membership.error.decision.follows");
        decide(Decision.SUSPENDED, "2021-01-01");
    }

    @Test
    void refusesToTakeBackADecisionThatALaterOneAnswers() {
        declarations.record(city, signed("2020-02-01", "2020-02-01"), Optional.empty(), true);
        var withdrawal = decide(Decision.WITHDRAWN, "2022-05-01");
        var readmission = decide(Decision.READMITTED, "2023-10-01");

        assertRefused(() -> standings.withdraw(withdrawal, REASON), "membership.error.decision.follows");

        standings.withdraw(readmission, REASON);
        standings.withdraw(withdrawal, REASON);
        assertThat(cities.get(city).standing()).isEqualTo(Standing.MEMBER);
    }

    private DecisionId decide(Decision decision, String on) {
        return standings.decide(city, new NewDecision(decision, LocalDate.parse(on), REASON, Optional.empty()));
    }

    private List<String> history() {
        return audit.ofCity(city, PageRequest.of(0, 10)).stream()
                .map(AuditRow::act)
                .toList();
    }
}
