package passerelle.visit.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.document.FileContent;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Intercultural profiles: drafted by the experts, issued by the secretariat, and only then seen by the city. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ProfileService {

    private final InterculturalProfiles profiles;
    private final ProfilePapers papers;
    private final ProfileHistory history;
    private final CurrentUser user;
    private final Clock clock;

    ProfileService(
            InterculturalProfiles profiles,
            ProfilePapers papers,
            ProfileHistory history,
            CurrentUser user,
            Clock clock) {
        this.profiles = profiles;
        this.papers = papers;
        this.history = history;
        this.user = user;
        this.clock = clock;
    }

    public ProfileId draft(CityId city, int round) {
        user.require(city, Role.SECRETARIAT, Role.EXPERT);
        var profile = profiles.saveAndFlush(new InterculturalProfile(city, round, LocalDate.now(clock)));
        history.drafted(profile);
        return profile.id();
    }

    /**
     * Opens the profile, its papers and the round's findings to the city.
     *
     * @throws RuleViolation when nothing is written and no paper attached, or in the future
     * @throws NeedsConfirmation when the visit of the round is not closed by then
     */
    public void issue(ProfileId id, ProfileIssue issue) {
        var profile = required(id);
        if (!profiles.isWritten(id.value()) && papers.of(id).isEmpty()) {
            throw new RuleViolation("profile.error.empty");
        }
        profile.issue(issue, isVisitOpen(profile, issue), LocalDate.now(clock));
        papers.open(profile);
        history.issued(profile);
    }

    /** It was issued on another day. */
    public void correct(ProfileId id, ProfileIssue issue, Reason reason) {
        var profile = required(id);
        var before = profile.issuedOn();
        profile.correct(issue, isVisitOpen(profile, issue), LocalDate.now(clock));
        history.corrected(profile, String.valueOf(before), reason);
    }

    /** Makes it a draft again: the city sees it and the findings no more. */
    public void takeBack(ProfileId id, Reason reason) {
        var profile = required(id);
        var before = String.valueOf(profile.issuedOn());
        profile.takeBack();
        papers.open(profile);
        history.takenBack(profile, before, reason);
    }

    public void withdraw(ProfileId id, Reason reason) {
        var profile = required(id);
        var audience = profile.status().audience();
        profile.withdraw();
        profiles.flush(); // its round is free again for whatever comes next
        papers.open(profile);
        history.withdrawn(profile, audience, reason);
    }

    /** Keeps a paper with it; once it is issued only the secretariat does. */
    public void attach(ProfileId id, FileContent file) {
        var profile = profiles.require(id);
        user.require(profile.city(), Role.SECRETARIAT, Role.EXPERT);
        switch (profile.status()) {
            case DRAFT -> papers.store(profile, file);
            case ISSUED -> {
                user.require(profile.city(), Role.SECRETARIAT);
                papers.store(profile, file);
            }
            case WITHDRAWN -> throw new RuleViolation("profile.error.withdrawn");
        }
    }

    @Transactional(readOnly = true)
    public ProfileDetails get(ProfileId id) {
        var profile = profiles.require(id);
        checkRead(profile);
        return profile.details();
    }

    /** Those that the reader may see, the latest round first. */
    @Transactional(readOnly = true)
    public List<ProfileDetails> ofCity(CityId city) {
        user.require(city, Role.seeingTheCity());
        return profiles.of(city).stream()
                .filter(profile -> user.reads(city, profile.status().audience()))
                .map(InterculturalProfile::details)
                .toList();
    }

    private boolean isVisitOpen(InterculturalProfile profile, ProfileIssue issue) {
        return profiles.isVisitOpen(profile.city(), profile.round(), issue.on());
    }

    private InterculturalProfile required(ProfileId id) {
        var profile = profiles.require(id);
        user.require(profile.city(), Role.SECRETARIAT);
        return profile;
    }

    private void checkRead(InterculturalProfile profile) {
        if (!user.reads(profile.city(), profile.status().audience())) {
            throw new AccessDeniedException("Not issued to the city");
        }
    }
}
