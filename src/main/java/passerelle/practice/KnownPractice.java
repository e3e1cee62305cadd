package passerelle.practice;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Folding;
import passerelle.shared.PartialDate;

/**
 * A good practice by what tells it from others of its city: its titles and the year in which it began.
 *
 * @param startsOn as it is stored; null where nobody knows
 */
public record KnownPractice(
        CityId city,
        String code,
        String titleEn,
        String titleFr,
        @Nullable String startsOn) {

    /** Folded, of each language in which it has one. */
    public Stream<String> titles() {
        return Stream.of(titleEn, titleFr).map(Folding::fold).filter(title -> !title.isEmpty());
    }

    public Optional<Integer> year() {
        return Optional.ofNullable(startsOn).map(date -> PartialDate.parse(date).year());
    }
}
