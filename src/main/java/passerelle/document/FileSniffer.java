package passerelle.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import passerelle.shared.RuleViolation;

/** Says what a file is by looking into it. A name that claims something else is a lie and refused. */
class FileSniffer {

    private static final int MOST_ENTRIES = 10_000;

    private final Tika tika = new Tika();

    /** @throws RuleViolation when the type is not accepted or its name claims another */
    FileType sniff(FileContent file) {
        var extension = extension(file.name());
        var type = typeOf(file, extension);
        if (!type.fits(extension)) {
            throw new RuleViolation("document.error.lying", file.name(), type.name());
        }
        return type;
    }

    private FileType typeOf(FileContent file, String extension) {
        return switch (tika.detect(file.bytes())) {
            case "application/pdf" -> FileType.PDF;
            case "image/png" -> FileType.PNG;
            case "image/jpeg" -> FileType.JPEG;
            case "message/rfc822" -> FileType.EML;
            case "application/zip", "application/x-tika-ooxml" -> office(file);
            case "application/x-tika-msoffice" -> oldOffice(file);
            case "text/plain", "text/html", "application/mbox" -> mail(file, extension);
            default -> throw refused(file);
        };
    }

    private static FileType office(FileContent file) {
        var entries = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
                if (entries.size() > MOST_ENTRIES) {
                    throw refused(file);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleViolation("document.error.broken", file.name());
        }
        if (entries.contains("word/document.xml") && entries.contains("[Content_Types].xml")) {
            return FileType.DOCX;
        }
        if (entries.contains("xl/workbook.xml") && entries.contains("[Content_Types].xml")) {
            return FileType.XLSX;
        }
        throw refused(file);
    }

    private static FileType oldOffice(FileContent file) {
        try (var storage = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            Set<String> streams = storage.getRoot().getEntryNames();
            if (streams.contains("WordDocument")) {
                return FileType.DOC;
            }
            if (streams.contains("Workbook") || streams.contains("Book")) {
                return FileType.XLS;
            }
            throw refused(file);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new RuleViolation("document.error.broken", file.name());
        }
    }

    /** Mails start with header lines in any order, which a general detector takes for plain text. */
    private static FileType mail(FileContent file, String extension) {
        if (extension.equals("eml") && MailHeaders.startIn(file.bytes())) {
            return FileType.EML;
        }
        throw refused(file);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static RuleViolation refused(FileContent file) {
        return new RuleViolation("document.error.type", file.name());
    }
}
