package passerelle.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import passerelle.shared.RuleViolation;

/** A table's file as somebody handed it in, at most 10 MB. */
public record IntakeFile(String name, byte[] bytes) {

    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** @throws RuleViolation when it is empty or too large */
    public IntakeFile {
        name = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        name = name.substring(Math.max(0, name.length() - 200));
        if (bytes.length == 0) {
            throw new RuleViolation("intake.error.file.empty", name);
        }
        if (bytes.length > MAX_BYTES) {
            throw new RuleViolation("intake.error.file.large", name);
        }
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
