package passerelle.comparison.ui;

import java.util.Optional;
import java.util.function.Function;
import passerelle.city.CityFound;
import passerelle.comparison.Compared;
import passerelle.result.Measure;
import passerelle.result.ResultKind;
import passerelle.result.ui.ScoreLinks;
import passerelle.shared.ui.Phrases;

/**
 * Where the figures of the city that is compared open into what they are made of: indicative ones as they are today.
 * Those that were kept need not be, and of official ones the points are not public.
 */
record OwnDoors(Function<Measure, Optional<String>> to) {

    static final OwnDoors CLOSED = new OwnDoors(measure -> Optional.empty());

    static OwnDoors of(Compared compared, CityFound city) {
        var own = compared.own();
        if (own == null || compared.sample().basis().kind() == ResultKind.OFFICIAL) {
            return CLOSED;
        }
        var links = new ScoreLinks(city.code(), city.names().in(Phrases.locale()));
        return new OwnDoors(measure -> Optional.of(links.to(own.round(), measure)));
    }

    Optional<String> to(Measure measure) {
        return to.apply(measure);
    }
}
