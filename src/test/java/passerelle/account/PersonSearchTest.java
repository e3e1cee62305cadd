package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.city.CityRegister;
import passerelle.search.SearchText;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class PersonSearchTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    @Autowired
    private PersonSearch search;

    @Autowired
    private AccountService accounts;

    @Autowired
    private GrantService grants;

    @Autowired
    private Users users;

    private CityId valmora;
    private CityId lunden;

    @BeforeEach
    void addPeople(@Autowired TestCities cities) {
        valmora = cities.add("it-valmora", "Valmora");
        lunden = cities.add("se-lunden", "Lunden");
        add("Renée Xalm", "renee@valmora.example", Role.COORDINATOR, valmora);
        add("Björn Xalm", "bjorn@lunden.example", Role.COORDINATOR, lunden);
        add("Åsa Waxalm", "asa@council.example", Role.SECRETARIAT, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Renée", "renee xalm", "XALM REN", "renee@valmora"})
    void findsAPersonByNameAndEmailWithoutAccentsOrCase(String typed) {
        users.signIn(Role.SECRETARIAT);

        assertThat(named(typed)).containsExactly("Renée Xalm");
    }

    @Test
    void findsEverybodyForTheSecretariatThoseWhoseNameBeginsWithTheTextFirst() {
        add("Xalm Zoe", "zoe@valmora.example", Role.CONTRIBUTOR, valmora);
        users.signIn(Role.SECRETARIAT);

        assertThat(named("xalm")).containsExactly("Xalm Zoe", "Björn Xalm", "Renée Xalm", "Åsa Waxalm");
    }

    @Test
    void findsThePeopleOfAllCitiesForAnalysts() {
        users.signIn(Role.ANALYST);

        assertThat(named("xalm")).containsExactly("Björn Xalm", "Renée Xalm");
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "CONTRIBUTOR", "EXPERT"})
    void findsThePeopleOfTheOwnCityOnly(Role role) {
        users.signIn(role, valmora);

        assertThat(named("xalm")).containsExactly("Renée Xalm");
        assertThat(named("bjorn@lunden.example")).isEmpty();
        assertThat(named("council.example")).isEmpty();
    }

    @Test
    void findsNobodyForAnExpertWithoutACity() {
        users.signIn(Role.EXPERT);

        assertThat(named("xalm")).isEmpty();
    }

    @Test
    void tellsOnlyOfRolesInCitiesThatTheReaderKnows() {
        var both = add("Pia Quux", "pia@example.org", Role.EXPERT, lunden);
        users.signIn(Role.SECRETARIAT);
        grants.grant(both, new NewGrant(Role.EXPERT, valmora, LONG_AGO, null));

        users.signIn(Role.COORDINATOR, valmora);

        assertThat(search.find(new SearchText("quux"), 5).getContent())
                .singleElement()
                .satisfies(person ->
                        assertThat(person.roles()).extracting(GrantRow::city).containsExactly(valmora));
    }

    @Test
    void tellsOfNoRoleInACityThatWasRetracted(@Autowired CityRegister register) {
        users.signIn(Role.SECRETARIAT);
        var bjorn = accounts.find(new EmailAddress("bjorn@lunden.example")).orElseThrow();
        grants.of(List.of(bjorn.id())).forEach(grant -> grants.end(grant.id(), LONG_AGO, new Reason("Wrong city")));
        register.retract(lunden, new Reason("Wrong city"));

        assertThat(search.find(new SearchText("björn"), 5).getContent())
                .singleElement()
                .satisfies(person -> assertThat(person.roles()).isEmpty());
        users.signIn(Role.ANALYST);
        assertThat(named("xalm")).containsExactly("Renée Xalm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "x_lm", "xal%", "xal!m"})
    void takesWildcardsForWhatTheyAre(String typed) {
        users.signIn(Role.SECRETARIAT);

        assertThat(named(typed)).isEmpty();
    }

    @Test
    void givesTheFirstFewAndCountsTheRest() {
        users.signIn(Role.SECRETARIAT);

        var found = search.find(new SearchText("xalm"), 2);

        assertThat(found).hasSize(2);
        assertThat(found.getTotalElements()).isEqualTo(3);
    }

    private AccountId add(String name, String email, Role role, @Nullable CityId city) {
        return Acting.asSystem(() -> {
            var account = accounts.create(name, new EmailAddress(email), "en");
            grants.grant(account, new NewGrant(role, city, LONG_AGO, null));
            return account;
        });
    }

    private List<String> named(String typed) {
        return search.find(new SearchText(typed), 5)
                .map(person -> person.account().name())
                .toList();
    }
}
