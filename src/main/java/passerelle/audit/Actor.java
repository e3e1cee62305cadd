package passerelle.audit;

import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** Who is acting now, and what histories that person may read; answered by the accounts. */
public interface Actor {

    /** Nobody, when the system itself acts. */
    @Nullable AccountId account();

    /** The person's name as it was at that moment; blank for the system. */
    String name();

    boolean reads(@Nullable CityId city, Audience audience);
}
