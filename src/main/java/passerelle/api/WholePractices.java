package passerelle.api;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticePlaces;
import passerelle.practice.PracticeWording;
import passerelle.practice.WrittenPractice;
import passerelle.practice.classification.ClassificationService;
import passerelle.reuse.AdaptationRow;
import passerelle.reuse.ReuseCount;
import passerelle.reuse.ReuseService;

/** Reads everything that there is of a practice. */
@Component
class WholePractices {

    private final PracticeWording wording;
    private final ClassificationService classification;
    private final ReuseService reuse;
    private final PracticePlaces places;

    WholePractices(
            PracticeWording wording, ClassificationService classification, ReuseService reuse, PracticePlaces places) {
        this.wording = wording;
        this.classification = classification;
        this.reuse = reuse;
        this.places = places;
    }

    WholePracticeItem of(PracticeDetails practice, TownItem city) {
        return WholePracticeItem.of(
                practice, city, wording.of(practice.id()), classification.all(), reuse.of(practice.code()));
    }

    /** Many at once; one of a city that nobody knows any more is left out. */
    Stream<WholePracticeItem> of(List<WrittenPractice> page) {
        var terms = classification.all();
        var towns = places.of(
                page.stream().map(written -> written.practice().city()).collect(toSet()));
        var adapted = reuse.counts(
                page.stream().map(written -> written.practice().code()).toList());
        return page.stream().flatMap(written -> {
            var practice = written.practice();
            var told = adapted.getOrDefault(practice.code(), ReuseCount.NONE).cities() == 0
                    ? List.<AdaptationRow>of()
                    : reuse.of(practice.code());
            return Stream.ofNullable(towns.get(practice.city()))
                    .map(town -> WholePracticeItem.of(practice, TownItem.of(town), written.texts(), terms, told));
        });
    }
}
