package passerelle.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.account.Role;
import passerelle.journey.StandingFact;
import passerelle.journey.StandingFacts;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.journey.StepFacts;
import passerelle.shared.CityId;

/** Letters, declarations and standing as the journey counts them. */
@Component
class MembershipFacts implements StepFacts, StandingFacts {

    private final MembershipPapers papers;
    private final Clock clock;

    MembershipFacts(MembershipPapers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public Map<CityId, List<StepFact>> of(Collection<CityId> cities) {
        return each(cities, MembershipFacts::facts);
    }

    @Override
    public Map<CityId, StandingFact> standings(Collection<CityId> cities) {
        var today = LocalDate.now(clock);
        return each(cities, known -> standing(known.membership(), today));
    }

    private <T> Map<CityId, T> each(Collection<CityId> cities, Function<PapersInForce, T> fact) {
        return papers.of(cities).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, known -> fact.apply(known.getValue())));
    }

    private static StandingFact standing(Membership membership, LocalDate today) {
        return new StandingFact(
                membership.standing(today), membership.resumed(today).orElse(null));
    }

    private static List<StepFact> facts(PapersInForce known) {
        var from = known.membership().joinedAnew().orElse(LocalDate.MIN);
        var letters = known.letters().stream()
                .map(letter -> StepFact.done(Step.LETTER, 0, letter.details().on()));
        var declarations = known.declarations().stream().map(row -> fact(row.details()));
        return Stream.concat(letters, declarations)
                .filter(fact -> !fact.on().isBefore(from))
                .toList();
    }

    private static StepFact fact(DeclarationDetails details) {
        return details.signedOn()
                .map(on -> StepFact.done(Step.DECLARATION, 0, on))
                .orElseGet(() -> StepFact.opened(Step.DECLARATION, 0, details.firstSignedOn())
                        .waitingFor(details.city() == null ? Role.COORDINATOR : Role.SECRETARIAT));
    }
}
