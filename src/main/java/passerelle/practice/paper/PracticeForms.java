package passerelle.practice.paper;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import passerelle.city.CityDetails;
import passerelle.practice.WrittenPractice;
import passerelle.practice.classification.Classification;

/** Writes as the programme’s form what its reader has read already, without photos: many make one file. */
@Component
public class PracticeForms {

    private final PaperWriters writers;

    PracticeForms(PaperWriters writers) {
        this.writers = writers;
    }

    /** @param language of its frame, {@code en} or {@code fr}; the texts are in it where they are translated */
    public byte[] write(WrittenPractice read, CityDetails city, Classification terms, Locale language) {
        return writers.word(new PracticeSheet(read.practice(), city, read.texts(), List.of(), terms, language));
    }
}
