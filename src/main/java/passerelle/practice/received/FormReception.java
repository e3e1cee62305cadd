package passerelle.practice.received;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import passerelle.account.BackgroundWork;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.document.FileContent;
import passerelle.practice.GoodPracticeId;
import passerelle.shared.AccountId;
import passerelle.shared.Archive;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.shared.Run;

/**
 * Takes in Word forms: a city’s people those of their city, the secretariat those of any. They are kept as they arrive and
 * read in the background, each for itself.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class FormReception {

    private final FormLedger ledger;
    private final FormDesk desk;
    private final BackgroundWork background;
    private final CurrentUser user;
    private final Map<AccountId, Run<FormsRead>> runs = new ConcurrentHashMap<>();

    FormReception(FormLedger ledger, FormDesk desk, BackgroundWork background, CurrentUser user) {
        this.ledger = ledger;
        this.desk = desk;
        this.background = background;
        this.user = user;
    }

    /** Of an archive each file; what is not even kept is told in the list, with the reason. */
    public void take(FormUpload upload) {
        requireFor(upload.city());
        try {
            if (upload.isArchive()) {
                Archive.open(upload.file()).each((name, bytes) -> keep(name, upload.city(), bytes));
            } else {
                keep(upload.name(), upload.city(), bytes(upload));
            }
        } catch (RuleViolation refusal) {
            ledger.refuse(upload.name(), upload.city(), refusal.messageKey());
        }
    }

    private static byte[] bytes(FormUpload upload) {
        try (var in = Files.newInputStream(upload.file())) {
            return in.readNBytes(FileContent.MAX_BYTES + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void keep(String name, @Nullable CityId city, byte[] bytes) {
        if (bytes.length > FileContent.MAX_BYTES) {
            ledger.refuse(name, city, "document.error.large");
        } else {
            ledger.keep(name, city, bytes);
        }
    }

    /** All that the person handed in and nobody read yet; what it gives is what came of it. */
    public Run<FormsRead> read() {
        var run = background.start(new Run<FormsRead>(ledger.arrived().size()), this::readAll);
        runs.put(user.id(), run);
        return run;
    }

    /** The same at once, for whoever waits for it. */
    public FormsRead readNow() {
        return readAll(new Run<>(0));
    }

    /** How many the person handed in that nobody has read yet. */
    public int unread() {
        return ledger.arrived().size();
    }

    /** The reading that the person began and that goes on. */
    public Optional<Run<FormsRead>> underWay() {
        return Optional.ofNullable(runs.get(user.id())).filter(run -> !run.isOver());
    }

    /** Those that arrive meanwhile too; one that had to give way to somebody else’s work stays for the next time. */
    private FormsRead readAll(Run<FormsRead> run) {
        var read = new HashSet<ReceivedFormId>();
        var made = new ArrayList<GoodPracticeId>();
        for (var next = ledger.arrived(); read.addAll(next); next = ledger.arrived()) {
            run.through(next).forEach(form -> desk.settle(form).ifPresent(made::add));
        }
        return new FormsRead(read.size(), List.copyOf(made));
    }

    private void requireFor(@Nullable CityId city) {
        if (city != null) {
            user.require(city, Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR);
        } else if (!user.is(Role.SECRETARIAT)) {
            throw new AccessDeniedException("Only the secretariat hands in forms of any city");
        }
    }
}
