package passerelle.demo;

import java.math.BigDecimal;
import passerelle.city.CityName;
import passerelle.city.CityProfile;
import passerelle.city.Coordinates;
import passerelle.shared.Country;

/**
 * A fictional city of the demo.
 *
 * @param foreignBorn percent of the population
 * @param strength how well it answers, from 0 to 100
 */
record DemoTown(
        String country,
        String name,
        String region,
        String network,
        String place,
        int population,
        String foreignBorn,
        int strength) {

    DemoWords words() {
        return DemoWords.of(country);
    }

    CityProfile profile() {
        var at = place.split(" ");
        return new CityProfile(
                CityName.of(name),
                new Country(country),
                region,
                "",
                network,
                new Coordinates(new BigDecimal(at[0]), new BigDecimal(at[1])));
    }
}
