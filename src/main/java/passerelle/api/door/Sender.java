package passerelle.api.door;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom requests without a token are counted for. */
final class Sender {

    private static final int NETWORK = 8;

    private Sender() {}

    /** Of an address of version 6 the first 64 bits: behind them one household has more than it could ever use up. */
    static String of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
