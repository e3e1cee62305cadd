package passerelle.practice.ui;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeFileService;
import passerelle.practice.PracticePlaces;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeWording;
import passerelle.practice.classification.ClassificationService;

/** Reads what the page of a practice shows. */
@Component
class PracticeReadings {

    private final PracticePlaces places;
    private final PracticeService practices;
    private final PracticeFileService files;
    private final ClassificationService classification;
    private final EditionService editions;
    private final PracticeWording wording;

    PracticeReadings(
            PracticePlaces places,
            PracticeService practices,
            PracticeFileService files,
            ClassificationService classification,
            EditionService editions,
            PracticeWording wording) {
        this.places = places;
        this.practices = practices;
        this.files = files;
        this.classification = classification;
        this.editions = editions;
        this.wording = wording;
    }

    PracticeReading of(PracticeDetails practice, String language) {
        return new PracticeReading(
                Objects.requireNonNull(places.of(Set.of(practice.city())).get(practice.city())),
                practice,
                language,
                wording.of(practice.id()),
                files.of(practice.id()),
                practices.versions(practice.code()),
                classification.all(),
                editions.areas(Instrument.INDEX));
    }
}
