package passerelle.support;

import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.city.CityName;
import passerelle.city.CityProfile;
import passerelle.city.CityRegister;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** Adds cities as the secretariat would. */
@TestComponent
public class TestCities {

    private final CityRegister register;

    TestCities(CityRegister register) {
        this.register = register;
    }

    /** @param code whose first two letters are the country, such as {@code it-valmora} */
    public CityId add(String code, String name) {
        var country = new Country(code.substring(0, 2));
        var profile = new CityProfile(CityName.of(name), country, "", "", "", null);
        return Acting.asSystem(() -> register.add(profile));
    }
}
