package passerelle.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The file of an edition, word for word. */
record EditionSource(String text) {

    /** @throws InvalidEdition when it is not UTF-8 */
    static EditionSource of(byte[] file) {
        try {
            return new EditionSource(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException broken) {
            throw new InvalidEdition(List.of(new Problem("file", "encoding")));
        }
    }

    /** In the order and with the quotes of this software: the same edition gives the same file. */
    static EditionSource of(Edition edition) {
        return new EditionSource(EditionYaml.write(EditionTree.of(edition)));
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
