package passerelle.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import passerelle.shared.RuleViolation;

/** Opens what somebody hands in as a workbook, whatever it is. */
public final class WorkbookFile {

    /** Far more than a whole sheet with the longest answers. */
    private static final long MOST_BYTES_UNPACKED = 30L * 1024 * 1024;

    private static final int MOST_PARTS = 500;

    private WorkbookFile() {}

    /** @throws RuleViolation for what is no workbook, is locked by a password, is damaged, or unpacks to too much */
    public static XSSFWorkbook open(byte[] file) {
        switch (FileMagic.valueOf(file)) {
            case OOXML -> checkArchive(file);
            case OLE2 -> throw new RuleViolation(isLocked(file) ? "workbook.error.password" : "workbook.error.old");
            default -> throw new RuleViolation("workbook.error.type");
        }
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException broken) {
            throw broken(broken);
        } catch (RuntimeException hostile) { // POI says with a dozen kinds that a file is not what it pretends to be
            throw broken(hostile);
        }
    }

    public static RuleViolation broken(Exception cause) {
        var broken = new RuleViolation("workbook.error.broken");
        broken.initCause(cause);
        return broken;
    }

    private static void checkArchive(byte[] file) {
        if (isOpenDocument(file)) {
            throw new RuleViolation("workbook.error.opendocument");
        }
        var parts = 0;
        var bytes = 0L;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            var buffer = new byte[8192];
            while (archive.getNextEntry() != null) {
                parts++;
                for (var read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                    bytes += read;
                    demandSmall(parts, bytes);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw broken(broken);
        }
    }

    private static void demandSmall(int parts, long bytes) {
        if (parts > MOST_PARTS || bytes > MOST_BYTES_UNPACKED) {
            throw new RuleViolation("workbook.error.large");
        }
    }

    /** The archive begins with its type, uncompressed (OpenDocument 1.3, part 2, 3.3). */
    private static boolean isOpenDocument(byte[] file) {
        return new String(file, 0, Math.min(file.length, 100), ISO_8859_1)
                .contains("mimetypeapplication/vnd.oasis.opendocument");
    }

    private static boolean isLocked(byte[] file) {
        try (var storage = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return storage.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException broken) {
            throw broken(broken);
        }
    }
}
