package passerelle.practice.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.city.NamedCity;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeDates;
import passerelle.practice.PracticeTitle;
import passerelle.shared.CityId;

/**
 * A good practice as a line of a table tells it.
 *
 * @param changes what is said of it beside the long texts
 * @param texts by their fields, such as {@code context.fr}
 * @param publishedOn by the programme; null where the city is to hand it in
 * @param original the file that tells it
 */
record CollectedPractice(
        NamedCity city,
        PracticeTitle title,
        PracticeDates dates,
        List<PracticeChange> changes,
        Map<String, String> texts,
        @Nullable LocalDate publishedOn,
        CollectedOriginal original) {

    /** Whether somebody is to look through its form before it is a draft. */
    boolean isToBeConfirmed() {
        return publishedOn == null && original.form();
    }

    CityId home() {
        return city.id().orElseThrow();
    }

    String language() {
        return title.original();
    }

    /** In which it began; empty where nobody knows. */
    Optional<Integer> year() {
        return Optional.ofNullable(dates.start()).map(start -> start.year());
    }

    /** As people call it. */
    String name() {
        return city.name() + ", " + title.in(title.original());
    }
}
