package passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.shared.CityId;

class CircleTest {

    private static final CityId LUNDEN = CityId.create();

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void hasThreeToEightCities(int others) {
        assertThat(Circle.of(List.of(LUNDEN), cities(others), LUNDEN).cities()).hasSize(others + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void hasNoFewerAndNoMore(int others) {
        assertRefused(() -> Circle.of(List.of(LUNDEN), cities(others), LUNDEN), "learning.error.size");
    }

    @Test
    void hasOneOfItsCitiesAsContact() {
        assertRefused(() -> Circle.of(List.of(LUNDEN), cities(2), CityId.create()), "learning.error.contact");
    }

    @Test
    void letsNoCityDoBoth() {
        var others = Stream.concat(cities(2).stream(), Stream.of(LUNDEN)).toList();

        assertRefused(() -> Circle.of(List.of(LUNDEN), others, LUNDEN), "learning.error.both");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, true", "0, 3, false", "2, 1, false", "2, 2, true"})
    void isBalancedWhereOneSharesAndTwoLearn(int sharing, int learning, boolean balanced) {
        var who = cities(sharing + learning);

        var circle = Circle.of(who.subList(0, sharing), who.subList(sharing, who.size()), who.getFirst());

        assertThat(circle.isBalanced()).isEqualTo(balanced);
    }

    private static List<CityId> cities(int number) {
        return Stream.generate(CityId::create).limit(number).toList();
    }
}
