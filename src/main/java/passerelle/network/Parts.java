package passerelle.network;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import passerelle.comparison.Band;
import passerelle.comparison.BandScaleDetails;
import passerelle.comparison.BandService;
import passerelle.comparison.Candidate;
import passerelle.comparison.Publications;
import passerelle.comparison.Trait;
import passerelle.shared.CityId;

/** Tells to which part of the network a city belongs. */
@Component
class Parts {

    private final CityLabels labels;
    private final BandService bands;

    Parts(CityLabels labels, BandService bands) {
        this.labels = labels;
        this.bands = bands;
    }

    Function<CityId, Part> of(Publications publications, Split split) {
        return switch (split) {
            case NONE -> city -> new Part.Whole();
            case COUNTRY -> of(publications, city -> new Part.InCountry(city.country()));
            case NATIONAL_NETWORK -> networks();
            case POPULATION -> banded(publications, Trait.POPULATION);
            case FOREIGN_BORN -> banded(publications, Trait.FOREIGN_BORN);
        };
    }

    private static Function<CityId, Part> of(Publications publications, Function<Candidate, Part> part) {
        Map<CityId, Part> parts = publications.cities().stream().collect(toMap(Candidate::id, part));
        return city -> parts.getOrDefault(city, new Part.Outside());
    }

    private Function<CityId, Part> networks() {
        Map<CityId, Part> parts = labels.all(Locale.ENGLISH).values().stream()
                .filter(city -> !city.network().isBlank())
                .collect(toMap(CityLabel::id, city -> new Part.InNetwork(city.network())));
        return city -> parts.getOrDefault(city, new Part.Outside());
    }

    /** By the bands of the finest scale. */
    private Function<CityId, Part> banded(Publications publications, Trait trait) {
        var scale = bands.scales().stream()
                .filter(known -> known.trait() == trait)
                .findFirst()
                .map(BandScaleDetails::bands)
                .orElse(List.<Band>of());
        return of(publications, city -> band(scale, trait, city));
    }

    private static Part band(List<Band> scale, Trait trait, Candidate city) {
        return trait.of(city).stream()
                .flatMap(figure -> scale.stream().filter(band -> band.contains(figure)))
                .findFirst()
                .<Part>map(Part.InBand::new)
                .orElseGet(Part.Outside::new);
    }
}
