package passerelle.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import passerelle.account.Acting;
import passerelle.city.Standing;
import passerelle.journey.norm.NormService;
import passerelle.journey.norm.Norms;
import passerelle.shared.CityId;

/** Works the journeys of cities out from what all subjects know now, asking each of them once for all the cities. */
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

    public List<StepState> of(CityId city) {
        return of(List.of(city)).getOrDefault(city, List.of());
    }

    /** Whoever asks: the journey rests on all facts, also those that the person at work may not see. */
    public Map<CityId, List<StepState>> of(Collection<CityId> cities) {
        return of(cities, Acting.asSystem(norms::norms));
    }

    /** As they would be with other norms than those in force. */
    public Map<CityId, List<StepState>> of(Collection<CityId> cities, Norms norms) {
        return Acting.asSystem(() -> {
            var facts = subjects.stream().map(subject -> subject.of(cities)).toList();
            var standings = memberships.stream()
                    .map(membership -> membership.standings(cities))
                    .findFirst()
                    .orElse(Map.of());
            var skipped = skips.active(cities);
            return cities.stream()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            city -> Journey.of(
                                    known(facts, city),
                                    skipped.getOrDefault(city, List.of()),
                                    norms,
                                    standings.getOrDefault(city, UNKNOWN))));
        });
    }

    private static List<StepFact> known(List<Map<CityId, List<StepFact>>> facts, CityId city) {
        return facts.stream()
                .flatMap(subject -> subject.getOrDefault(city, List.of()).stream())
                .toList();
    }
}
