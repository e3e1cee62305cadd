package passerelle.practice;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityService;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** What a city does with its good practices: its people write drafts, its coordinators hand them in. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PracticeReporting {

    private final GoodPractices practices;
    private final PracticeContents contents;
    private final PracticeRights rights;
    private final PracticeHistory history;
    private final CurrentUser user;
    private final CityService cities;
    private final Clock clock;

    PracticeReporting(
            GoodPractices practices,
            PracticeContents contents,
            PracticeRights rights,
            PracticeHistory history,
            CurrentUser user,
            CityService cities,
            Clock clock) {
        this.practices = practices;
        this.contents = contents;
        this.rights = rights;
        this.history = history;
        this.user = user;
        this.cities = cities;
        this.clock = clock;
    }

    /**
     * A draft with nothing in it yet; one that the secretariat begins for a city it may also write.
     *
     * @param language in which the original will be written
     */
    public GoodPracticeId begin(CityId city, String language) {
        var practice = practices.saveAndFlush(blank(city, language));
        history.told("practice.begun", practice);
        return practice.id();
    }

    /** The same for what is being read from that file: it becomes a draft once somebody confirms it. */
    public GoodPracticeId receive(CityId city, String language, String file) {
        var practice = practices.saveAndFlush(blank(city, language).received());
        history.received(practice, file);
        return practice.id();
    }

    /** What was read from a form is as it should be: from now on it is a draft like any other. */
    public void confirm(GoodPracticeId id) {
        var practice = practices.lock(id).orElseThrow();
        rights.requireWriter(practice);
        practice.confirm();
        history.told("practice.confirmed", practice);
    }

    /** @throws RuleViolation while it is not with the city, and for what is too long or too much */
    public void write(GoodPracticeId id, PracticeChange change) {
        var practice = practices.require(id);
        rights.requireWriter(practice);
        contents.check(change);
        var before = practice.outline().words(change);
        practice.take(change);
        history.written(practice, change, before);
    }

    /** What it lacks before it can be handed in. */
    @Transactional(readOnly = true)
    public PracticeCheck check(GoodPracticeId id) {
        var practice = practices.require(id);
        rights.requireInside(practice.city());
        return contents.check(practice);
    }

    /** @throws RuleViolation while a mandatory section is empty */
    public void submit(GoodPracticeId id) {
        var practice = practices.lock(id).orElseThrow();
        rights.requireReporter(practice);
        practice.submit(contents.check(practice), LocalDate.now(clock));
        history.told("practice.submitted", practice);
    }

    /** What is not to be reported any more; nothing of it is lost. */
    public void discard(GoodPracticeId id, Reason why) {
        var practice = practices.lock(id).orElseThrow();
        rights.requireReporter(practice);
        practice.checkWritable();
        practice.archive(why, LocalDate.now(clock));
        history.told("practice.discarded", practice, why);
    }

    /**
     * A draft that holds what is published; readers see the published one until the new one is.
     *
     * @throws RuleViolation unless it is published, and while another version is under way
     */
    public GoodPracticeId beginVersion(GoodPracticeId id) {
        var published = practices.lock(id).orElseThrow();
        user.require(published.city(), Role.COORDINATOR, Role.CONTRIBUTOR);
        if (practices.versions(published.code()).stream()
                .anyMatch(version -> version.status().isUnderWay())) {
            throw new RuleViolation("practice.error.version");
        }
        var next = practices.saveAndFlush(published.anew(LocalDate.now(clock)));
        contents.copy(published, next);
        history.told("practice.version.begun", next);
        return next.id();
    }

    private GoodPractice blank(CityId city, String language) {
        rights.requireInside(city);
        var bySecretariat = !user.is(city, Role.COORDINATOR, Role.CONTRIBUTOR);
        return new GoodPractice(
                city, nextCode(city), new PracticeOutline(language), bySecretariat, LocalDate.now(clock));
    }

    private String nextCode(CityId city) {
        var start = cities.get(city).code() + "-";
        var last = practices.codes(city).stream()
                .mapToInt(code -> Integer.parseInt(code.substring(code.lastIndexOf('-') + 1)))
                .max()
                .orElse(0);
        return start + (last + 1);
    }
}
