package passerelle.demo.crowd;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import passerelle.shared.Folding;

/**
 * A city that exists nowhere else.
 *
 * @param strength how well it answers, from 0 to 100
 */
record InventedCity(
        UUID id,
        int number,
        Landscape landscape,
        String name,
        BigDecimal latitude,
        BigDecimal longitude,
        int population,
        BigDecimal foreignBorn,
        int strength) {

    private static final int TENTH = 1;

    /** @param number from 0; the countries take turns */
    static InventedCity of(int number, List<Landscape> landscapes, Chance chance) {
        var landscape = landscapes.get(number % landscapes.size());
        var among = number / landscapes.size();
        return new InventedCity(
                chance.id(),
                number,
                landscape,
                landscape.name(among),
                landscape.latitude(number),
                landscape.longitude(number),
                chance.between(180, 4_200) * 100,
                BigDecimal.valueOf(chance.between(28, 310), TENTH),
                chance.between(30, 80));
    }

    /** As in addresses. */
    String code() {
        return landscape.country() + "-" + Folding.fold(name).replaceAll("[^a-z0-9]+", "-");
    }
}
