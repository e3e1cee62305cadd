package passerelle.visit.profile;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.journey.StepFacts;
import passerelle.shared.CityId;

/** The profile is open once somebody drafts it and done when it is issued. */
@Component
class ProfileSteps implements StepFacts {

    private final InterculturalProfiles profiles;

    ProfileSteps(InterculturalProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Map<CityId, List<StepFact>> of(Collection<CityId> cities) {
        return profiles.of(cities).stream()
                .filter(profile -> profile.status() != ProfileStatus.WITHDRAWN)
                .collect(groupingBy(InterculturalProfile::city, flatMapping(ProfileSteps::facts, toList())));
    }

    private static Stream<StepFact> facts(InterculturalProfile profile) {
        var opened = StepFact.opened(Step.PROFILE, profile.round(), profile.draftedOn());
        return profile.issuedOn() == null
                ? Stream.of(opened)
                : Stream.of(opened, StepFact.done(Step.PROFILE, profile.round(), profile.issuedOn()));
    }
}
