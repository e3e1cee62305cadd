package passerelle.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.shared.RuleViolation;
import passerelle.table.Oddity;
import passerelle.table.Table;
import passerelle.table.TableReader;

/** Looks at files by the kinds of table that the subjects contribute. */
@Component
class Looking {

    private final List<IntakeKind> kinds;
    private final StoredFiles files;
    private final EnclosureFiles enclosures;

    Looking(List<IntakeKind> kinds, StoredFiles files, EnclosureFiles enclosures) {
        this.kinds = List.copyOf(kinds);
        this.files = files;
        this.enclosures = enclosures;
    }

    List<IntakeKind> kinds() {
        return kinds;
    }

    /** @throws RuleViolation when the file as a whole cannot be read, or lacks a column */
    void check(String kind, byte[] table, Locale reader) {
        if (!kind(kind).takesFiles()) {
            throw new RuleViolation("intake.error.archive.kind");
        }
        Layout.arrange(TableReader.read(table), kind(kind), reader);
    }

    /**
     * @param step is run whenever a file is read that came with the table
     * @throws RuleViolation when the file as a whole cannot be read, or lacks a column
     */
    Look at(Intake intake, Locale reader, Runnable step) {
        var kind = kind(intake.kind());
        var table = TableReader.read(files.findById(intake.id()).orElseThrow().content());
        var lines = Layout.arrange(table, kind, reader);
        var proposals = kind.look(lines, enclosed(intake, step), intake.addsCities() && kind.mayAddCities());
        return new Look(proposals, oddities(table, lines));
    }

    private Enclosures enclosed(Intake intake, Runnable step) {
        var found = enclosures.of(intake.id());
        return found.isEmpty()
                ? Enclosures.NONE
                : new Enclosures(found, place -> enclosures.bytes(place).orElseThrow(), step);
    }

    /** Those of the file, and those of the cells that were read. */
    private static Set<Oddity> oddities(Table table, List<Fields> lines) {
        return Stream.concat(table.oddities().stream(), lines.stream().flatMap(line -> line.oddities().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nobody reads the file again once it was brought in, and it may name people; undoing goes by the traces. */
    void forget(Intake intake) {
        files.deleteById(intake.id());
        enclosures.forgetBytes(intake.id());
    }

    IntakeKind kind(String key) {
        return kinds.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("intake.error.kind"));
    }
}
