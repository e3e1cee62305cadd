package passerelle.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The first lines of a mail (RFC 5322): each a header or the folded rest of one, with a sender and a date among them.
 */
final class MailHeaders {

    private static final int LOOKED_AT = 64 * 1024;

    private MailHeaders() {}

    static boolean startIn(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        List<String> headers = start.lines()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.toLowerCase(Locale.ROOT))
                .toList();
        return headers.stream().allMatch(line -> line.matches("[\\x21-\\x39\\x3b-\\x7e]+:.*|[ \\t].*"))
                && headers.stream().anyMatch(line -> line.startsWith("from:"))
                && headers.stream().anyMatch(line -> line.startsWith("date:"));
    }
}
