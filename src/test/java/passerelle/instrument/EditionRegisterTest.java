package passerelle.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static passerelle.support.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class EditionRegisterTest {

    private static final Reason WHY = new Reason("an error");

    @Autowired
    private EditionRegister register;

    @Autowired
    private EditionService editions;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    @BeforeEach
    void signIn() {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void takesANewEditionInAsADraft() {
        var id = register.add(file(SmallEdition.SOURCE));

        assertThat(editions.get(id).status()).isEqualTo(EditionStatus.DRAFT);
        assertThat(editions.active(Instrument.INDEX).version()).isEqualTo("2022");
        assertThat(acts(id)).containsExactly("edition.added");
    }

    @Test
    void takesTheSameFileInOnce() {
        var id = register.add(file(SmallEdition.SOURCE));

        assertThat(register.add(file(SmallEdition.SOURCE))).isEqualTo(id);
        assertThat(acts(id)).containsExactly("edition.added");
    }

    @Test
    void letsADraftGiveWayToAnotherFile() {
        var id = register.add(file(SmallEdition.SOURCE));

        register.add(file(SmallEdition.with("Petit index", "Index minuscule")));

        assertThat(editions.get(id).title().fr()).isEqualTo("Index minuscule");
        assertThat(acts(id)).containsExactly("edition.replaced", "edition.added");
    }

    @Test
    void retiresTheEditionUsedSoFar() {
        var before = editions.active(Instrument.INDEX).id();
        var id = register.add(file(SmallEdition.SOURCE));

        register.activate(id);

        assertThat(editions.active(Instrument.INDEX).id()).isEqualTo(id);
        assertThat(editions.get(before).status()).isEqualTo(EditionStatus.RETIRED);
        assertThat(acts(id)).containsExactly("edition.activated", "edition.added");
    }

    @Test
    void retiresAnEditionForAReason() {
        var id = editions.active(Instrument.INDEX).id();

        register.retire(id, WHY);

        assertThat(editions.get(id).status()).isEqualTo(EditionStatus.RETIRED);
        assertThat(editions.latest(Instrument.INDEX).id()).isEqualTo(id);
        assertRefused(() -> editions.active(Instrument.INDEX), "instrument.error.none-active");
        assertThat(lines(id))
                .extracting(AuditRow::act, AuditRow::reason)
                .contains(tuple("edition.retired", "an error"));
    }

    @Test
    void takesARetirementBack() {
        var id = editions.active(Instrument.INDEX).id();
        register.retire(id, WHY);

        register.bringBack(id, WHY);

        assertThat(editions.active(Instrument.INDEX).id()).isEqualTo(id);
        assertThat(acts(id)).startsWith("edition.brought-back", "edition.retired");
    }

    @Test
    void bringsNoneBackBesideAnotherInUse() {
        var before = editions.active(Instrument.INDEX).id();
        register.activate(register.add(file(SmallEdition.SOURCE)));

        assertRefused(() -> register.bringBack(before, WHY), "instrument.error.in-use");
    }

    @Test
    void bringsNoHistoricEditionBack() {
        register.retire(editions.active(Instrument.INDEX).id(), WHY);
        var historic = editions.find(Instrument.INDEX, "2010").orElseThrow().id();

        assertRefused(() -> register.bringBack(historic, WHY), "instrument.error.historic");
    }

    @Test
    void retiresNoDraft() {
        var draft = register.add(file(SmallEdition.SOURCE));

        assertRefused(() -> register.retire(draft, WHY), "instrument.error.status");
    }

    @Test
    void discardsADraftAndTakesItUpAgain() {
        var draft = register.add(file(SmallEdition.SOURCE));
        var content = editions.get(draft);

        register.discard(draft, WHY);

        assertThat(editions.get(draft).status()).isEqualTo(EditionStatus.DISCARDED);
        assertRefused(() -> register.activate(draft), "instrument.error.status");
        register.takeUp(draft, WHY);
        assertThat(editions.get(draft)).isEqualTo(content);
        assertThat(lines(draft))
                .extracting(AuditRow::act, AuditRow::reason)
                .startsWith(tuple("edition.taken-up", "an error"), tuple("edition.discarded", "an error"));
    }

    @Test
    void discardsNothingThatIsInUse() {
        var used = editions.active(Instrument.INDEX).id();

        assertRefused(() -> register.discard(used, WHY), "instrument.error.status");
        assertRefused(() -> register.takeUp(used, WHY), "instrument.error.status");
    }

    @Test
    void isADraftAgainWhenItsFileComesOnceMore() {
        var draft = register.add(file(SmallEdition.SOURCE));
        register.discard(draft, WHY);

        assertThatExceptionOfType(NeedsConfirmation.class)
                .isThrownBy(() -> register.add(file(SmallEdition.SOURCE), false));
        register.add(file(SmallEdition.SOURCE));

        assertThat(editions.get(draft).status()).isEqualTo(EditionStatus.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(
            value = EditionStatus.class,
            names = {"ACTIVE", "RETIRED"})
    void changesNothingThatIsOrWasInUse(EditionStatus status) {
        var id = register.add(file(SmallEdition.SOURCE));
        register.activate(id);
        if (status == EditionStatus.RETIRED) {
            register.retire(id, WHY);
        }
        var before = editions.get(id);

        assertRefused(
                () -> register.add(file(SmallEdition.with("Petit index", "Index minuscule"))),
                "instrument.error.immutable");
        assertThat(editions.get(id)).isEqualTo(before);
    }

    @Test
    void activatesNoHistoricEditionThatADraftGaveWayTo() {
        var draft = register.add(file(SmallEdition.SOURCE));

        register.add(file(TestEditions.source("icc-index-2010").replace("version: '2010'", "version: '2031'")));

        assertThat(editions.get(draft).status()).isEqualTo(EditionStatus.RETIRED);
        assertRefused(() -> register.activate(draft), "instrument.error.status");
    }

    @Test
    void activatesNoRetiredEdition() {
        var retired = editions.find(Instrument.INDEX, "2010").orElseThrow().id();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> register.activate(retired))
                .extracting(RuleViolation::messageKey)
                .isEqualTo("instrument.error.status");
    }

    @Test
    void keepsNothingOfAFileWithAProblem() {
        var known = editions.all().size();

        assertThatExceptionOfType(InvalidEdition.class)
                .isThrownBy(() -> register.add(file(SmallEdition.with("code: COM-02", "code: COM-01"))));
        assertThat(editions.all()).hasSize(known);
    }

    @Test
    void isTheSecretariatsAlone() {
        users.signIn(Role.ANALYST);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> register.add(file(SmallEdition.SOURCE)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> register.activate(editions.active(Instrument.GRID).id()));
    }

    private List<String> acts(EditionId id) {
        return lines(id).stream().map(AuditRow::act).toList();
    }

    private List<AuditRow> lines(EditionId id) {
        return audit.ofObject(null, "edition", id.value(), Pageable.unpaged());
    }

    private static byte[] file(String source) {
        return source.getBytes(UTF_8);
    }
}
