package passerelle.learning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import passerelle.comparison.Candidate;
import passerelle.comparison.Spread;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

/**
 * Who wants an area and who is strong in it. What a city says counts, whatever its figures. Of a city that says nothing:
 * at or below the lower quartile of all cities it wants the area, at or above the upper quartile it is strong; at the
 * median it is neither, however near together all cities lie.
 *
 * @param cities all of them, with and without a result
 * @param scores in the area, of the cities that have one
 * @param said what cities say of the area
 * @param taken cities that are in an open group of the area: they are neither
 */
record Parties(
        Collection<Candidate> cities, Map<CityId, Score> scores, Map<CityId, InterestKind> said, Set<CityId> taken) {

    List<Party> wanting() {
        return of(InterestKind.WANTS);
    }

    List<Party> strong() {
        return of(InterestKind.OFFERS);
    }

    /** Absent below three cities: figures say nothing then. */
    Optional<Spread> spread() {
        return Spread.of(scores.values());
    }

    private List<Party> of(InterestKind kind) {
        var spread = spread();
        return cities.stream()
                .filter(city -> !taken.contains(city.id()))
                .flatMap(city ->
                        ground(city.id(), kind, spread)
                                .map(ground -> new Party(city, ground, scores.get(city.id())))
                                .stream())
                .toList();
    }

    private Optional<Ground> ground(CityId city, InterestKind kind, Optional<Spread> spread) {
        if (said.containsKey(city)) {
            return said.get(city) == kind ? Optional.of(Ground.SAID) : Optional.empty();
        }
        return Stream.ofNullable(scores.get(city))
                .filter(score -> spread.filter(all -> shows(kind, score, all)).isPresent())
                .map(score -> Ground.FIGURES)
                .findFirst();
    }

    private static boolean shows(InterestKind kind, Score score, Spread all) {
        return switch (kind) {
            case WANTS -> score.compareTo(all.lowerQuartile()) <= 0 && score.compareTo(all.median()) < 0;
            case OFFERS -> score.compareTo(all.upperQuartile()) >= 0 && score.compareTo(all.median()) > 0;
        };
    }
}
