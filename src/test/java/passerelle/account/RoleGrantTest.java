package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

class RoleGrantTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 20);

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(textBlock = """
            2026-03-01, 2026-03-09, false
            2026-03-01, 2026-03-10, true
            2026-03-12, 2026-03-13, true
            2026-03-20, 2026-03-30, true
            2026-03-21, 2026-03-30, false
            2026-03-01, ,           true
            2026-03-21, ,           false
            """)
    void overlapsAnotherThatSharesADay(LocalDate from, @Nullable LocalDate until, boolean overlaps) {
        assertThat(granted(FIRST, LAST).held().against(expert(from, until)).isPresent())
                .isEqualTo(overlaps);
    }

    @Test
    void ofOneDayOverlapsThatDay() {
        assertThat(granted(FIRST, FIRST).held().against(expert(FIRST, FIRST))).isPresent();
    }

    @Test
    void withoutEndOverlapsEverythingToCome() {
        var grant = granted(FIRST, null);

        assertThat(grant.held().against(expert(LocalDate.of(2040, 1, 1), null))).isPresent();
        assertThat(grant.held().against(expert(FIRST.minusDays(9), FIRST.minusDays(1))))
                .isEmpty();
    }

    @Test
    void holdsForTheLastTimeOnTheDayItEnds() {
        var grant = granted(FIRST, null);

        grant.end(LAST);

        assertThat(grant.held().holdsOn(LAST)).isTrue();
        assertThat(grant.held().holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void neverHeldWhenItIsEndedBeforeItBegan() {
        var grant = granted(FIRST, null);

        grant.end(FIRST.minusDays(5));

        assertThat(grant.held().holdsOn(FIRST)).isFalse();
        assertThat(grant.held().against(expert(FIRST.minusDays(9), null))).isEmpty();
    }

    @Test
    void isNotProlongedByEndingItAgain() {
        var grant = granted(FIRST, LAST);

        assertRefused(() -> grant.end(LAST.plusDays(1)), "grant.error.ended");
    }

    @Test
    void coversItsCityAndWhateverItsRoleReaches() {
        var city = CityId.create();

        assertThat(new Grant(Role.COORDINATOR, city, FIRST, null).covers(city)).isTrue();
        assertThat(new Grant(Role.COORDINATOR, city, FIRST, null).covers(CityId.create()))
                .isFalse();
        assertThat(new Grant(Role.EXPERT, null, FIRST, null).covers(city)).isFalse();
        assertThat(new Grant(Role.ANALYST, null, FIRST, null).covers(city)).isTrue();
    }

    private static RoleGrant granted(LocalDate from, @Nullable LocalDate until) {
        return new RoleGrant(AccountId.create(), expert(from, until));
    }

    private static NewGrant expert(LocalDate from, @Nullable LocalDate until) {
        return new NewGrant(Role.EXPERT, null, from, until);
    }
}
