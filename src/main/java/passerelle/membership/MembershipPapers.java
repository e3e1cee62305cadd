package passerelle.membership;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.shared.CityId;

/** Everything in force that decides where a city stands. */
@Component
class MembershipPapers {

    private final LettersOfInterest letters;
    private final DeclarationsOfIntent declarations;
    private final StandingDecisions decisions;

    MembershipPapers(LettersOfInterest letters, DeclarationsOfIntent declarations, StandingDecisions decisions) {
        this.letters = letters;
        this.declarations = declarations;
        this.decisions = decisions;
    }

    List<LetterRow> letters(CityId city) {
        return letters.of(city).stream().map(LetterOfInterest::row).toList();
    }

    List<DeclarationRow> declarations(CityId city) {
        return declarations.of(city).stream()
                .map(DeclarationOfIntent::row)
                .sorted(Comparator.comparing(row -> row.details().firstSignedOn()))
                .toList();
    }

    List<DecisionRow> decisions(CityId city) {
        return decisions.of(city).stream().map(StandingDecision::row).toList();
    }

    Membership membership(CityId city) {
        return Membership.of(letters(city), declarations(city), decisions(city));
    }
}
