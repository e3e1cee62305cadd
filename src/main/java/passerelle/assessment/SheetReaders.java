package passerelle.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/**
 * Who sees what of a sheet: all of it whoever reads what is meant for the city, a delegate what is in the own hands, and
 * nobody else anything. Only a delegate costs a statement.
 */
@Component
public class SheetReaders {

    private final List<PartsInHand> hands;
    private final CurrentUser user;

    SheetReaders(List<PartsInHand> hands, CurrentUser user) {
        this.hands = hands;
        this.user = user;
    }

    /** @throws AccessDeniedException when nothing of it is meant for the person at work */
    public SeenPart part(AssessmentDetails sheet) {
        return part(sheet.city(), sheet.id());
    }

    /** @throws AccessDeniedException when nothing of it is meant for the person at work */
    public SeenPart part(CityId city, AssessmentId sheet) {
        var part = seen(city, sheet);
        if (part.isNothing()) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        return part;
    }

    public SeenPart seen(CityId city, AssessmentId sheet) {
        if (user.reads(city, Audience.CITY)) {
            return SeenPart.WHOLE;
        }
        return user.is(city, Role.DELEGATE) ? SeenPart.of(inHand(sheet, user.id())) : SeenPart.NOTHING;
    }

    /** What somebody has in hand, be it all that they see or not. */
    public Set<String> inHand(AssessmentId sheet, AccountId person) {
        return hands.stream()
                .flatMap(subject -> subject.of(sheet, person).stream())
                .collect(Collectors.toSet());
    }

    /** @throws AccessDeniedException unless the person at work opens and settles the sheets of cities */
    void requireSecretariat(CityId city) {
        user.require(city, Role.SECRETARIAT);
    }

    /** @throws AccessDeniedException unless the person at work sees everything of the city */
    void requireWhole(CityId city) {
        if (!user.reads(city, Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
    }
}
