package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import passerelle.shared.CityId;

class NewGrantTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "CONTRIBUTOR"})
    void namesTheCityOfWhoeverBelongsToOne(Role role) {
        assertRefused(() -> new NewGrant(role, null, DAY, null), "grant.error.city.missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"SECRETARIAT", "ANALYST"})
    void namesNoCityForRolesOfTheWholeNetwork(Role role) {
        assertRefused(() -> new NewGrant(role, CityId.create(), DAY, null), "grant.error.city.idle");
    }

    @Test
    void leavesAnExpertInThePoolOrNamesTheCityToWorkOn() {
        var city = CityId.create();

        assertThat(new NewGrant(Role.EXPERT, null, DAY, null).city()).isNull();
        assertThat(new NewGrant(Role.EXPERT, city, DAY, null).city()).isEqualTo(city);
    }

    @Test
    void mayHoldForOneDayButDoesNotEndBeforeItStarts() {
        assertThat(new NewGrant(Role.ANALYST, null, DAY, DAY).until()).isEqualTo(DAY);
        assertRefused(() -> new NewGrant(Role.ANALYST, null, DAY, DAY.minusDays(1)), "period.error.ends.before.start");
    }
}
