package passerelle.reuse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** What cities tell of the practices of others that they adapted. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AdaptationService {

    /** The subject of its texts and its history. */
    public static final String SUBJECT = "adaptation";

    /** Of the text that tells how it went. */
    public static final String STORY = "story";

    private final Adaptations adaptations;
    private final Adaptable adaptable;
    private final AdaptationHistory history;
    private final CurrentUser user;
    private final Clock clock;

    AdaptationService(
            Adaptations adaptations, Adaptable adaptable, AdaptationHistory history, CurrentUser user, Clock clock) {
        this.adaptations = adaptations;
        this.adaptable = adaptable;
        this.history = history;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param practice the code of it
     * @throws RuleViolation for its own practice, one that is not published, one told of already, and from a city that
     *     is no member
     */
    public AdaptationId tell(CityId city, String practice, AdaptationNote note) {
        user.require(city, Role.COORDINATOR, Role.SECRETARIAT);
        adaptable.require(practice, city);
        var today = LocalDate.now(clock);
        var former = adaptations.findByCityAndPractice(city, practice);
        former.ifPresent(adaptation -> adaptation.tellAgain(note, user.name(), today));
        var told = former.orElseGet(() -> adaptations.save(new Adaptation(city, practice, note, user.name(), today)));
        history.tell(AdaptationHistory.act("adaptation.told", told).to(practice + " · " + note.text()));
        history.count(practice);
        return told.id();
    }

    /** @throws RuleViolation once it is withdrawn */
    public void correct(AdaptationId id, AdaptationNote note, Reason why) {
        var adaptation = own(id);
        var before = adaptation.note();
        adaptation.correct(note);
        history.tell(AdaptationHistory.act("adaptation.corrected", adaptation)
                .from(before)
                .to(note.text())
                .because(why));
    }

    /** @throws RuleViolation once it is withdrawn */
    public void withdraw(AdaptationId id, Reason why) {
        var adaptation = own(id);
        adaptation.withdraw();
        history.tell(AdaptationHistory.act("adaptation.withdrawn", adaptation)
                .from(adaptation.practice() + " · " + adaptation.note())
                .because(why));
        history.count(adaptation.practice());
    }

    /** What a city adapted, the latest first. */
    @Transactional(readOnly = true)
    public List<AdaptedRow> by(CityId city) {
        return adaptations.by(city);
    }

    private Adaptation own(AdaptationId id) {
        var adaptation = adaptations.findById(id).orElseThrow();
        user.require(adaptation.city(), Role.COORDINATOR, Role.SECRETARIAT);
        return adaptation;
    }
}
