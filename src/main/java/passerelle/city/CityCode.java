package passerelle.city;

import java.util.function.Predicate;
import java.util.stream.Stream;
import passerelle.shared.Folding;

/**
 * The code of a city in addresses: its country and its name, such as {@code it-valmora}; numbered where two share it.
 */
final class CityCode {

    private static final int LONGEST = 50;

    private CityCode() {}

    static String of(CityProfile profile, Predicate<String> taken) {
        var name = Folding.fold(profile.names().local())
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-", "");
        var cut = name.substring(0, Math.min(name.length(), LONGEST)).replaceAll("-$", "");
        var readable = cut.isBlank() ? "city" : cut;
        var code = profile.country().code() + "-" + readable;
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? code : code + "-" + number)
                .filter(candidate -> !taken.test(candidate))
                .findFirst()
                .orElseThrow();
    }
}
