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

    Looking(List<IntakeKind> kinds, StoredFiles files) {
        this.kinds = List.copyOf(kinds);
        this.files = files;
    }

    List<IntakeKind> kinds() {
        return kinds;
    }

    /** @throws RuleViolation when the file as a whole cannot be read, or lacks a column */
    Look at(Intake intake, Locale reader) {
        var kind = kind(intake.kind());
        var table = TableReader.read(files.findById(intake.id()).orElseThrow().content());
        var lines = Layout.arrange(table, kind, reader);
        var proposals = kind.look(lines, intake.addsCities() && kind.mayAddCities());
        return new Look(proposals, oddities(table, lines));
    }

    /** Those of the file, and those of the cells that were read. */
    private static Set<Oddity> oddities(Table table, List<Fields> lines) {
        return Stream.concat(table.oddities().stream(), lines.stream().flatMap(line -> line.oddities().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nobody reads the file again once it was brought in, and it may name people; undoing goes by the traces. */
    void forget(Intake intake) {
        files.deleteById(intake.id());
    }

    IntakeKind kind(String key) {
        return kinds.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("intake.error.kind"));
    }
}
