package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.AccountService;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class OfficerServiceTest {

    @Autowired
    private OfficerService officers;

    @Autowired
    private CityService cities;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity(@Autowired TestCities towns) {
        city = towns.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void assignsAMemberOfTheSecretariatByTheirOwnName() {
        var officer = users.add(Role.SECRETARIAT);

        officers.assign(city, officer);

        assertThat(cities.get(city).officer()).isEqualTo(officer);
        assertThat(lastLine().after())
                .isEqualTo(accounts.find(officer).orElseThrow().name());
    }

    @Test
    void refusesWhoIsNotOfTheSecretariat() {
        var analyst = users.add(Role.ANALYST);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> officers.assign(city, analyst))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("city.error.officer"));
        assertThat(cities.get(city).officer()).isNull();
    }

    @Test
    void leavesACityWithoutAnOfficer() {
        officers.assign(city, users.add(Role.SECRETARIAT));

        officers.assign(city, null);

        assertThat(cities.get(city).officer()).isNull();
    }

    @Test
    void namesEveryoneInChargeOnce(@Autowired TestCities towns) {
        var officer = users.add(Role.SECRETARIAT);
        users.add(Role.SECRETARIAT);
        officers.assign(city, officer);
        officers.assign(towns.add("it-borgo", "Borgo"), officer);
        var name = accounts.find(officer).orElseThrow().name();
        users.signIn(Role.ANALYST);

        assertThat(officers.inCharge()).containsExactly(new Officer(officer, name));
    }

    @Test
    void tellsWhoLookedAfterTheCityBeforeAndNothingWhereNothingChanged() {
        var first = users.add(Role.SECRETARIAT);
        var second = users.add(Role.SECRETARIAT);

        officers.assign(city, first);
        officers.assign(city, second);
        officers.assign(city, second);

        assertThat(lastLine().before())
                .isEqualTo(accounts.find(first).orElseThrow().name());
        assertThat(audit.ofObject(city, "city", city.value(), PageRequest.of(0, 10)))
                .filteredOn(row -> row.act().equals("city.assigned"))
                .hasSize(2);
    }

    private AuditRow lastLine() {
        return audit.ofObject(city, "city", city.value(), PageRequest.of(0, 1)).getFirst();
    }
}
