package passerelle.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 192 random bits for a link; what is stored is the hash. */
public record OneTimeCode(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeCode create() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new OneTimeCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "OneTimeCode[hidden]";
    }
}
