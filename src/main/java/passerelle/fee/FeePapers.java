package passerelle.fee;

import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.document.FileGuard;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** Papers of fees are for the secretariat, the analysts and the city's coordinator: not for contributors or experts. */
@Component
class FeePapers implements FileGuard {

    private final CurrentUser user;

    FeePapers(CurrentUser user) {
        this.user = user;
    }

    @Override
    public String subject() {
        return FeeActs.SUBJECT;
    }

    /** As all acts on fees. */
    @Override
    public Audience toldTo(Audience paper) {
        return FeeActs.READERS;
    }

    @Override
    public boolean mayRead(CityId city) {
        return user.is(city, Role.SECRETARIAT, Role.ANALYST, Role.COORDINATOR);
    }
}
