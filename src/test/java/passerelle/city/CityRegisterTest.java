package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.Country;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class CityRegisterTest {

    private static final Country ITALY = new Country("it");

    @Autowired
    private CityRegister register;

    @Autowired
    private CityService cities;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestCities testCities;

    @Autowired
    private Users users;

    @Test
    void givesEveryCityACodeOfItsOwn() {
        users.signIn(Role.SECRETARIAT);

        var first = register.add(CityProfile.of("Val Mòra", ITALY));
        var second = register.add(CityProfile.of("Val-Mora", ITALY));

        assertThat(cities.get(first).code()).isEqualTo("it-val-mora");
        assertThat(cities.get(second).code()).isEqualTo("it-val-mora-2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"VAL MÒRA, ''", "Valmora, ''", "Elsewhere, 'Old Valmora; Val Mora'"})
    void callsOneCityOfACountrySoOnly(String name, String aliases) {
        users.signIn(Role.SECRETARIAT);
        register.add(profile("Val Mora", "Valmora"));
        var other = register.add(CityProfile.of("Lunden", ITALY));
        var twin = profile(name, aliases);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> register.add(twin))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("Val Mora"))
                .withMessage("city.error.name.taken");
        assertRefused(() -> register.describe(other, twin, cities.get(other).version()), "city.error.name.taken");
        register.add(CityProfile.of(name, new Country("ch")));
    }

    private static CityProfile profile(String name, String aliases) {
        return new CityProfile(new CityName(name, "", "", aliases), ITALY, "", "", "", null);
    }

    @Test
    void findsACityByAnyFormOfItsNameWithoutAccents() {
        users.signIn(Role.SECRETARIAT);
        register.add(new CityProfile(new CityName("Øresby", "Eresby", "Érèsbie"), new Country("dk"), "", "", "", null));

        for (var text : new String[] {"oresby", "ERESB", "eresbie", "Érès"}) {
            assertThat(cities.search(CityFilter.called(text), PageRequest.of(0, 10, Sort.by("c.sortEn"))))
                    .extracting(row -> row.name(Locale.ENGLISH))
                    .containsExactly("Eresby");
        }
    }

    @Test
    void letsTheCoordinatorDescribeTheOwnCityOnly() {
        var own = testCities.add("it-valmora", "Valmora");
        var other = testCities.add("it-lunden", "Lunden");
        users.signIn(Role.COORDINATOR, own);

        register.describe(
                own, CityProfile.of("Valmora Nuova", ITALY), cities.get(own).version());

        assertThat(cities.get(own).name(Locale.ENGLISH)).isEqualTo("Valmora Nuova");
        assertDenied(() -> register.describe(other, CityProfile.of("Mine", ITALY), 0));
    }

    @Test
    void overwritesNobodyElsesDescription() {
        var city = testCities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);

        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> register.describe(city, CityProfile.of("Valmora", ITALY), 99));
    }

    @Test
    void refusesFiguresOfAYearToCome() {
        var city = testCities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);

        assertRefused(
                () -> register.record(city, new CityFacts(2099, 1000, null, null, null, "")), "city.error.year.future");
    }

    @Test
    void countsWithdrawnFiguresNoMoreAndTakesOthersForTheYear() {
        var city = testCities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
        register.record(city, new CityFacts(2024, 1_000, null, null, null, ""));

        register.withdraw(city, 2024, new Reason("another town"));

        assertThat(cities.facts(city)).isEmpty();
        assertThat(cities.get(city).population()).isNull();
        register.record(city, new CityFacts(2024, 84_200, null, null, null, ""));
        assertThat(cities.facts(city)).hasSize(1);
    }

    @Test
    void leavesOneLineOfHistoryForEachAct() {
        var city = testCities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);

        register.record(city, new CityFacts(2024, 84_200, null, null, null, "Register"));

        assertThat(audit.ofCity(city, PageRequest.of(0, 10)))
                .extracting(AuditRow::act)
                .containsExactly("city.facts", "city.added");
    }
}
