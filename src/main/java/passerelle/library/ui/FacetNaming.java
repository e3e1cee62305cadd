package passerelle.library.ui;

import java.util.Locale;
import org.springframework.stereotype.Component;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.practice.classification.ClassificationService;

/** Reads what the values of the facets are called. */
@Component
class FacetNaming {

    private final ClassificationService classification;
    private final EditionService editions;

    FacetNaming(ClassificationService classification, EditionService editions) {
        this.classification = classification;
        this.editions = editions;
    }

    FacetNames in(Locale reader) {
        return new FacetNames(classification.all(), editions.areas(Instrument.INDEX), reader);
    }
}
