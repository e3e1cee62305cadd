package passerelle.reuse;

import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.text.TextOwner;

/** How it went, told by the city that adapted a practice; everybody reads it. */
@Component
class AdaptationTexts implements TextOwner {

    private final Adaptations adaptations;
    private final CurrentUser user;

    AdaptationTexts(Adaptations adaptations, CurrentUser user) {
        this.adaptations = adaptations;
        this.user = user;
    }

    @Override
    public String subject() {
        return AdaptationService.SUBJECT;
    }

    @Override
    public Place place(UUID object, String field) {
        TextOwner.checkField(field, AdaptationService.STORY);
        var adaptation = adaptations.findById(new AdaptationId(object)).orElseThrow();
        var writable = user.is(adaptation.city(), Role.COORDINATOR, Role.SECRETARIAT);
        var closed = adaptation.isWithdrawn() ? "reuse.error.withdrawn" : null;
        return new Place(adaptation.city(), Audience.PUBLIC, writable, closed);
    }
}
