package passerelle.practice;

import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.text.TextOwner;

/**
 * The long texts of good practices, each in each language, and what the secretariat remarks and suggests. What is not
 * published is for the city and the secretariat, a remark for the secretariat alone until the practice is returned.
 */
@Component
class PracticeTexts implements TextOwner {

    private final GoodPractices practices;
    private final PracticeRights rights;
    private final CurrentUser user;

    PracticeTexts(GoodPractices practices, PracticeRights rights, CurrentUser user) {
        this.practices = practices;
        this.rights = rights;
        this.user = user;
    }

    @Override
    public String subject() {
        return PracticeService.SUBJECT;
    }

    @Override
    public void hold(UUID object) {
        practices.lock(new GoodPracticeId(object));
    }

    @Override
    public Place place(UUID object, String field) {
        var practice = practices.require(new GoodPracticeId(object));
        if (PracticePart.isField(field)) {
            return part(practice);
        }
        return said(practice, round(field));
    }

    /** Of the remark or the suggestion that it is. */
    private static int round(String field) {
        return PartSuggestion.isField(field)
                ? PartSuggestion.of(field).round()
                : SectionRemark.of(field).round();
    }

    private Place part(GoodPractice practice) {
        var audience = practice.status().isPublic() ? Audience.PUBLIC : Audience.TOWN_HALL;
        var closed = practice.status().isWithTheCity() ? null : "practice.text.closed";
        return new Place(practice.city(), audience, rights.writes(practice), closed);
    }

    private Place said(GoodPractice practice, int round) {
        var secretariat = user.is(practice.city(), Role.SECRETARIAT);
        var audience = isBeingWritten(practice, round) ? Audience.SECRETARIAT : Audience.TOWN_HALL;
        return new Place(practice.city(), audience, secretariat, closed(practice, round));
    }

    private static @Nullable String closed(GoodPractice practice, int round) {
        return isBeingWritten(practice, round) ? null : "practice.remark.closed";
    }

    private static boolean isBeingWritten(GoodPractice practice, int round) {
        return practice.status() == PracticeStatus.SUBMITTED && round == practice.round();
    }

    @Override
    public Predicate<String> opened(UUID object) {
        var practice = practices.require(new GoodPracticeId(object));
        if (!rights.isInside(practice.city())) {
            return field -> false;
        }
        return field -> PracticePart.isField(field) || !isBeingWritten(practice, round(field));
    }
}
