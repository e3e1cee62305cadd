package passerelle.visit.profile;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.text.TextOwner;

/** Summary and recommendations: written by the visit's team while it is a draft, settled once issued. */
@Component
class ProfileTexts implements TextOwner {

    private static final String RECOMMENDATION = "recommendation.";

    private final InterculturalProfiles profiles;
    private final IndexAreas areas;
    private final CurrentUser user;

    ProfileTexts(InterculturalProfiles profiles, IndexAreas areas, CurrentUser user) {
        this.profiles = profiles;
        this.areas = areas;
        this.user = user;
    }

    @Override
    public String subject() {
        return "profile";
    }

    @Override
    public Place place(UUID object, String field) {
        if (!field.equals("summary") && !field.startsWith(RECOMMENDATION)) {
            throw new NoSuchElementException("A profile has no " + field);
        }
        var profile = profiles.require(new ProfileId(object));
        var mine = user.is(profile.city(), Role.SECRETARIAT, Role.EXPERT);
        return new Place(profile.city(), profile.status().audience(), mine, closed(profile.status(), field));
    }

    private @Nullable String closed(ProfileStatus status, String field) {
        return switch (status) {
            case ISSUED -> "profile.error.issued";
            case WITHDRAWN -> "profile.error.withdrawn";
            case DRAFT -> isKnown(field) ? null : "profile.error.area";
        };
    }

    /** What was written about an area that the Index has no more can still be read. */
    private boolean isKnown(String field) {
        return !field.startsWith(RECOMMENDATION) || areas.has(field.substring(RECOMMENDATION.length()));
    }
}
