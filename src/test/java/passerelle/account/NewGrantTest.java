package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

class NewGrantTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "CONTRIBUTOR"})
    void namesTheCityOfWhoeverBelongsToOne(Role role) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new NewGrant(role, null, DAY, null))
                .withMessage("grant.error.city.missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"SECRETARIAT", "ANALYST"})
    void namesNoCityForRolesOfTheWholeNetwork(Role role) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new NewGrant(role, CityId.create(), DAY, null))
                .withMessage("grant.error.city.idle");
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
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new NewGrant(Role.ANALYST, null, DAY, DAY.minusDays(1)))
                .withMessage("period.error.ends.before.start");
    }
}
