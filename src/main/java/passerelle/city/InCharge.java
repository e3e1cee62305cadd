package passerelle.city;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.search.Narrowing;
import passerelle.shared.AccountId;

/** Who looks after the cities that are wanted: an officer, or nobody. */
public record InCharge(@Nullable AccountId officer) implements Serializable {

    public static final InCharge NOBODY = new InCharge(null);

    private static final String NONE = "none";

    /** @throws IllegalArgumentException for words that {@link #toString} never writes */
    public static InCharge of(String words) {
        return words.equals(NONE) ? NOBODY : new InCharge(new AccountId(UUID.fromString(words)));
    }

    /** As a condition on a city {@code c}; null does not narrow. */
    public static Narrowing narrow(@Nullable InCharge wanted, Narrowing narrowing) {
        return narrowing
                .when(NOBODY.equals(wanted), "c.officer is null")
                .by("c.officer = :officer", "officer", wanted == null ? null : wanted.officer);
    }

    @Override
    public String toString() {
        return officer == null ? NONE : officer.value().toString();
    }
}
