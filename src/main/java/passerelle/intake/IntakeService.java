package passerelle.intake;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.shared.RuleViolation;

/** Looking at a table before it is brought in. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class IntakeService {

    private final Intakes intakes;
    private final IntakeLines lines;
    private final StoredFiles files;
    private final EnclosureFiles enclosures;
    private final Looking looking;
    private final CurrentUser user;
    private final Clock clock;

    IntakeService(
            Intakes intakes,
            IntakeLines lines,
            StoredFiles files,
            EnclosureFiles enclosures,
            Looking looking,
            CurrentUser user,
            Clock clock) {
        this.intakes = intakes;
        this.lines = lines;
        this.files = files;
        this.enclosures = enclosures;
        this.looking = looking;
        this.user = user;
        this.clock = clock;
    }

    /** In the order in which they rest on one another. */
    @Transactional(readOnly = true)
    public List<IntakeKind> kinds() {
        return looking.kinds();
    }

    /**
     * Reads the file and keeps what each line would do; nothing else changes.
     *
     * @param addCities adds the cities that are missing, where the kind can
     * @throws RuleViolation when the file as a whole cannot be read, or lacks a column
     */
    public IntakeId look(String kind, IntakeFile file, boolean addCities, Locale reader) {
        var intake = new Intake(kind, file, addCities, user.id(), clock.instant());
        intakes.saveAndFlush(intake);
        files.save(new StoredFile(intake.id(), file.bytes()));
        keep(intake, reader, () -> {});
        return intake.id();
    }

    /** Looks at the same file once more, after things have changed around it. */
    public void lookAgain(IntakeId id, boolean addCities, Locale reader) {
        lookAgain(id, addCities, reader, () -> {});
    }

    /** @param step is run whenever a file is read that came with the table */
    void lookAgain(IntakeId id, boolean addCities, Locale reader, Runnable step) {
        var intake = intakes.findById(id).orElseThrow();
        intake.lookAgain(addCities);
        var leftOut = lines.leftOut(id);
        lines.clear(id);
        keep(intake, reader, step);
        if (!leftOut.isEmpty()) {
            lines.mark(id, leftOut, true);
            intakes.findById(id).orElseThrow().leaveOut(lines.leftOut(id).size());
        }
    }

    @Transactional(readOnly = true)
    public Optional<IntakeDetails> find(IntakeId id) {
        return intakes.details(id).map(IntakeRow::details);
    }

    @Transactional(readOnly = true)
    public List<IntakeDetails> all(Pageable page) {
        return intakes.newestFirst(page).stream().map(IntakeRow::details).toList();
    }

    @Transactional(readOnly = true)
    public List<LineDetails> lines(IntakeId id, Collection<Outcome> outcomes, Pageable page) {
        return lines.of(id, outcomes, page).stream().map(IntakeLine::details).toList();
    }

    /** The files that came with it: first what needs somebody. */
    @Transactional(readOnly = true)
    public List<EnclosureDetails> files(IntakeId id, Pageable page) {
        return enclosures.page(id, page).stream().map(Enclosure::details).toList();
    }

    @Transactional(readOnly = true)
    public FileTally fileTally(IntakeId id) {
        return enclosures.tally(id);
    }

    private void keep(Intake intake, Locale reader, Runnable step) {
        var look = looking.at(intake, reader, step);
        intake.found(look);
        lines.saveAll(IntakeLine.of(intake.id(), look.proposals()));
    }
}
