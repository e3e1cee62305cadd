package passerelle.practice.received;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import passerelle.document.FileContent;
import passerelle.shared.RuleViolation;

/** Unpacks an archive of forms, one file in memory at a time and within limits. */
final class FormArchive {

    static final int MOST_FILES = 500;
    static final long MOST_BYTES = 300L * 1024 * 1024;

    /** What computers add of their own accord. */
    private static final Pattern ASIDE =
            Pattern.compile("(.*/)?(__MACOSX/.*|\\.[^/]*|~\\$[^/]*|Thumbs\\.db|desktop\\.ini)");

    private final BiConsumer<String, byte[]> taker;
    private long bytes;
    private int files;

    private FormArchive(BiConsumer<String, byte[]> taker) {
        this.taker = taker;
    }

    /**
     * @param taker of each file by its name; those before a fault are taken
     * @throws RuleViolation for an archive that is damaged, locked, empty, too large, or a Word file itself
     */
    static void unpack(InputStream in, BiConsumer<String, byte[]> taker) {
        var archive = new FormArchive(taker);
        try (var zip = new ZipInputStream(in, ISO_8859_1)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleViolation("practice.received.error.archive.broken");
        }
        if (archive.files == 0) {
            throw new RuleViolation("practice.received.error.archive.empty");
        }
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        if (entry.getName().equals("[Content_Types].xml")) {
            throw new RuleViolation("practice.received.error.archive.word");
        }
        if (entry.isDirectory() || ASIDE.matcher(entry.getName()).matches()) {
            return;
        }
        if (++files > MOST_FILES) {
            throw new RuleViolation("practice.received.error.archive.large");
        }
        var file = content.readNBytes(FileContent.MAX_BYTES + 1);
        bytes += file.length;
        if (file.length > FileContent.MAX_BYTES || bytes > MOST_BYTES) {
            throw new RuleViolation("practice.received.error.archive.large");
        }
        taker.accept(entry.getName(), file);
    }
}
