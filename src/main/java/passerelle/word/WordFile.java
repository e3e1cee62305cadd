package passerelle.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

/** Opens what somebody hands in as a Word file, whatever it is. Takes less than 200 MB of memory for the worst of them. */
public final class WordFile {

    private static final String ARCHIVE = "PK\u0003\u0004";
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private WordFile() {}

    /** @throws Unreadable for all that is no sound .docx without macros */
    public static WordText read(byte[] file) {
        if (file.length == 0) {
            throw new Unreadable(Refusal.EMPTY);
        }
        if (startsWith(file, OLE)) {
            throw new Unreadable(ofOldFile(file));
        }
        if (!startsWith(file, ARCHIVE)) {
            throw new Unreadable(Refusal.OTHER_FORMAT);
        }
        return new DocumentReader(Parts.unpack(file)).read();
    }

    private static boolean startsWith(byte[] file, String start) {
        return new String(file, 0, Math.min(file.length, start.length()), ISO_8859_1).equals(start);
    }

    /** The names of its streams stand in the directory of such a file as they are. */
    private static Refusal ofOldFile(byte[] file) {
        if (contains(file, "EncryptedPackage")) {
            return Refusal.PASSWORD;
        }
        return contains(file, "WordDocument") ? Refusal.OLD_FORMAT : Refusal.OTHER_FORMAT;
    }

    private static boolean contains(byte[] file, String stream) {
        return new String(file, ISO_8859_1).contains(new String(stream.getBytes(UTF_16LE), ISO_8859_1));
    }
}
