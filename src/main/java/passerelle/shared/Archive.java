package passerelle.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An archive that somebody handed in, unpacked one file in memory at a time and within limits. */
public final class Archive {

    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    private static final int MOST_FILES = 500;
    private static final long MOST_BYTES = 300L * 1024 * 1024;

    /** In which Windows names files where the archive does not say. */
    private static final Charset WINDOWS = Charset.forName("IBM850");

    /** By this an office document, which is an archive too, is told. */
    private static final String DOCUMENT = "[Content_Types].xml";

    /** What computers add of their own accord. */
    private static final Pattern ASIDE =
            Pattern.compile("(.*/)?(__MACOSX/.*|\\.[^/]*|~\\$[^/]*|Thumbs\\.db|desktop\\.ini)");

    private final Path file;
    private final Charset names;
    private final List<String> files;

    private Archive(Path file, Charset names, List<String> files) {
        this.file = file;
        this.names = names;
        this.files = List.copyOf(files);
    }

    /** @throws RuleViolation for an archive that is damaged, locked, empty, too large, or an office document itself */
    public static Archive open(Path file) {
        Archive archive;
        try {
            archive = open(file, UTF_8);
        } catch (IOException | IllegalArgumentException otherNames) {
            archive = openAsWindows(file);
        }
        if (archive.files.isEmpty()) {
            throw new RuleViolation("archive.error.empty");
        }
        return archive;
    }

    private static Archive openAsWindows(Path file) {
        try {
            return open(file, WINDOWS);
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleViolation("archive.error.broken");
        }
    }

    private static Archive open(Path file, Charset names) throws IOException {
        var found = new ArrayList<String>();
        unpack(file, names, (name, bytes) -> found.add(name));
        return new Archive(file, names, found);
    }

    /** Whether the file is an office document, which only looks like an archive. */
    public static boolean isDocument(RuleViolation refusal) {
        return refusal.messageKey().equals("archive.error.word");
    }

    /** The files in it, without what computers add of their own accord. */
    public List<String> names() {
        return files;
    }

    /** @param taker of each file by its name; one that is too large comes cut off, one byte behind {@link #LARGEST_FILE} */
    public void each(BiConsumer<String, byte[]> taker) {
        try {
            unpack(file, names, taker);
        } catch (IOException changed) {
            throw new UncheckedIOException(changed);
        }
    }

    private static void unpack(Path file, Charset names, BiConsumer<String, byte[]> taker) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file), names)) {
            var unpacked = new Unpacked();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = unpacked.read(entry, zip);
                if (!entry.isDirectory() && !ASIDE.matcher(entry.getName()).matches()) {
                    unpacked.count();
                    taker.accept(entry.getName(), bytes);
                }
            }
        }
    }

    /** How much has come out so far; also of what nobody wants. */
    private static final class Unpacked {

        private final byte[] rest = new byte[8192];
        private long bytes;
        private int files;

        byte[] read(ZipEntry entry, InputStream content) throws IOException {
            if (entry.getName().equals(DOCUMENT)) {
                throw new RuleViolation("archive.error.word");
            }
            var kept = content.readNBytes(LARGEST_FILE + 1);
            check(kept.length);
            for (var more = content.read(rest); more > 0; more = content.read(rest)) {
                check(more);
            }
            return kept;
        }

        private void check(int more) {
            bytes += more;
            if (bytes > MOST_BYTES) {
                throw new RuleViolation("archive.error.large");
            }
        }

        void count() {
            files++;
            if (files > MOST_FILES) {
                throw new RuleViolation("archive.error.large");
            }
        }
    }
}
