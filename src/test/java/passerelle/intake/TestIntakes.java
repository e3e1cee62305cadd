package passerelle.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.PageRequest;
import passerelle.shared.Reason;

/** Tables of a few lines, looked at and brought in. */
@TestComponent
public class TestIntakes {

    private final IntakeService intakes;
    private final IntakeDesk desk;

    TestIntakes(IntakeService intakes, IntakeDesk desk) {
        this.intakes = intakes;
        this.desk = desk;
    }

    public IntakeId look(String kind, String table) {
        return look(kind, table, false);
    }

    public IntakeId look(String kind, String table, boolean addCities) {
        return look(kind, table.getBytes(UTF_8), addCities);
    }

    public IntakeId look(String kind, byte[] table, boolean addCities) {
        return intakes.look(kind, new IntakeFile(kind + ".csv", table), addCities, Locale.ENGLISH);
    }

    public IntakeId bringIn(IntakeId id) {
        desk.bringIn(id, line -> {});
        return id;
    }

    public void undo(IntakeId id) {
        desk.undo(id, new Reason("The wrong list"));
    }

    public Tally tally(IntakeId id) {
        return intakes.find(id).orElseThrow().tally();
    }

    public List<LineDetails> lines(IntakeId id, Outcome outcome) {
        return intakes.lines(id, EnumSet.of(outcome), PageRequest.of(0, 100));
    }

    /** The columns and keys of all problems. */
    public List<String> problems(IntakeId id) {
        return lines(id, Outcome.REFUSED).stream()
                .flatMap(line -> Stream.ofNullable(line.problem()))
                .map(problem -> problem.column() + " " + problem.messageKey())
                .toList();
    }
}
