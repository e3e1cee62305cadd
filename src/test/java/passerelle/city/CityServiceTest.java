package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class CityServiceTest {

    private static final String NETWORK = "Folding Cities";

    @Autowired
    private CityService cities;

    @Autowired
    private CityRegister register;

    @BeforeEach
    void signIn(@Autowired Users users) {
        users.signIn(Role.SECRETARIAT);
    }

    /** What H2 sorts by code point and PostgreSQL by the rules of a language stands in one order on both. */
    @Test
    void listsCitiesInOneOrderOnEveryDatabase() {
        Stream.of(
                        "Zug",
                        "Ålesund",
                        "äbtwil",
                        "Ærø",
                        "Łódź",
                        "Lodi",
                        "Øresby",
                        "Orsay",
                        "L’Aquila",
                        "La Paz",
                        "ı-dağ",
                        "Gießen",
                        "Giessen Süd",
                        "Œuilly",
                        "éclair-ville")
                .forEach(this::add);

        var listed = listed(PageRequest.of(0, 50, byName()));

        assertThat(listed)
                .containsExactly(
                        "äbtwil",
                        "Ærø",
                        "Ålesund",
                        "éclair-ville",
                        "Gießen",
                        "Giessen Süd",
                        "ı-dağ",
                        "L’Aquila",
                        "La Paz",
                        "Lodi",
                        "Łódź",
                        "Œuilly",
                        "Øresby",
                        "Orsay",
                        "Zug");
    }

    @Test
    void showsEveryCityOnOnePageOnly() {
        Stream.of("it", "pt", "fr", "de", "es", "se", "dk", "pl", "ie")
                .forEach(country -> register.add(CityProfile.of("Sametown", new Country(country))));

        var codes = IntStream.range(0, 5)
                .mapToObj(page -> cities.search(CityFilter.called("sametown"), PageRequest.of(page, 2, byName())))
                .flatMap(List::stream)
                .map(CityRow::code)
                .toList();

        assertThat(codes).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void narrowsByCountryAndStanding() {
        add("Sametown");
        var member = register.add(CityProfile.of("Sametown", new Country("pt")));
        register.standing(member, Standing.MEMBER, null);

        assertThat(found("sametown", "pt", null)).hasSize(1);
        assertThat(found("sametown", null, Standing.MEMBER)).hasSize(1);
        assertThat(found("sametown", "it", Standing.MEMBER)).isEmpty();
    }

    @Test
    void narrowsByOfficerOrToCitiesWithoutOne(@Autowired OfficerService officers, @Autowired Users users) {
        var officer = users.signIn(Role.SECRETARIAT);
        officers.assign(add("Sametown"), officer);
        register.add(CityProfile.of("Sametown", new Country("pt")));

        assertThat(lookedAfterBy(new InCharge(officer))).containsExactly("it-sametown");
        assertThat(lookedAfterBy(InCharge.NOBODY)).containsExactly("pt-sametown");
        assertThat(lookedAfterBy(new InCharge(AccountId.create()))).isEmpty();
        assertThat(lookedAfterBy(null)).hasSize(2);
    }

    private List<String> lookedAfterBy(@Nullable InCharge officer) {
        var filter = new CityFilter("sametown", null, null, officer);
        return cities.search(filter, PageRequest.of(0, 50, byName())).stream()
                .map(CityRow::code)
                .toList();
    }

    @Test
    void takesWildcardsForWhatTheyAre() {
        add("Sametown");

        assertThat(found("same%own", null, null)).isEmpty();
        assertThat(found("sam_town", null, null)).isEmpty();
        assertThat(found("!", null, null)).isEmpty();
    }

    @Test
    void showsTheLatestPopulationThatIsKnown() {
        var city = add("Sametown");
        register.record(city, new CityFacts(2020, 80_000, null, null, null, ""));
        register.record(city, new CityFacts(2022, 84_200, null, null, null, ""));
        register.record(city, new CityFacts(2024, null, BigDecimal.TEN, null, null, ""));

        assertThat(found("sametown", null, null))
                .extracting(CityRow::population)
                .containsExactly(84_200);
        assertThat(cities.get(city).population()).isEqualTo(84_200);
    }

    private CityId add(String name) {
        return register.add(new CityProfile(CityName.of(name), new Country("it"), "", "", NETWORK, null));
    }

    private List<CityRow> found(String text, @Nullable String country, @Nullable Standing standing) {
        return cities.search(new CityFilter(text, country, standing, null), PageRequest.of(0, 50, byName()));
    }

    private List<String> listed(PageRequest page) {
        return cities.search(CityFilter.NONE, page).stream()
                .filter(row -> row.network().equals(NETWORK))
                .map(row -> row.name(Locale.ENGLISH))
                .toList();
    }

    private static Sort byName() {
        return Sort.by("c.sortEn", "c.id.value");
    }
}
