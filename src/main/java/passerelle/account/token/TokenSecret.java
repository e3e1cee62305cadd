package passerelle.account.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a program shows to be let in: 256 random bits behind a mark by which tools that look for lost secrets know it.
 */
public record TokenSecret(String value) {

    static final String MARK = "psr_";

    private static final int SHOWN = MARK.length() + 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret create() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** As much of it as its owner is shown later: enough to recognise it, too little to use it. */
    String beginning() {
        return value.substring(0, Math.min(SHOWN, value.length()));
    }

    /** No salt and no rounds: nobody guesses 256 random bits. */
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
        return "TokenSecret[hidden]";
    }
}
