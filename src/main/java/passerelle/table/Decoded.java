package passerelle.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import passerelle.shared.RuleViolation;

/**
 * The words of a file whose encoding nobody told: by its byte order mark, else UTF-8, else the Windows code page of
 * western Europe, of which Latin-1 is a part.
 */
record Decoded(String words, Set<Oddity> oddities) {

    private static final Charset WESTERN_EUROPEAN = Charset.forName("windows-1252");

    /** @throws RuleViolation naming the line of the first bytes that no encoding of these explains */
    static Decoded of(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            return new Decoded(strictly(StandardCharsets.UTF_16, file), EnumSet.of(Oddity.UTF_16));
        }
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            var words = strictly(StandardCharsets.UTF_8, file).substring(1);
            return new Decoded(words, EnumSet.of(Oddity.BYTE_ORDER_MARK));
        }
        checkText(file);
        try {
            return new Decoded(decode(StandardCharsets.UTF_8, file), EnumSet.noneOf(Oddity.class));
        } catch (CharacterCodingException notUtf8) {
            return new Decoded(strictly(WESTERN_EUROPEAN, file), EnumSet.of(Oddity.WESTERN_EUROPEAN));
        }
    }

    private static String strictly(Charset charset, byte[] file) {
        try {
            return decode(charset, file);
        } catch (CharacterCodingException unreadable) {
            throw new RuleViolation("table.error.bytes", unreadableLine(charset, file));
        }
    }

    private static String decode(Charset charset, byte[] file) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    /** Text has no zero bytes and no control characters but tabs and line ends. */
    private static void checkText(byte[] file) {
        for (var at = 0; at < file.length; at++) {
            if (file[at] >= 0 && file[at] < ' ' && "\t\r\n\f".indexOf(file[at]) < 0) {
                throw new RuleViolation("table.error.bytes", lineOf(file, at));
            }
        }
    }

    private static int unreadableLine(Charset charset, byte[] file) {
        var readable = new String(file, charset);
        var replaced = readable.indexOf('\uFFFD');
        return 1
                + (int) readable.substring(0, Math.max(0, replaced))
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    private static int lineOf(byte[] file, int at) {
        var line = 1;
        for (var before = 0; before < at; before++) {
            line += file[before] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean startsWith(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (var at = 0; at < mark.length; at++) {
            if ((file[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
