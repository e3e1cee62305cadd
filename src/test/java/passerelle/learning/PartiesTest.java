package passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import passerelle.comparison.Candidate;
import passerelle.scoring.Score;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** Cities 0 to 4 with 20, 30, 50, 60 and 90 percent, of which the quartiles are 30 and 60. */
class PartiesTest {

    private static final List<Integer> PERCENTS = List.of(20, 30, 50, 60, 90);

    @Test
    void readsFromFiguresWhoIsWeakAndWhoIsStrong() {
        var parties = parties(PERCENTS, Map.of(), Set.of());

        assertThat(parties.wanting()).extracting(Party::id, Party::ground).containsExactly(by(0), by(1));
        assertThat(parties.strong()).extracting(Party::id, Party::ground).containsExactly(by(3), by(4));
    }

    @Test
    void hearsWhatCitiesSayWhateverTheirFigures() {
        var said = Map.of(id(0), InterestKind.OFFERS, id(4), InterestKind.WANTS, id(2), InterestKind.WANTS);

        var parties = parties(PERCENTS, said, Set.of());

        assertThat(parties.wanting()).extracting(Party::id, Party::ground).containsExactly(by(1), saying(2), saying(4));
        assertThat(parties.strong()).extracting(Party::id, Party::ground).containsExactly(saying(0), by(3));
    }

    @Test
    void leavesOutWhoIsTaken() {
        var parties = parties(PERCENTS, Map.of(id(1), InterestKind.WANTS), Set.of(id(1), id(3)));

        assertThat(parties.wanting()).extracting(Party::id).containsExactly(id(0));
        assertThat(parties.strong()).extracting(Party::id).containsExactly(id(4));
    }

    @Test
    void callsNobodyWeakOrStrongWhereAllAreEqual() {
        var parties = parties(List.of(50, 50, 50), Map.of(), Set.of());

        assertThat(parties.wanting()).isEmpty();
        assertThat(parties.strong()).isEmpty();
    }

    @Test
    void believesNoFiguresOfFewerThanThreeCities() {
        var parties = parties(List.of(10, 90), Map.of(id(1), InterestKind.OFFERS), Set.of());

        assertThat(parties.wanting()).isEmpty();
        assertThat(parties.strong()).extracting(Party::ground).containsExactly(Ground.SAID);
    }

    private static Tuple by(int number) {
        return tuple(id(number), Ground.FIGURES);
    }

    private static Tuple saying(int number) {
        return tuple(id(number), Ground.SAID);
    }

    private static Parties parties(List<Integer> percents, Map<CityId, InterestKind> said, Set<CityId> taken) {
        var cities = IntStream.range(0, percents.size())
                .mapToObj(number -> new Candidate(id(number), new Country("it"), "", null, null))
                .toList();
        var scores = IntStream.range(0, percents.size())
                .boxed()
                .collect(Collectors.toMap(PartiesTest::id, number -> Score.of(percents.get(number))));
        return new Parties(cities, scores, said, taken);
    }

    private static CityId id(int number) {
        return new CityId(new UUID(0, number));
    }
}
