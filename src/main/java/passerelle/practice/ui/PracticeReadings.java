package passerelle.practice.ui;

import org.springframework.stereotype.Component;
import passerelle.city.CityService;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeFileService;
import passerelle.practice.PracticeService;
import passerelle.practice.classification.ClassificationService;
import passerelle.text.TextService;

/** Reads what the page of a practice shows. */
@Component
class PracticeReadings {

    private final CityService cities;
    private final PracticeService practices;
    private final PracticeFileService files;
    private final ClassificationService classification;
    private final EditionService editions;
    private final TextService texts;

    PracticeReadings(
            CityService cities,
            PracticeService practices,
            PracticeFileService files,
            ClassificationService classification,
            EditionService editions,
            TextService texts) {
        this.cities = cities;
        this.practices = practices;
        this.files = files;
        this.classification = classification;
        this.editions = editions;
        this.texts = texts;
    }

    PracticeReading of(PracticeDetails practice, String language) {
        return new PracticeReading(
                cities.get(practice.city()),
                practice,
                language,
                texts.of(PracticeService.SUBJECT, practice.id().value()),
                files.of(practice.id()),
                practices.versions(practice.code()),
                classification.all(),
                editions.latest(Instrument.INDEX));
    }
}
