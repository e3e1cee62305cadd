package passerelle.demo.crowd;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import passerelle.demo.DemoPaper;

/** The papers of invented cities: of each kind all have the same. */
enum Paper {
    LETTER("letter-of-interest.pdf", "Letter of interest"),
    DECLARATION("declaration-of-intent.pdf", "Declaration of intent"),
    REPORT("index-report.pdf", "Index report"),
    PROFILE("intercultural-profile.pdf", "Intercultural profile"),
    STRATEGY("intercultural-strategy.pdf", "Intercultural strategy");

    private final String file;
    private final byte[] bytes;
    private final String sha256;

    Paper(String file, String title) {
        this.file = file;
        this.bytes = DemoPaper.pdf(file, title).bytes();
        this.sha256 = sha256(bytes);
    }

    String file() {
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
