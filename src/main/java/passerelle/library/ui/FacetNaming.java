package passerelle.library.ui;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import org.springframework.stereotype.Component;
import passerelle.city.CityFound;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.library.Facet;
import passerelle.library.LibraryQuery;
import passerelle.practice.PracticePlaces;
import passerelle.practice.classification.ClassificationService;

/** Reads what the values of the facets are called. */
@Component
class FacetNaming {

    private final ClassificationService classification;
    private final EditionService editions;
    private final PracticePlaces places;

    FacetNaming(ClassificationService classification, EditionService editions, PracticePlaces places) {
        this.classification = classification;
        this.editions = editions;
        this.places = places;
    }

    /** @param query whose cities are to be named */
    FacetNames of(LibraryQuery query, Locale reader) {
        var cities = places.coded(query.of(Facet.CITY)).values().stream()
                .collect(toMap(CityFound::code, city -> city.names().in(reader)));
        return new FacetNames(classification.all(), editions.areas(Instrument.INDEX), cities, reader);
    }
}
