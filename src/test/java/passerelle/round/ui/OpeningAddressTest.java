package passerelle.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.city.InCharge;
import passerelle.round.CityChoice;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

class OpeningAddressTest {

    private static final List<Integer> ROUNDS = List.of(2027, 2026, 2025);

    static Stream<CityChoice> choices() {
        return Stream.of(
                new CityChoice.Members(),
                new CityChoice.Narrowed(null, null),
                new CityChoice.Narrowed("it", InCharge.NOBODY),
                new CityChoice.Narrowed(null, new InCharge(AccountId.create())),
                new CityChoice.ByHand(Set.of()),
                new CityChoice.ByHand(Set.of(CityId.create(), CityId.create())));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void isReadAsItIsWritten(CityChoice choice) {
        var address = new OpeningAddress(2027, choice);

        assertThat(OpeningAddress.of(address.query().parameters(), ROUNDS, 2026))
                .isEqualTo(address);
    }

    @Test
    void leavesOutWhatItCannotRead() {
        var wrong = QueryParameters.fromString("round=1066&cities=named&city=valmora");

        assertThat(OpeningAddress.of(wrong, ROUNDS, 2026))
                .isEqualTo(new OpeningAddress(2026, new CityChoice.ByHand(Set.of())));
    }
}
