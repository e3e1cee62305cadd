package passerelle.portrait.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityDetails;
import passerelle.comparison.Compared;
import passerelle.portrait.Movement;
import passerelle.portrait.RoundPair;
import passerelle.result.ResultDetails;
import passerelle.result.Trend;
import passerelle.shared.ui.Phrases;

/**
 * What the charts of a city are drawn from.
 *
 * @param shown the result that is drawn beside the group
 * @param compared null where the reader may not use the group
 * @param group what it is called
 * @param rounds the two that are set side by side; null where there is only one
 */
record Portrait(
        CityDetails city,
        Trend trend,
        ResultDetails shown,
        @Nullable Compared compared,
        String group,
        @Nullable RoundPair rounds) {

    String name() {
        return city.name(Phrases.locale());
    }

    Optional<Compared> comparable() {
        return Optional.ofNullable(compared).filter(found -> !found.isTooSmall());
    }

    Optional<Movement> movement() {
        return Optional.ofNullable(rounds).flatMap(pair -> pair.in(trend));
    }
}
