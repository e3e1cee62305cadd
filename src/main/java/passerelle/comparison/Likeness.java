package passerelle.comparison;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In what a city may be like another one. */
public enum Likeness {
    /** Between half and twice as many inhabitants. */
    POPULATION,
    /** Percents of foreign-born that lie at most 5 points apart. */
    DIVERSITY,
    /** The same country. */
    COUNTRY;

    private static final BigDecimal POINTS = BigDecimal.valueOf(5);

    /** In what two cities are certainly alike; what is unknown of one of them makes no likeness. */
    public static Set<Likeness> shared(Candidate one, Candidate other) {
        return Stream.of(values())
                .filter(likeness -> likeness.between(one, other) == Belonging.YES)
                .collect(Collectors.toUnmodifiableSet());
    }

    Belonging between(Candidate one, Candidate other) {
        return switch (this) {
            case POPULATION -> similar(one.population(), other.population());
            case DIVERSITY -> near(one.foreignBorn(), other.foreignBorn());
            case COUNTRY -> Belonging.of(one.country().equals(other.country()));
        };
    }

    private static Belonging similar(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? Belonging.UNKNOWN : Belonging.of(2L * one >= other && one <= 2L * other);
    }

    private static Belonging near(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null
                ? Belonging.UNKNOWN
                : Belonging.of(one.subtract(other).abs().compareTo(POINTS) <= 0);
    }

    /** As addresses write it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
