package passerelle.visit.profile;

import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.document.FileGuard;
import passerelle.shared.RuleViolation;

/** The files with which an intercultural profile was issued stay as long as it is. */
@Component
class IssuedPapers implements FileGuard {

    private final InterculturalProfiles profiles;

    IssuedPapers(InterculturalProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public String subject() {
        return ProfilePapers.SUBJECT;
    }

    @Override
    public void checkTakeBack(UUID object) {
        var profile = profiles.require(new ProfileId(object));
        if (profile.status() == ProfileStatus.ISSUED) {
            throw new RuleViolation("profile.error.paper", Integer.toString(profile.round()));
        }
    }
}
