package passerelle.learning.ui;

import java.util.List;
import java.util.Optional;
import passerelle.city.CityDetails;
import passerelle.learning.StatedInterest;
import passerelle.shared.ui.Phrases;

/**
 * A city as its page of learning shows it.
 *
 * @param stated what it says that it wants and offers
 * @param mayState whether the reader may say so for it
 */
record CitySight(CityDetails city, AreaTitles titles, List<StatedInterest> stated, boolean mayState) {

    String name() {
        return city.name(Phrases.locale());
    }

    Optional<StatedInterest> statedOf(String area) {
        return stated.stream().filter(said -> said.area().equals(area)).findFirst();
    }
}
