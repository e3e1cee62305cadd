package passerelle.shell.protection;

import java.security.SecureRandom;
import java.util.Base64;

/** A number that nobody can guess and that serves once. */
record Nonce(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    static Nonce next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Nonce(Base64.getEncoder().encodeToString(bytes));
    }
}
