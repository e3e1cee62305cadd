package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.LocalizedText;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class EditionDraftingTest {

    private static final IndicatorCode STATEMENT = new IndicatorCode("COM-01");

    @Autowired
    private EditionDrafting drafting;

    @Autowired
    private EditionRegister register;

    @Autowired
    private EditionService editions;

    @Autowired
    private AuditLog audit;

    private EditionId draft;

    @BeforeEach
    void takeADraftIn(@Autowired Users users) {
        users.signIn(Role.SECRETARIAT);
        draft = register.add(TestEditions.smallFile());
    }

    @Test
    void beginsADraftFromTheEditionInUse() {
        var active = editions.active(Instrument.INDEX);

        var id = drafting.copy(active.id(), "2030");

        var copy = editions.get(id);
        assertThat(copy.status()).isEqualTo(EditionStatus.DRAFT);
        assertThat(copy.areas()).isEqualTo(active.areas());
        assertThat(editions.changes(id).orElseThrow().all(IndicatorChange.SAME)).hasSize(83);
        assertThat(acts(id)).containsExactly("edition.copied");
    }

    @ParameterizedTest
    @CsvSource({"2031, version-taken", "2021, version-order", "2022, version-taken"})
    void refusesAVersionThatIsThereOrComesBefore(String version, String error) {
        var active = editions.active(Instrument.INDEX).id();

        assertRefused(() -> drafting.copy(active, version), "instrument.error." + error);
    }

    @Test
    void refusesAVersionThatIsNone() {
        var active = editions.active(Instrument.INDEX).id();

        assertThatExceptionOfType(InvalidEdition.class).isThrownBy(() -> drafting.copy(active, "next/one"));
        assertThatExceptionOfType(InvalidEdition.class).isThrownBy(() -> drafting.copy(active, "2".repeat(41)));
    }

    @Test
    void beginsNoDraftFromAHistoricEdition() {
        var historic = editions.find(Instrument.INDEX, "2010").orElseThrow().id();

        assertRefused(() -> drafting.copy(historic, "2040"), "instrument.error.historic");
    }

    @Test
    void rewritesAnIndicatorWithOneLineOfHistory() {
        drafting.rewrite(draft, standing(), asking("Do you have one"));

        assertThat(standing().question().en()).isEqualTo("Do you have one");
        assertThat(acts(draft)).containsExactly("edition.indicator.rewritten", "edition.added");
        var line = lines(draft).getFirst();
        assertThat(line.before()).contains("COM-01").contains("Is there one");
        assertThat(line.after()).contains("COM-01").contains("Do you have one");
    }

    @Test
    void notesByItselfWhatAnIndicatorWasFormerlyCalled() {
        var begun = drafting.copy(editions.active(Instrument.INDEX).id(), "2030");
        var known = editions.get(begun).indicator(STATEMENT);

        drafting.rewrite(begun, known, coded(known, "COM-77"));

        var changes = editions.changes(begun).orElseThrow();
        assertThat(changes.former(new IndicatorCode("COM-77"))).contains(STATEMENT);
        assertThat(changes.of(new IndicatorCode("COM-77"))).isEqualTo(IndicatorChange.SAME);
    }

    @Test
    void tellsWhoWritesWhatWasTakenOutMeanwhile() {
        var seen = standing();
        var asked = asking("Still there");
        drafting.remove(draft, STATEMENT, new Reason("asked elsewhere"));

        assertRefused(() -> drafting.rewrite(draft, seen, asked), "instrument.error.removed");
        assertRefused(
                () -> drafting.remove(draft, STATEMENT, new Reason("asked elsewhere")), "instrument.error.removed");
    }

    @Test
    void writesNothingWhereNothingIsOtherwise() {
        drafting.rewrite(draft, standing(), standing());

        assertThat(acts(draft)).containsExactly("edition.added");
    }

    @Test
    void tellsASecondWriterWhatTheFirstHasWritten() {
        var seen = standing();
        drafting.rewrite(draft, seen, asking("The first word"));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> drafting.rewrite(draft, seen, asking("The second word")));
        assertThat(standing().question().en()).isEqualTo("The first word");
    }

    @Test
    void letsTwoWriteDifferentThingsAtOnce() {
        var statement = standing();
        var remarks = editions.get(draft).indicator(new IndicatorCode("COM-02"));
        drafting.rewrite(draft, statement, asking("Do you have one"));

        drafting.remove(draft, remarks.code(), new Reason("asked elsewhere"));

        assertThat(editions.get(draft).indicators()).hasSize(2);
        assertThat(standing().question().en()).isEqualTo("Do you have one");
    }

    @Test
    void savesNothingThatBreaksARule() {
        var known = standing();
        var broken = TestIndicator.like(known)
                .offering(known.options().subList(0, 1))
                .indicator();

        assertThatExceptionOfType(InvalidEdition.class)
                .isThrownBy(() -> drafting.rewrite(draft, known, broken))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::messageKey)
                        .contains("instrument.problem.two-options"));
        assertThat(standing()).isEqualTo(known);
        assertThat(acts(draft)).containsExactly("edition.added");
    }

    @Test
    void removesNoLastIndicatorOfAnArea() {
        assertThatExceptionOfType(InvalidEdition.class)
                .isThrownBy(() -> drafting.remove(draft, new IndicatorCode("LAN-01"), new Reason("no more")));
    }

    @Test
    void addsAnIndicator() {
        drafting.add(draft, "language", coded(standing(), "LAN-02"));

        assertThat(editions.get(draft).area("language").indicators()).hasSize(2);
        assertThat(acts(draft)).startsWith("edition.indicator.added");
    }

    @Test
    void addsNoCodeTwice() {
        assertThatExceptionOfType(InvalidEdition.class).isThrownBy(() -> drafting.add(draft, "language", standing()));
    }

    @Test
    void renamesTheEditionAndItsAreas() {
        var edition = editions.get(draft);
        var names = new EditionNames(new LocalizedText("Next", "Prochain"), edition.note());
        var area = AreaNames.of(edition.area("language"));
        var renamed =
                new AreaNames("language", new LocalizedText("Tongues", "Parlers"), area.shortTitle(), area.intro());

        drafting.rename(draft, EditionNames.of(edition), names);
        drafting.rename(draft, area, renamed);

        assertThat(editions.get(draft).title().fr()).isEqualTo("Prochain");
        assertThat(editions.get(draft).area("language").title().en()).isEqualTo("Tongues");
        assertThat(acts(draft)).startsWith("edition.area.renamed", "edition.renamed");
    }

    @Test
    void weighsAnIndexAndCountsNoAreaTwice() {
        var core = editions.get(draft).index("core");
        var weighed = new Index("core", core.title(), Map.of("commitment", 3, "lens", 1));

        drafting.weigh(draft, core, weighed);

        assertThat(editions.get(draft).index("core")).isEqualTo(weighed);
        var twice = new Index("core", core.title(), Map.of("language", 1, "lens", 1));
        assertThatExceptionOfType(InvalidEdition.class).isThrownBy(() -> drafting.weigh(draft, weighed, twice));
    }

    @Test
    void writesNothingThatWasDiscarded() {
        var known = standing();
        register.discard(draft, new Reason("a trial"));

        assertRefused(() -> drafting.rewrite(draft, known, asking("Anything")), "instrument.error.discarded");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void writesNothingThatIsOrWasInUse(boolean retired) {
        register.activate(draft);
        if (retired) {
            register.retire(draft, new Reason("an error"));
        }
        var before = editions.get(draft);
        var known = standing();

        List.<Runnable>of(
                        () -> drafting.rewrite(draft, known, asking("Anything")),
                        () -> drafting.add(draft, "language", coded(known, "LAN-02")),
                        () -> drafting.remove(draft, STATEMENT, new Reason("no more")),
                        () -> drafting.rename(draft, EditionNames.of(before), EditionNames.of(before)),
                        () -> drafting.rename(
                                draft, AreaNames.of(before.area("language")), AreaNames.of(before.area("language"))),
                        () -> drafting.weigh(draft, before.index("core"), before.index("core")))
                .forEach(act -> assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(act::run)
                        .withMessage("instrument.error.immutable"));
        assertThat(editions.get(draft)).isEqualTo(before);
    }

    private Indicator standing() {
        return editions.get(draft).indicator(STATEMENT);
    }

    private Indicator asking(String question) {
        return TestIndicator.like(standing()).asking(question).indicator();
    }

    private static Indicator coded(Indicator known, String code) {
        return TestIndicator.like(known).coded(code).indicator();
    }

    private List<String> acts(EditionId id) {
        return lines(id).stream().map(AuditRow::act).toList();
    }

    private List<AuditRow> lines(EditionId id) {
        return audit.ofObject(null, "edition", id.value(), Pageable.unpaged());
    }
}
