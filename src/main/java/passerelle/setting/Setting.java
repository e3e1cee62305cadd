package passerelle.setting;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.convert.DurationStyle;

/**
 * One thing that can be set.
 *
 * @param meaning what may stand there, for whoever set something else
 */
record Setting(String name, String meaning, Predicate<String> allowed) {

    static Setting number(String name, int least, int most) {
        return new Setting(name, "a whole number from " + least + " to " + most, value -> {
            var number = Integer.parseInt(value);
            return number >= least && number <= most;
        });
    }

    static Setting duration(String name, Duration least, Duration most) {
        var meaning = "a time from " + words(least) + " to " + words(most) + ", such as 90s, 10m, 2h or 1d";
        return new Setting(name, meaning, value -> {
            var duration = DurationStyle.detectAndParse(value);
            return duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0;
        });
    }

    static Setting beginning(String name, String... beginnings) {
        var meaning = "an address that begins with " + String.join(" or ", beginnings);
        return new Setting(name, meaning, value -> Stream.of(beginnings).anyMatch(value::startsWith));
    }

    /** Nothing where the value is as it may be. */
    Optional<String> problem(String value) {
        return isAllowed(value.strip())
                ? Optional.empty()
                : Optional.of(name + " is \"" + value + "\"; it must be " + meaning + ".");
    }

    private boolean isAllowed(String value) {
        try {
            return allowed.test(value);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String words(Duration duration) {
        return duration.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }
}
