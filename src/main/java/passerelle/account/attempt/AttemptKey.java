package passerelle.account.attempt;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * On what attempts are counted: on the account that somebody wants, whether there is one or not, and on the address they
 * come from. Neither can be read from what is stored.
 *
 * @param free failures before the first pause
 */
record AttemptKey(String value, int free) {

    /** An account has one person, who mistypes now and then. */
    static final int FREE_OF_ACCOUNT = 5;

    /** Behind one address there may be a whole town hall. */
    static final int FREE_OF_ADDRESS = 30;

    private static final int NETWORK_OF_IPV6 = 8;

    static AttemptKey account(String typed) {
        var spelled = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return new AttemptKey("account " + hash(spelled.getBytes(StandardCharsets.UTF_8)), FREE_OF_ACCOUNT);
    }

    /** Of an IPv6 address the network: a single house has countless ones. */
    static AttemptKey address(String remote) {
        return new AttemptKey("address " + hash(network(remote)), FREE_OF_ADDRESS);
    }

    private static byte[] network(String remote) {
        try {
            var bytes = remote.matches("[0-9a-fA-F:.]+")
                    ? InetAddress.getByName(remote).getAddress()
                    : remote.getBytes(StandardCharsets.UTF_8);
            return bytes.length > NETWORK_OF_IPV6 && remote.contains(":")
                    ? Arrays.copyOf(bytes, NETWORK_OF_IPV6)
                    : bytes;
        } catch (UnknownHostException unreadable) {
            return remote.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
