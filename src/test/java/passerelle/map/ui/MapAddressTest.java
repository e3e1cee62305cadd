package passerelle.map.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapAddressTest {

    @ParameterizedTest
    @CsvSource({
        "'', map",
        "frame=europe, map",
        "frame=world, map?frame=world",
        "text=ville&country=fr&standing=MEMBER, map?text=ville&country=fr&standing=MEMBER",
        "officer=none&step=VISIT&late=true, map?officer=none&step=VISIT&late=true",
        "'frame=1.00,40.00,3.00,44.00', 'map?frame=1.00%2C40.00%2C3.00%2C44.00'",
        "frame=moon&standing=KING&step=FEE, map",
    })
    void keepsWhatIsShownAndLeavesOutWhatIsWrong(String query, String address) {
        assertThat(MapAddress.of(QueryParameters.fromString(query)).toString().split("[?&]"))
                .containsExactlyInAnyOrder(address.split("[?&]"));
    }
}
