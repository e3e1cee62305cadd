package passerelle.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "network",
                "network?look=heat",
                "network?look=heat&sort=-area%3Aeducation&page=3",
                "network?city=it-valmora&kind=INDICATIVE&look=scatter&across=foreign-born",
                "network?group=country%3Ait&years=2&look=course&in=composite%3Alens&split=national-network"
            })
    void writesWhatItReads(String address) {
        assertThat(query(read(address).link())).isEqualTo(query(address));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            network?look=pie,                     network
            network?in=area,                      network
            network?look=heat&page=-4,            network?look=heat
            network?look=heat&sort=-nothing,      network?look=heat
            network?look=distribution&split=country, network
            network?look=heat&in=area:education,  network?look=heat
            """)
    void leavesOutWhatIsWrongUsualOrOfAnotherLook(String address, String kept) {
        assertThat(read(address).link()).isEqualTo(kept);
    }

    private static NetworkAddress read(String address) {
        return NetworkAddress.of(query(address));
    }

    private static QueryParameters query(String address) {
        return QueryParameters.fromString(address.contains("?") ? address.substring(address.indexOf('?') + 1) : "");
    }
}
