package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class OwnGroupServiceTest {

    private static final Title HARBOURS = new Title("Harbour cities");

    @Autowired
    private OwnGroupService groups;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId valmora;
    private CityId lunden;
    private AccountId maker;

    @BeforeEach
    void signIn() {
        valmora = cities.add("it-valmora", "Valmora");
        lunden = cities.add("se-lunden", "Lunden");
        maker = users.signIn(Role.COORDINATOR, valmora);
    }

    @Test
    void isItsMakersUntilItIsShared() {
        var group = groups.make(HARBOURS, List.of(valmora, lunden));
        users.signIn(Role.SECRETARIAT);

        assertThat(groups.readable()).isEmpty();
        assertDenied(() -> groups.cities(group));

        users.signIn(maker);
        groups.share(group, true);
        users.signIn(Role.COORDINATOR, lunden);
        assertThat(groups.readable()).singleElement().satisfies(shared -> {
            assertThat(shared.name()).isEqualTo("Harbour cities");
            assertThat(shared.mine()).isFalse();
            assertThat(shared.owner()).startsWith("coordinator");
            assertThat(shared.cities()).containsExactlyInAnyOrder(valmora, lunden);
        });
    }

    @Test
    void isChangedByItsMakerAlone() {
        var group = groups.make(HARBOURS, List.of(valmora));
        groups.share(group, true);
        users.signIn(Role.SECRETARIAT);

        assertDenied(() -> groups.change(group, HARBOURS, List.of()));
        assertDenied(() -> groups.share(group, false));
        assertDenied(() -> groups.delete(group));
    }

    @Test
    void takesCitiesInAndOut() {
        var group = groups.make(HARBOURS, List.of(valmora));

        groups.change(group, new Title("Ports"), List.of(lunden));

        assertThat(groups.readable()).singleElement().satisfies(changed -> {
            assertThat(changed.name()).isEqualTo("Ports");
            assertThat(changed.cities()).containsExactly(lunden);
        });
    }

    @Test
    void mayBecomeEmpty() {
        var group = groups.make(HARBOURS, List.of(valmora));

        groups.change(group, HARBOURS, List.of());

        assertThat(groups.cities(group)).isEmpty();
    }

    @Test
    void hasANameThatItsMakerHasNotGivenYet() {
        groups.make(HARBOURS, List.of());
        var other = groups.make(new Title("Ports"), List.of());

        assertRefused(() -> groups.make(HARBOURS, List.of()), "comparison.error.name.taken");
        assertRefused(() -> groups.change(other, HARBOURS, List.of()), "comparison.error.name.taken");
        users.signIn(Role.ANALYST);
        groups.make(HARBOURS, List.of());
        assertThat(groups.readable()).hasSize(1);
    }

    @Test
    void isNotFoundOnceDeleted() {
        var group = groups.make(HARBOURS, List.of(valmora));

        groups.delete(group);

        assertRefused(() -> groups.cities(group), "comparison.group.error.gone");
    }

    @Test
    void entersTheHistoryWhileItIsShared(@Autowired JdbcTemplate database, @Autowired EntityManager entities) {
        var group = groups.make(HARBOURS, List.of(valmora));
        groups.change(group, new Title("Ports"), List.of(valmora));
        groups.share(group, true);
        groups.change(group, new Title("Ports"), List.of(valmora, lunden));
        groups.share(group, true);
        groups.delete(group);
        entities.flush();

        assertThat(database.queryForList("select act from audit where object_id = ?", String.class, group.value()))
                .containsExactlyInAnyOrder(
                        "comparison.group.shared", "comparison.group.changed", "comparison.group.deleted");
    }
}
