package passerelle.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    public List<StepFact> of(CityId city) {
        var from = papers.membership(city).joinedAnew().orElse(LocalDate.MIN);
        var letters = papers.letters(city).stream()
                .map(letter -> StepFact.done(Step.LETTER, 0, letter.details().on()));
        var declarations = papers.declarations(city).stream().map(row -> fact(row.details()));
        return Stream.concat(letters, declarations)
                .filter(fact -> !fact.on().isBefore(from))
                .toList();
    }

    @Override
    public StandingFact standing(CityId city) {
        var today = LocalDate.now(clock);
        var membership = papers.membership(city);
        return new StandingFact(
                membership.standing(today), membership.resumed(today).orElse(null));
    }

    private static StepFact fact(DeclarationDetails details) {
        return details.signedOn()
                .map(on -> StepFact.done(Step.DECLARATION, 0, on))
                .orElseGet(() -> StepFact.opened(
                        Step.DECLARATION,
                        0,
                        details.firstSignedOn(),
                        null,
                        details.city() == null ? Role.COORDINATOR : Role.SECRETARIAT));
    }
}
