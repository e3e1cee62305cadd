package passerelle.practice.paper;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.city.CityService;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeService;
import passerelle.practice.classification.ClassificationService;
import passerelle.text.TextService;

/** Writes a practice as a paper, with what its reader may see of it and nothing else. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PracticePaperService {

    private final PracticeService practices;
    private final CityService cities;
    private final TextService texts;
    private final PaperPhotos photos;
    private final ClassificationService classification;
    private final PaperWriters writers;

    PracticePaperService(
            PracticeService practices,
            CityService cities,
            TextService texts,
            PaperPhotos photos,
            ClassificationService classification,
            PaperWriters writers) {
        this.practices = practices;
        this.cities = cities;
        this.texts = texts;
        this.photos = photos;
        this.classification = classification;
        this.writers = writers;
    }

    /**
     * The programme’s form.
     *
     * @param language of its frame, {@code en} or {@code fr}; the texts are in it where they are translated
     */
    public byte[] word(GoodPracticeId id, Locale language) {
        return writers.word(sheet(id, language));
    }

    /** The same as a sheet to read, print and hand round. */
    public byte[] pdf(GoodPracticeId id, Locale language) {
        return writers.pdf(sheet(id, language));
    }

    private PracticeSheet sheet(GoodPracticeId id, Locale language) {
        var practice = practices.get(id);
        var frame = language.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        return new PracticeSheet(
                practice,
                cities.get(practice.city()),
                texts.of(PracticeService.SUBJECT, id.value()),
                photos.of(id, new PaperWords(frame)),
                classification.all(),
                frame);
    }
}
