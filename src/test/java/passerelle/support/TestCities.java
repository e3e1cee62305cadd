package passerelle.support;

import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.city.CityName;
import passerelle.city.CityProfile;
import passerelle.city.CityRegister;
import passerelle.city.CitySearch;
import passerelle.city.CityService;
import passerelle.search.SearchText;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** Adds cities as the secretariat would. */
@TestComponent
public class TestCities {

    private final CityRegister register;
    private final CityService cities;
    private final CitySearch search;

    TestCities(CityRegister register, CityService cities, CitySearch search) {
        this.register = register;
        this.cities = cities;
        this.search = search;
    }

    /** @param code whose first two letters are the country, such as {@code it-valmora} */
    public CityId add(String code, String name) {
        var country = new Country(code.substring(0, 2));
        var profile = new CityProfile(CityName.of(name), country, "", "", "", null);
        return Acting.asSystem(() -> {
            makeRoom(name, country);
            return register.add(profile);
        });
    }

    /** A city of that name which an earlier test left behind is called otherwise from now on. */
    private void makeRoom(String name, Country country) {
        search.find(new SearchText(name), Locale.ENGLISH, 5).stream()
                .filter(city ->
                        city.country().equals(country) && city.names().local().equals(name))
                .forEach(city -> register.describe(
                        city.id(),
                        CityProfile.of(name + " " + System.nanoTime(), country),
                        cities.get(city.id()).version()));
    }
}
