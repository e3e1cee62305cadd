package passerelle.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file on its way in: a table, or an archive of a table and the files that its lines name. */
public record IntakeUpload(String name, Path file) {

    /** Of an archive; a table alone may be as large as {@link IntakeFile#MAX_BYTES}. */
    public static final int MAX_BYTES = 200 * 1024 * 1024;

    public boolean isArchive() {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Nobody needs it any more. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }

    /** As a table. */
    public IntakeFile table() {
        try (var in = Files.newInputStream(file)) {
            return new IntakeFile(name, in.readNBytes(IntakeFile.MAX_BYTES + 1));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
