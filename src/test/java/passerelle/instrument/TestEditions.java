package passerelle.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The editions that come with the software, read from their files. */
public final class TestEditions {

    private TestEditions() {}

    public static Edition index() {
        return EditionReader.read(source("icc-index"));
    }

    public static Edition evaluation() {
        return EditionReader.read(source("strategy-evaluation"));
    }

    public static Edition grid() {
        return EditionReader.read(source("policy-grid"));
    }

    public static Edition of(String file) {
        return EditionReader.read(file);
    }

    /** A small edition of the Index, version 2031, that may be taken in. */
    public static byte[] smallFile() {
        return SmallEdition.SOURCE.getBytes(UTF_8);
    }

    static String source(String name) {
        try (var file = TestEditions.class.getResourceAsStream("/instrument/" + name + ".yaml")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
