package passerelle.visit.profile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.text.TextOwner;

/** The text of a finding: the team writes it until the profile is issued, the city reads it from then on. */
@Component
class FindingTexts implements TextOwner {

    private final Findings findings;
    private final CurrentUser user;

    FindingTexts(Findings findings, CurrentUser user) {
        this.findings = findings;
        this.user = user;
    }

    @Override
    public String subject() {
        return "finding";
    }

    @Override
    public Place place(UUID object, String field) {
        TextOwner.checkField(field, "text");
        var finding = findings.require(new FindingId(object));
        var place = findings.place(finding.visit());
        var mine = user.is(place.city(), Role.SECRETARIAT, Role.EXPERT);
        return new Place(place.city(), place.audience(), mine, closed(finding, place));
    }

    private static @Nullable String closed(Finding finding, FindingPlace place) {
        if (finding.isWithdrawn()) {
            return "finding.error.withdrawn";
        }
        return place.issued() ? "finding.error.issued" : null;
    }
}
