package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class CurrentUserTest {

    @Autowired
    private CurrentUser user;

    @Autowired
    private Users users;

    private CityId own;
    private CityId other;

    @BeforeEach
    void addCities(@Autowired TestCities cities) {
        own = cities.add("it-valmora", "Valmora");
        other = cities.add("pt-lunden", "Lunden");
    }

    /**
     * Letters: what the role reads of its own city, of another and of none; P(ublic), C(ity), V(isit team),
     * S(ecretariat), T(own hall).
     */
    @ParameterizedTest(name = "{0} reads {1}, {2} elsewhere, {3} of no city")
    @CsvSource(textBlock = """
            SECRETARIAT, PCVS, PCVS, PCVS
            ANALYST,     PCVS, PCVS, PCVS
            EXPERT,      PCV,  P,    P
            COORDINATOR, PCT,  P,    P
            CONTRIBUTOR, PCT,  P,    P
            """)
    void readsAsItsRoleAllows(Role role, String ofOwn, String ofAnother, String ofNone) {
        if (role.isNetworkWide()) {
            users.signIn(role);
        } else {
            users.signIn(role, own);
        }

        assertThat(read(own)).isEqualTo(ofOwn);
        assertThat(read(other)).isEqualTo(ofAnother);
        assertThat(read(null)).isEqualTo(ofNone);
    }

    @Test
    void isAnExpertOfThePoolWithoutReadingAnyCity() {
        users.signIn(Role.EXPERT);

        assertThat(read(own)).isEqualTo("P");
        assertThat(user.is(Role.EXPERT)).isTrue();
        assertThat(user.is(own, Role.EXPERT)).isFalse();
    }

    @Test
    void readsNothingWithoutSigningIn() {
        users.signOut();

        assertThat(read(own)).isEmpty();
        assertDenied(() -> user.id());
    }

    @Test
    void hasTheSecretariatsRightsAndNoNameWhereTheSystemActs() {
        var known = Acting.asSystem(() -> user.is(own, Role.SECRETARIAT) && !user.is(own, Role.COORDINATOR));

        assertThat(known).isTrue();
        assertThat(Acting.<String>asSystem(() -> user.name())).isEmpty();
    }

    @Test
    void actsForTheOwnCityOnly() {
        users.signIn(Role.COORDINATOR, own);

        user.require(own, Role.SECRETARIAT, Role.COORDINATOR);
        assertDenied(() -> user.require(other, Role.SECRETARIAT, Role.COORDINATOR));
        assertThat(user.cities(Role.COORDINATOR)).containsExactly(own);
    }

    private String read(@Nullable CityId city) {
        return Stream.of(Audience.values())
                .filter(audience -> user.reads(city, audience))
                .map(audience -> audience.name().substring(0, 1))
                .reduce("", String::concat);
    }
}
