package passerelle.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.account.Colleague;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestSheets;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Edition;
import passerelle.instrument.ProfileField;
import passerelle.shared.AccountId;
import passerelle.shared.LocalizedText;
import passerelle.shared.RuleViolation;

class DelegationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final AccountId ADA = AccountId.create();

    /**
     * A person who was asked for some of the fields A to D of a sheet, part by part: what stands, and behind ! what was
     * taken back.
     */
    @ParameterizedTest(name = "asked [{0}], answers [{1}]")
    @CsvSource(textBlock = """
            '',       A B C D
            A B,      A B
            A | C,    A C
            A B | B,  A B
            !A,       ''
            !A | A,   A
            !A B | C, C
            """)
    void leavesOpenWhatIsInHand(String asked, String answers) {
        var given = Arrays.stream(asked.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(DelegationTest::delegation)
                .toList();

        var limit = DelegationLimits.limit(given, false);

        var open = List.of("A", "B", "C", "D").stream()
                .filter(field -> limit.closed(field).isEmpty())
                .collect(Collectors.joining(" "));
        assertThat(open).isEqualTo(answers);
    }

    private static Delegation delegation(String part) {
        var delegation = delegation(TODAY, part.replace("!", "").split(" "));
        if (part.startsWith("!")) {
            delegation.takeBack(NOON);
        }
        return delegation;
    }

    @Test
    void leavesOpenWhatIsDone() {
        var delegation = delegation(TODAY, "A");

        delegation.done(NOON);

        assertThat(DelegationLimits.limit(List.of(delegation), false).closed("A"))
                .isEmpty();
    }

    @Test
    void asksForSomethingAndNotForThePast() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> delegation(TODAY))
                .extracting(RuleViolation::messageKey)
                .isEqualTo("delegation.error.nothing");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> delegation(TODAY.minusDays(1), "A"))
                .extracting(RuleViolation::messageKey)
                .isEqualTo("delegation.error.past");
    }

    @Test
    void isDoneOnceAndGoesOn() {
        var delegation = delegation(TODAY, "A");
        delegation.done(NOON);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> delegation.done(NOON));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> delegation.remind("Bo", NOON));
        delegation.goOn();
        delegation.remind("Bo", NOON);

        assertThat(row(delegation).isDone()).isFalse();
        assertThat(row(delegation).reminded()).isEqualTo(new DelegationRow.Said("Bo", NOON));
    }

    @Test
    void takesNothingAfterItWasTakenBack() {
        var delegation = delegation(TODAY, "A");
        delegation.takeBack(NOON);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> delegation.done(NOON));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> delegation.takeBack(NOON));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> delegation.postpone(TODAY, TODAY));
    }

    @Test
    void asksForOthersAndIsNotDoneWhereSomethingIsNew() {
        var delegation = delegation(TODAY, "A", "B");
        delegation.done(NOON);

        delegation.cover(Set.of("B"));
        assertThat(row(delegation).isDone()).isTrue();
        delegation.cover(Set.of("B", "C"));

        assertThat(row(delegation).isDone()).isFalse();
        assertThat(delegation.fields()).containsExactlyInAnyOrder("B", "C");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> delegation.cover(Set.of()));
    }

    @Test
    void leavesWhoSeesTheirPartAloneWithNothingThatWasNotAsked() {
        assertThat(DelegationLimits.limit(List.of(), true).closed("A")).contains("delegation.closed");
        assertThat(DelegationLimits.limit(List.of(), false).closed("A")).isEmpty();
    }

    @Test
    void isLateFromTheDayAfterUntilItIsDone() {
        var delegation = delegation(TODAY, "A");

        assertThat(row(delegation).isLate(TODAY)).isFalse();
        assertThat(row(delegation).isLate(TODAY.plusDays(1))).isTrue();
        delegation.done(NOON);
        assertThat(row(delegation).isLate(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void countsAndFindsOnlyWhatWasAsked() {
        var one = TestSheets.CORE.value();
        var row = row(delegation(TODAY, one, TestSheets.EXTENDED.value()));
        var sheet = TestSheets.sheet(Map.of(TestSheets.CORE, new AnswerValue.Choice("a")), Map.of());

        assertThat(row.progress(sheet).answered()).isEqualTo(1);
        assertThat(row.progress(sheet).total()).isEqualTo(2);
        assertThat(row.whereToGoOn(sheet).orElseThrow().field()).isEqualTo(TestSheets.EXTENDED.value());
    }

    @Test
    void namesAreasWhereAllOfThemIsAskedAndSingleIndicatorsElsewhere() {
        var edition = TestSheets.blank().edition();
        var asked = Set.of(TestSheets.CORE.value(), TestSheets.SEVERAL.value(), TestSheets.WORDS.value());

        assertThat(DelegatedPart.history(edition, asked)).isEqualTo("⟦Area one‖Area one⟧ · TWO-02");
    }

    @Test
    void namesASingleFigureInBothLanguages() {
        var edition = TestSheets.blank().edition();
        var people = new ProfileField("people", ProfileField.Type.NUMBER, both("Inhabitants"), both("How many"), null);
        var year = new ProfileField("year", ProfileField.Type.YEAR, both("Year"), both("Which"), null);
        var withProfile = new Edition(
                edition.id(),
                edition.instrument(),
                edition.version(),
                edition.status(),
                edition.title(),
                edition.note(),
                edition.areas(),
                edition.composites(),
                edition.indices(),
                List.of(people, year));

        assertThat(DelegatedPart.history(withProfile, Set.of("year"))).isEqualTo("⟦Year‖Year fr⟧");
        assertThat(DelegatedPart.of(withProfile, Set.of("people", "year")))
                .singleElement()
                .isInstanceOf(DelegatedPart.Profile.class);
    }

    private static LocalizedText both(String words) {
        return new LocalizedText(words, words + " fr");
    }

    private static Delegation delegation(LocalDate due, String... fields) {
        var wanted = new NewDelegation(new Colleague.Known(ADA), Set.of(fields), due, "", "en");
        return new Delegation(new AssessmentId(UUID.randomUUID()), ADA, wanted, TODAY).asked(ADA, "Bo", NOON);
    }

    private static DelegationRow row(Delegation delegation) {
        return delegation.row(new Delegate(ADA, "Ada", true, "", false));
    }
}
