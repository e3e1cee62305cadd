package passerelle.intake;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import passerelle.shared.Archive;
import passerelle.shared.RuleViolation;

/** Takes in archives of a table and the files that its lines name; they are kept first and looked at later. */
@Service
@PreAuthorize("hasRole('SECRETARIAT')")
public class IntakeReception {

    private static final Pattern TABLE = Pattern.compile("(?i).*\\.(xlsx|xls|csv|tsv)");
    private static final Pattern PLAIN = Pattern.compile("(?i).*\\.txt");

    private final EnclosureLedger ledger;
    private final Looking looking;

    IntakeReception(EnclosureLedger ledger, Looking looking) {
        this.ledger = ledger;
        this.looking = looking;
    }

    /**
     * Keeps all of it, or nothing; looking at it is the next step.
     *
     * @throws RuleViolation for an archive that is damaged or too large, or has no table or several, and for a table that as
     *     a whole cannot be read
     */
    public IntakeId keep(String kind, IntakeUpload upload, Locale reader) {
        var archive = Archive.open(upload.file());
        var name = table(archive.names());
        var table = new IntakeFile(upload.name(), bytes(archive, name));
        looking.check(kind, table.bytes(), reader);
        var intake = ledger.begin(kind, upload.name(), table);
        try {
            var place = new AtomicInteger();
            archive.each((file, bytes) -> {
                if (!file.equals(name)) {
                    ledger.enclose(new IntakePlace(intake, place.getAndIncrement()), file, bytes);
                }
            });
        } catch (RuntimeException broken) {
            ledger.forget(intake);
            throw broken;
        }
        return intake;
    }

    private static String table(List<String> names) {
        var tables = matching(TABLE, names);
        var found = tables.isEmpty() ? matching(PLAIN, names) : tables;
        if (found.size() != 1) {
            throw found.isEmpty()
                    ? new RuleViolation("intake.error.archive.table")
                    : new RuleViolation("intake.error.archive.tables", String.join(", ", found));
        }
        return found.getFirst();
    }

    private static List<String> matching(Pattern wanted, List<String> names) {
        return names.stream().filter(name -> wanted.matcher(name).matches()).toList();
    }

    private static byte[] bytes(Archive archive, String wanted) {
        var found = new ByteArrayOutputStream();
        archive.each((name, bytes) -> {
            if (name.equals(wanted)) {
                found.writeBytes(bytes);
            }
        });
        return found.toByteArray();
    }
}
