package passerelle.city;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.audit.Act;
import passerelle.shared.Country;
import passerelle.shared.LocalizedText;

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
                country(profile.country()),
                profile.region(),
                profile.website(),
                profile.network(),
                place(profile.place()));
    }

    private static @Nullable String place(@Nullable Coordinates place) {
        return place == null ? null : Act.number(place.latitude()) + " / " + Act.number(place.longitude());
    }

    static String of(CityFacts facts) {
        var population = facts.population();
        return join(
                facts.year(),
                population == null ? null : Act.number(population),
                percent(facts.foreignResidents()),
                percent(facts.foreignBorn()),
                percent(facts.nationalMinorities()),
                facts.source());
    }

    private static @Nullable String percent(@Nullable Number share) {
        return share == null ? null : Act.percent(share);
    }

    private static String country(Country country) {
        return Act.word(new LocalizedText(country.name(Locale.ENGLISH), country.name(Locale.FRENCH)));
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
