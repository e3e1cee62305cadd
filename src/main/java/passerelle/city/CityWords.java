package passerelle.city;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a city in one line, for its history. */
final class CityWords {

    private CityWords() {}

    static String of(CityProfile profile) {
        var names = profile.names();
        return join(
                names.local(),
                names.english(),
                names.french(),
                names.aliases(),
                profile.country().code(),
                profile.region(),
                profile.website(),
                profile.network(),
                profile.place());
    }

    static String of(CityFacts facts) {
        return facts.year() + ": "
                + join(
                        facts.population(),
                        percent(facts.foreignResidents()),
                        percent(facts.foreignBorn()),
                        percent(facts.nationalMinorities()),
                        facts.source());
    }

    private static @Nullable String percent(@Nullable Object share) {
        return share == null ? null : share + " %";
    }

    private static String join(@Nullable Object... known) {
        return Stream.of(known)
                .flatMap(Stream::ofNullable)
                .map(Object::toString)
                .filter(word -> !word.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
