package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class CityDirectoryTest {

    @Autowired
    private CityDirectory directory;

    @Autowired
    private CityRegister register;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    @Autowired
    private JdbcTemplate database;

    private CityId valmora;
    private CityId montclair;

    @BeforeEach
    void furnish() {
        valmora = memberships.join(cities.add("it-valmora", "Valmora"), LocalDate.of(2015, 3, 1));
        montclair = cities.add("fr-montclair", "Montclair");
    }

    @Test
    void tellsThePublicOfMembersAndNotHowTheyStand() {
        users.signOut();

        assertThat(directory.find("it-valmora")).hasValueSatisfying(city -> {
            assertThat(city.member()).isTrue();
            assertThat(city.standing()).isNull();
            assertThat(city.standingSince()).isNull();
        });
        assertThat(directory.find("fr-montclair")).isEmpty();
        assertThat(directory.codes(List.of(valmora, montclair))).containsOnlyKeys(valmora);
        assertThat(directory.codes(List.of())).isEmpty();
    }

    @Test
    void tellsPeopleWithAnAccountOfAll() {
        users.signIn(Role.DELEGATE, valmora);

        assertThat(directory.find("fr-montclair").map(DirectoryEntry::standing)).hasValue(Standing.PROSPECT);
        assertThat(directory.codes(List.of(valmora, montclair))).containsOnlyKeys(valmora, montclair);
    }

    @Test
    void knowsTheFiguresOfTheLatestYearThatCountsPeople() {
        Stream.of(
                        new CityFacts(2019, 81_000, null, null, null, ""),
                        new CityFacts(2021, null, BigDecimal.TEN, null, null, ""))
                .forEach(this::record);

        var city = directory.find("it-valmora").orElseThrow();

        assertThat(city.facts()).extracting(CityFacts::year).containsExactly(2021, 2019);
        assertThat(city.latestFacts().map(CityFacts::year)).hasValue(2019);
    }

    @Test
    void tellsWhenACityOrItsFiguresWereLastWritten() {
        database.update("update city set changed_at = timestamp '2020-01-01 00:00:00'");
        record(new CityFacts(2019, 81_000, null, null, null, ""));

        assertThat(directory.find("it-valmora").orElseThrow().changedAt())
                .isAfter(Instant.parse("2025-01-01T00:00:00Z"));
    }

    private void record(CityFacts facts) {
        Acting.asSystem(() -> {
            register.record(valmora, facts);
            return valmora;
        });
    }
}
