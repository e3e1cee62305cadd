package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import passerelle.account.Role;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class BandServiceTest {

    private static final Reason WHY = new Reason("As the programme decided");

    @Autowired
    private BandService bands;

    @Autowired
    private Users users;

    @Test
    void shipsTheBandsOfTheProgrammeAndItsOlderOnes() {
        users.signIn(Role.EXPERT);

        assertThat(bands.scales().stream()
                        .map(scale -> scale.trait() + " "
                                + scale.bands().stream().map(Band::bounds).toList()))
                .containsExactly(
                        "POPULATION [-100000, 100000-200000, 200000-500000, 500000-]",
                        "POPULATION [-200000, 200000-]",
                        "FOREIGN_BORN [-10, 10-15, 15-20, 20-]",
                        "FOREIGN_BORN [-15, 15-]");
    }

    @Test
    void letsTheSecretariatCutThemOtherwise() {
        users.signIn(Role.SECRETARIAT);
        var first = bands.scales().getFirst();

        bands.change(first.id(), population("50000", "250000"), first.version(), WHY);

        assertThat(bands.scales().stream()
                        .flatMap(scale -> scale.bands().stream())
                        .map(Band::bounds))
                .contains("50000-250000")
                .doesNotContain("100000-200000");
    }

    @Test
    void addsAndRemovesAScale() {
        users.signIn(Role.SECRETARIAT);

        var added = bands.add(population("30000"), WHY);
        assertThat(bands.scales()).hasSize(5);

        bands.remove(added, WHY);
        assertThat(bands.scales()).hasSize(4);
    }

    @Test
    void refusesTheSameCutsTwice() {
        users.signIn(Role.SECRETARIAT);

        assertRefused(() -> bands.add(population("200000"), WHY), "comparison.bands.error.known");
    }

    @Test
    void overwritesNoColleague() {
        users.signIn(Role.SECRETARIAT);
        var first = bands.scales().getFirst();

        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> bands.change(first.id(), population("1"), first.version() + 1, WHY));
    }

    @Test
    void belongsToTheSecretariat() {
        users.signIn(Role.ANALYST);
        var first = bands.scales().getFirst();

        assertDenied(() -> bands.add(population("30000"), WHY));
        assertDenied(() -> bands.change(first.id(), population("30000"), first.version(), WHY));
        assertDenied(() -> bands.remove(first.id(), WHY));
    }

    private static Cuts population(String... cuts) {
        return new Cuts(Trait.POPULATION, Stream.of(cuts).map(BigDecimal::new).toList());
    }
}
