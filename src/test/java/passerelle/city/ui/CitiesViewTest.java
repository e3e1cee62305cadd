package passerelle.city.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.AccountService;
import passerelle.account.Role;
import passerelle.city.CityFacts;
import passerelle.city.CityRegister;
import passerelle.city.CityRow;
import passerelle.city.CityService;
import passerelle.city.OfficerService;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.support.ViewTest;

class CitiesViewTest extends ViewTest {

    private static final String COUNTRY = "Country";

    @Autowired
    private CityService directory;

    @BeforeEach
    void addCities() {
        cities.add("it-valmora", "Valmora Alta");
        cities.add("dk-oresby", "Øresby Alta");
        cities.add("pt-lunden", "Ålunden Alta");
    }

    @Test
    void findsCitiesWithoutAccentsAndInTheOrderOfTheirNames() {
        open(Role.ANALYST);

        search("ALTA");

        assertThat(listed()).containsExactly("Ålunden Alta", "Øresby Alta", "Valmora Alta");
        search("oresby alta");
        assertThat(listed()).containsExactly("Øresby Alta");
    }

    @Test
    void looksForWhatTheAddressSays() {
        users.signIn(Role.ANALYST);

        UI.getCurrent().navigate("cities", QueryParameters.of("text", "alta ores"));

        assertThat(listed()).containsExactly("Øresby Alta");
    }

    @Test
    void isNarrowedToACountry() {
        open(Role.ANALYST);
        search("alta");

        country(new Country("it"));

        assertThat(listed()).containsExactly("Valmora Alta");
    }

    @Test
    void isSortedByItsHeaders() {
        open(Role.ANALYST);
        search("alta");

        test(grid()).sortByColumn(1);

        assertThat(listed()).containsExactly("Øresby Alta", "Valmora Alta", "Ålunden Alta");
    }

    @Test
    void isSortedByTheNamesOfCountriesInTheReadersLanguage() {
        cities.add("es-almera", "Almera Alta");
        cities.add("ee-tarsi", "Tarsi Alta");
        open(Role.ANALYST);
        search("alta");

        test(grid()).sortByColumn(1);

        assertThat(countries(Locale.ENGLISH)).containsExactly("Denmark", "Estonia", "Italy", "Portugal", "Spain");
    }

    @Test
    void isSortedInFrenchForFrenchReaders() {
        cities.add("es-almera", "Almera Alta");
        cities.add("ee-tarsi", "Tarsi Alta");
        users.signIn(Role.ANALYST);
        read(Locale.FRENCH);
        open("cities");
        type("Ville", "alta");

        test(grid()).sortByColumn(1);

        assertThat(countries(Locale.FRENCH)).containsExactly("Danemark", "Espagne", "Estonie", "Italie", "Portugal");
    }

    @Test
    void isSortedByPopulationWithTheUnknownLast(@Autowired CityRegister register) {
        users.signIn(Role.SECRETARIAT);
        record(register, "it-valmora-alta", 2023, 900_000);
        record(register, "it-valmora-alta", 2024, 84_200);
        record(register, "pt-alunden-alta", 2024, 120_500);
        open("cities");
        search("alta");

        test(grid()).sortByColumn(3);
        assertThat(listed()).containsExactly("Valmora Alta", "Ålunden Alta", "Øresby Alta");

        test(grid()).sortByColumn(3);
        assertThat(listed()).containsExactly("Ålunden Alta", "Valmora Alta", "Øresby Alta");
    }

    @Test
    void isSortedByOfficerWithoutAccents(@Autowired OfficerService officers, @Autowired AccountService accounts) {
        var zoe = users.signIn(Role.SECRETARIAT);
        var emile = users.add(Role.SECRETARIAT);
        accounts.rename(zoe, "Zoë");
        accounts.rename(emile, "Émile");
        officers.assign(id("dk-oresby-alta"), zoe);
        officers.assign(id("pt-alunden-alta"), emile);
        open("cities");
        search("alta");

        test(grid()).sortByColumn(5);

        assertThat(listed()).containsExactly("Ålunden Alta", "Øresby Alta", "Valmora Alta");
    }

    private void record(CityRegister register, String code, int year, int population) {
        register.record(id(code), new CityFacts(year, population, null, null, null, ""));
    }

    private CityId id(String code) {
        return directory.find(code).orElseThrow().id();
    }

    private List<String> countries(Locale locale) {
        var rows = test(grid());
        return IntStream.range(0, rows.size())
                .mapToObj(rows::getRow)
                .map(row -> row.country().name(locale))
                .toList();
    }

    @Test
    void opensForWhoeverIsSignedIn() {
        open(Role.EXPERT);

        assertThat(heading()).isEqualTo("Cities");
    }

    private void open(Role role) {
        users.signIn(role);
        open("cities");
    }

    private void search(String text) {
        type("City", text);
    }

    @SuppressWarnings("unchecked")
    private void country(Country country) {
        ((ComboBox<Country>) $(ComboBox.class).withCaption(COUNTRY).all().getFirst()).setValue(country);
    }

    @SuppressWarnings("unchecked")
    private Grid<CityRow> grid() {
        return $(Grid.class).single();
    }

    private List<String> listed() {
        var rows = test(grid());
        return IntStream.range(0, rows.size())
                .mapToObj(rows::getRow)
                .map(row -> row.name(Locale.ENGLISH))
                .toList();
    }
}
