package passerelle.learning;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.comparison.Candidate;
import passerelle.scoring.Score;
import passerelle.shared.CityId;
import passerelle.shared.Country;

class SuggestionsTest {

    private static final int MANY = 1000;

    @Test
    void makesNoGroupWithoutAStrongCityOrASecondThatWants() {
        var wanting = List.of(said(1, "it", 30), said(2, "it", 40));

        assertThat(Suggestions.of(wanting, List.of(), MANY)).isEmpty();
        assertThat(Suggestions.of(List.of(said(1, "it", 30)), List.of(said(3, "it", 90)), MANY))
                .isEmpty();
        assertThat(Suggestions.of(wanting, List.of(said(3, "it", 90)), MANY)).hasSize(1);
    }

    @Test
    void seeksFirstForWhoSaidSoThenForTheLowest() {
        var wanting = List.of(figures(1, "it", 10), figures(2, "it", 5), said(3, "it", 40), said(4, "it", null));

        var group = Suggestions.of(wanting, List.of(said(9, "it", 90)), MANY).getFirst();

        assertThat(group.wanting()).extracting(SuggestionsTest::number).containsExactly(3, 4, 2, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "it, it, SAID, 80, FIGURES, 99, 1, offers before figures",
        "it, it, FIGURES, 80, FIGURES, 90, 2, the higher score",
        "fr, it, SAID, 99, FIGURES, 80, 2, the nearer before either",
        "ch, fr, FIGURES, 80, SAID, 99, 1, the language counts as well",
        "fr, fr, FIGURES, 90, FIGURES, 90, 1, by the id where nothing tells them apart"
    })
    void letsTheNearestStrongCityShare(
            String one, String other, Ground first, int score, Ground second, int higher, int chosen, String because) {
        var wanting = List.of(said(11, "it", 30), said(12, "it", 40));
        var strong = List.of(party(1, one, first, score), party(2, other, second, higher));

        var group = Suggestions.of(wanting, strong, MANY).getFirst();

        assertThat(group.strong())
                .as(because)
                .extracting(SuggestionsTest::number)
                .containsExactly(chosen);
    }

    @Test
    void letsOnlyCitiesAlikeLearnTogether() {
        var far = new Party(candidate(13, "mt", 900_000, "40"), Ground.SAID, Score.of(20));
        var wanting = List.of(said(11, "it", 30), said(12, "it", 40), far);

        var group = Suggestions.of(wanting, List.of(said(1, "it", 90)), MANY);

        assertThat(group)
                .singleElement()
                .satisfies(
                        only -> assertThat(only.wanting()).doesNotContain(far).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 1", "3, 3, 1", "4, 3, 2", "6, 3, 2", "6, 1, 1"})
    void takesASecondStrongCityFromFourLearnersOn(int learners, int strong, int sharing) {
        var group =
                Suggestions.of(parties(100, learners), parties(1, strong), MANY).getFirst();

        assertThat(group.wanting()).hasSize(learners);
        assertThat(group.strong()).hasSize(sharing);
    }

    @Test
    void makesNoMoreGroupsThanAreAskedFor() {
        assertThat(Suggestions.of(parties(100, 30), parties(1, 30), 2)).hasSize(2);
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makesGroupsThatKeepTheRuleOfAnyCities(long seed) {
        var chance = new Random(seed);
        var wanting = some(chance, 1);
        var strong = some(chance, 1001);

        var groups = Suggestions.of(wanting, strong, MANY);

        assertThat(groups).allSatisfy(group -> {
            assertThat(group.strong()).hasSizeBetween(1, 2);
            assertThat(group.wanting()).hasSizeBetween(2, 6);
            assertThat(group.strong().size() + group.wanting().size()).isBetween(Circle.FEWEST, Circle.MOST);
            var first = group.wanting().getFirst().city();
            assertThat(group.wanting().stream().skip(1))
                    .allMatch(party -> Resemblance.between(first, party.city()).isLikeness());
        });
        var all = groups.stream()
                .flatMap(group -> Stream.of(group.strong(), group.wanting()))
                .flatMap(Collection::stream)
                .map(Party::id)
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makesTheSameGroupsInWhateverOrderTheCitiesCome(long seed) {
        var chance = new Random(seed);
        var wanting = some(chance, 1);
        var strong = some(chance, 1001);
        var groups = Suggestions.of(wanting, strong, MANY);

        Collections.shuffle(wanting, chance);
        Collections.shuffle(strong, chance);

        assertThat(Suggestions.of(wanting, strong, MANY)).isEqualTo(groups);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesNobodyOutForWhomAGroupCouldBeMade(long seed) {
        var chance = new Random(seed);
        var wanting = some(chance, 1);
        var strong = some(chance, 1001);

        var groups = Suggestions.of(wanting, strong, MANY);

        var taken = groups.stream()
                .flatMap(group -> Stream.of(group.strong(), group.wanting()))
                .flatMap(Collection::stream)
                .collect(toSet());
        var alone = wanting.stream().filter(party -> !taken.contains(party)).toList();
        assertThat(taken.containsAll(strong)
                        || alone.stream()
                                .noneMatch(one -> alone.stream()
                                        .anyMatch(other -> one != other
                                                && Resemblance.between(one.city(), other.city())
                                                        .isLikeness())))
                .isTrue();
    }

    private static List<Party> some(Random chance, int from) {
        var countries = List.of("it", "fr", "ch", "pl", "ca", "jp");
        return new ArrayList<>(IntStream.range(from, from + chance.nextInt(40))
                .mapToObj(number -> new Party(
                        new Candidate(
                                id(number),
                                new Country(countries.get(chance.nextInt(countries.size()))),
                                "",
                                chance.nextInt(5) == 0 ? null : 10_000 + chance.nextInt(900_000),
                                chance.nextInt(5) == 0 ? null : BigDecimal.valueOf(chance.nextInt(40))),
                        chance.nextBoolean() ? Ground.SAID : Ground.FIGURES,
                        chance.nextInt(5) == 0 ? null : Score.of(chance.nextInt(101))))
                .toList());
    }

    private static List<Party> parties(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> said(number, "it", 50))
                .toList();
    }

    private static Party said(int number, String country, @Nullable Integer score) {
        return party(number, country, Ground.SAID, score);
    }

    private static Party figures(int number, String country, int score) {
        return party(number, country, Ground.FIGURES, score);
    }

    private static Party party(int number, String country, Ground ground, @Nullable Integer score) {
        return new Party(candidate(number, country, 100_000, "12"), ground, score == null ? null : Score.of(score));
    }

    private static Candidate candidate(int number, String country, int population, String foreignBorn) {
        return new Candidate(id(number), new Country(country), "", population, new BigDecimal(foreignBorn));
    }

    private static CityId id(int number) {
        return new CityId(new UUID(0, number));
    }

    private static int number(Party party) {
        return (int) party.id().value().getLeastSignificantBits();
    }
}
