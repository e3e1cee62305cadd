package passerelle.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import passerelle.shared.CityId;
import passerelle.shared.LocalizedText;

/**
 * Seeing the product as the coordinator of a city does, without changing anything.
 *
 * @param name of the city
 * @param back the address of the page where it began, to which its end leads
 */
public record Viewing(CityId city, LocalizedText name, String back) implements Serializable {

    /** Of the city's own roles the one that sees most. */
    static final Role AS = Role.COORDINATOR;

    /** Of the person at work on this thread; also while the system acts because that person asked for something. */
    public static Optional<Viewing> current() {
        return ActingContexts.person().map(SignedIn::viewing);
    }

    /** All that may be done meanwhile. */
    Grant grant(LocalDate today) {
        return new Grant(AS, city, today, today);
    }
}
