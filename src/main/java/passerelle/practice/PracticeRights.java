package passerelle.practice;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.CityId;

/**
 * Who sees a version of a practice, and who writes it: what is published is for everybody, all else for the city and the
 * secretariat.
 */
@Component
class PracticeRights {

    private static final Set<PracticeStatus> BEGUN = Set.of(PracticeStatus.RECEIVED, PracticeStatus.DRAFT);

    private final CurrentUser user;

    PracticeRights(CurrentUser user) {
        this.user = user;
    }

    boolean isInside(CityId city) {
        return user.is(city, Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR);
    }

    boolean reads(GoodPractice practice) {
        return practice.status() == PracticeStatus.PUBLISHED
                || isInside(practice.city())
                || practice.status().isPublic() && isKnown();
    }

    /** Whether the reader has signed in; all others read what is published now, and less of that. */
    boolean isKnown() {
        return user.account() != null || user.is(Role.SECRETARIAT);
    }

    /** The secretariat writes a draft that it began for the city, until that is handed in. */
    boolean writes(GoodPractice practice) {
        return user.is(practice.city(), Role.COORDINATOR, Role.CONTRIBUTOR)
                || practice.isBySecretariat()
                        && BEGUN.contains(practice.status())
                        && user.is(practice.city(), Role.SECRETARIAT);
    }

    PracticeReach reach(GoodPractice practice) {
        var city = practice.city();
        var status = practice.status();
        return new PracticeReach(
                true,
                isInside(city),
                status.isWithTheCity() && writes(practice),
                status.isWithTheCity() && reports(practice),
                status == PracticeStatus.SUBMITTED && user.is(city, Role.SECRETARIAT),
                status == PracticeStatus.PUBLISHED && user.is(city, Role.COORDINATOR, Role.CONTRIBUTOR));
    }

    void requireInside(CityId city) {
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR);
    }

    void requireWriter(GoodPractice practice) {
        require(writes(practice));
    }

    /** A draft that the secretariat began it also hands in; all else the coordinator does. */
    void requireReporter(GoodPractice practice) {
        require(reports(practice));
    }

    private boolean reports(GoodPractice practice) {
        return user.is(practice.city(), Role.COORDINATOR)
                || writes(practice) && user.is(practice.city(), Role.SECRETARIAT);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("Not this person’s good practice");
        }
    }
}
