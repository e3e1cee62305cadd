package passerelle.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.membership.TestPapers.letter;
import static passerelle.membership.TestPapers.signed;
import static passerelle.support.Refusals.assertAskedBack;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.city.CityService;
import passerelle.city.Standing;
import passerelle.journey.Step;
import passerelle.journey.StepStatus;
import passerelle.journey.pipeline.JourneyService;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class DeclarationServiceTest {

    @Autowired
    private LetterService letters;

    @Autowired
    private DeclarationService declarations;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private JourneyService journeys;

    @Autowired
    private CityService cities;

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
    void aDeclarationHoldsOnceBothSigned() {
        letters.record(city, letter("2026-01-10"), Optional.empty(), false);
        var declaration = declarations.record(city, signed("2026-02-01", null), Optional.empty(), false);

        assertThat(cities.get(city).standing()).isEqualTo(Standing.CANDIDATE);
        assertThat(journeys.of(city).next().status()).isEqualTo(StepStatus.OPEN);
        assertThat(journeys.of(city).next().actor()).isEqualTo(Role.SECRETARIAT);

        declarations.complete(declaration, new Signature(LocalDate.of(2026, 3, 1), "B. Weber"), false);

        assertThat(cities.get(city).standing()).isEqualTo(Standing.MEMBER);
        assertThat(cities.get(city).standingSince()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(journeys.of(city).next().step()).isEqualTo(Step.INDEX);
    }

    @Test
    void asksBackBeforeADeclarationPrecedesTheLetter() {
        letters.record(city, letter("2026-01-10"), Optional.empty(), false);
        var early = signed("2025-12-01", "2026-02-01");

        assertAskedBack(
                () -> declarations.record(city, early, Optional.empty(), false), "membership.warning.before.letter");

        declarations.record(city, early, Optional.empty(), true);

        assertThat(cities.get(city).standing()).isEqualTo(Standing.MEMBER);
    }

    @Test
    void asksBackBeforeTheFirstLetterIsYoungerThanADeclaration() {
        declarations.record(city, signed("2026-02-01", "2026-02-03"), Optional.empty(), true);

        assertAskedBack(
                () -> letters.record(city, letter("2026-02-02"), Optional.empty(), false),
                "membership.warning.before.letter");
        var first = letters.record(city, letter("2026-02-01"), Optional.empty(), false);
        letters.record(city, letter("2026-05-05"), Optional.empty(), false);
        assertAskedBack(
                () -> letters.correct(first, letter("2026-03-01"), new Reason("misread"), false),
                "membership.warning.before.letter");
        letters.correct(first, letter("2026-03-01"), new Reason("misread"), true);

        assertThat(memberships.of(city).letters())
                .extracting(letter -> letter.details().on())
                .containsExactlyInAnyOrder(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 5));
    }

    @Test
    void asksBackBeforeADeclarationWithoutLetter() {
        assertAskedBack(
                () -> declarations.record(city, signed("2026-02-01", null), Optional.empty(), false),
                "membership.warning.no.letter");
    }
}
