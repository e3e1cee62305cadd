package passerelle.api.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SenderTest {

    @Test
    void isAnAddressOrTheNetworkOfAHousehold() {
        assertThat(Sender.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Sender.of("2001:db8:1:2::7")).isEqualTo(Sender.of("2001:db8:1:2:ffff::1"));
        assertThat(Sender.of("2001:db8:1:2::7")).isNotEqualTo(Sender.of("2001:db8:1:3::7"));
        assertThat(Sender.of("nowhere")).isEqualTo("nowhere");
    }
}
