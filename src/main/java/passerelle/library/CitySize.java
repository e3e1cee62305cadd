package passerelle.library;

import org.jspecify.annotations.Nullable;

/** How many inhabitants a city has, in the steps by which the programme compares. */
public enum CitySize {
    BELOW_100_000(100_000),
    BELOW_200_000(200_000),
    BELOW_500_000(500_000),
    FROM_500_000(Integer.MAX_VALUE),
    /** Nobody recorded it. */
    UNKNOWN(-1);

    private final int below;

    CitySize(int below) {
        this.below = below;
    }

    static CitySize of(@Nullable Integer inhabitants) {
        if (inhabitants == null) {
            return UNKNOWN;
        }
        for (var size : values()) {
            if (inhabitants < size.below) {
                return size;
            }
        }
        return FROM_500_000;
    }
}
