package passerelle.journey;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import passerelle.account.Acting;
import passerelle.city.Standing;
import passerelle.journey.norm.NormService;
import passerelle.journey.norm.Norms;
import passerelle.shared.CityId;

/** Works a city's journey out from what all subjects know now. */
@Component
public class DerivedJourneys {

    private static final StandingFact UNKNOWN = new StandingFact(Standing.PROSPECT, null);

    private final ObjectProvider<StepFacts> subjects;
    private final ObjectProvider<StandingFacts> memberships;
    private final SkippedSteps skips;
    private final NormService norms;

    DerivedJourneys(
            ObjectProvider<StepFacts> subjects,
            ObjectProvider<StandingFacts> memberships,
            SkippedSteps skips,
            NormService norms) {
        this.subjects = subjects;
        this.memberships = memberships;
        this.skips = skips;
        this.norms = norms;
    }

    /** Whoever asks: the journey rests on all facts, also those that the person at work may not see. */
    public List<StepState> of(CityId city) {
        return of(city, Acting.asSystem(norms::norms));
    }

    /** As it would be with other norms than those in force. */
    public List<StepState> of(CityId city, Norms norms) {
        return Acting.asSystem(() -> {
            var facts = subjects.stream()
                    .flatMap(subject -> subject.of(city).stream())
                    .toList();
            var standing = memberships.stream()
                    .map(membership -> membership.standing(city))
                    .findFirst()
                    .orElse(UNKNOWN);
            return Journey.of(facts, skips.active(city), norms, standing);
        });
    }
}
