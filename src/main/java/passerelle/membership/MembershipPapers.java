package passerelle.membership;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    PapersInForce of(CityId city) {
        return requireNonNull(of(List.of(city)).get(city));
    }

    /** Those of many cities at once, none of them left out. */
    Map<CityId, PapersInForce> of(Collection<CityId> cities) {
        var written = letters.of(cities).stream()
                .collect(groupingBy(LetterOfInterest::city, mapping(LetterOfInterest::row, toList())));
        var signed = declarations.of(cities).stream()
                .collect(groupingBy(DeclarationOfIntent::city, mapping(DeclarationOfIntent::row, toList())));
        var decided = decisions.of(cities).stream()
                .collect(groupingBy(StandingDecision::city, mapping(StandingDecision::row, toList())));
        return cities.stream()
                .collect(toMap(
                        identity(),
                        city -> new PapersInForce(
                                written.getOrDefault(city, List.of()),
                                oldestFirst(signed.getOrDefault(city, List.of())),
                                decided.getOrDefault(city, List.of()))));
    }

    private static List<DeclarationRow> oldestFirst(List<DeclarationRow> declarations) {
        return declarations.stream()
                .sorted(comparing(row -> row.details().firstSignedOn()))
                .toList();
    }
}
