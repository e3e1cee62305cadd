package passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class InterestServiceTest {

    @Autowired
    private InterestService interests;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId valmora;

    @BeforeEach
    void signIn() {
        valmora = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, valmora);
    }

    @Test
    void keepsWhatACitySaysUntilItTakesItBack() {
        interests.state(valmora, "media", InterestKind.WANTS);
        interests.state(valmora, "education", InterestKind.OFFERS);

        assertThat(interests.of(valmora))
                .extracting(StatedInterest::area)
                .containsExactlyInAnyOrder("media", "education");

        interests.withdraw(valmora, "media");
        assertThat(interests.of(valmora)).extracting(StatedInterest::area).containsExactly("education");
    }

    @Test
    void putsAnOfferInThePlaceOfAWish() {
        interests.state(valmora, "media", InterestKind.WANTS);
        interests.state(valmora, "media", InterestKind.OFFERS);

        assertThat(interests.of(valmora))
                .singleElement()
                .extracting(StatedInterest::kind)
                .isEqualTo(InterestKind.OFFERS);
    }

    @Test
    void mayBeSaidAgainAfterItWasTakenBack() {
        interests.state(valmora, "media", InterestKind.WANTS);
        interests.withdraw(valmora, "media");

        interests.state(valmora, "media", InterestKind.WANTS);

        assertThat(interests.of(valmora)).hasSize(1);
    }

    @Test
    void writesOneLineOfHistoryForEachChange(@Autowired JdbcTemplate database, @Autowired EntityManager entities) {
        interests.state(valmora, "media", InterestKind.WANTS);
        interests.state(valmora, "media", InterestKind.WANTS);
        interests.state(valmora, "media", InterestKind.OFFERS);
        interests.withdraw(valmora, "media");
        entities.flush();

        assertThat(database.queryForList(
                        "select act from audit where subject = 'interest' and city_id = ?",
                        String.class,
                        valmora.value()))
                .containsExactlyInAnyOrder("learning.wanted", "learning.offered", "learning.withdrawn");
    }

    @Test
    void knowsTheAreasOfTheIndexAndWhatWasSaid() {
        assertRefused(() -> interests.state(valmora, "gardening", InterestKind.WANTS), "learning.error.area");
        assertRefused(() -> interests.withdraw(valmora, "media"), "learning.error.interest.none");
    }

    @Test
    void isSaidByTheCoordinatorOrTheSecretariat() {
        users.signIn(Role.SECRETARIAT);
        interests.state(valmora, "media", InterestKind.WANTS);
        users.signIn(Role.CONTRIBUTOR, valmora);

        assertThat(interests.of(valmora)).hasSize(1);
        assertDenied(() -> interests.withdraw(valmora, "media"));
    }

    @Test
    void countsByAreaHowManyWantAndOffer() {
        interests.state(valmora, "media", InterestKind.WANTS);
        users.signIn(Role.SECRETARIAT);
        interests.state(cities.add("se-lunden", "Lunden"), "media", InterestKind.WANTS);

        assertThat(interests.counts()).containsExactly(new InterestCount("media", InterestKind.WANTS, 2));
    }
}
