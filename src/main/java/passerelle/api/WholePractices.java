package passerelle.api;

import org.springframework.stereotype.Component;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeWording;
import passerelle.practice.classification.ClassificationService;
import passerelle.reuse.ReuseService;

/** Reads everything that there is of a practice. */
@Component
class WholePractices {

    private final PracticeWording wording;
    private final ClassificationService classification;
    private final ReuseService reuse;

    WholePractices(PracticeWording wording, ClassificationService classification, ReuseService reuse) {
        this.wording = wording;
        this.classification = classification;
        this.reuse = reuse;
    }

    WholePracticeItem of(PracticeDetails practice, TownItem city) {
        return WholePracticeItem.of(
                practice, city, wording.of(practice.id()), classification.all(), reuse.of(practice.code()));
    }
}
