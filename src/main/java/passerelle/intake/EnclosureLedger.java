package passerelle.intake;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.shared.Archive;

/** Keeps a table and the files that come with it, each in a transaction of its own, so that one is in memory at a time. */
@Component
@Transactional
class EnclosureLedger {

    private final Intakes intakes;
    private final StoredFiles tables;
    private final EnclosureFiles files;
    private final IntakeLines lines;
    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    EnclosureLedger(
            Intakes intakes,
            StoredFiles tables,
            EnclosureFiles files,
            IntakeLines lines,
            EntityManager entities,
            CurrentUser user,
            Clock clock) {
        this.intakes = intakes;
        this.tables = tables;
        this.files = files;
        this.lines = lines;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    /** @param name of the archive */
    IntakeId begin(String kind, String name, IntakeFile table) {
        var intake = new Intake(kind, table, false, user.id(), clock.instant()).arrived(name);
        intakes.saveAndFlush(intake);
        tables.save(new StoredFile(intake.id(), table.bytes()));
        return intake.id();
    }

    void enclose(IntakePlace place, String name, byte[] bytes) {
        var file = files.save(new Enclosure(place, name, bytes.length));
        if (bytes.length == 0) {
            file.refuse("Refusal.EMPTY");
        } else if (bytes.length > Archive.LARGEST_FILE) {
            file.refuse("Refusal.LARGE");
        } else {
            entities.persist(new EnclosedBytes(place, bytes));
        }
        entities.flush();
        entities.clear();
    }

    /** Of an archive that nothing is left of. */
    void forget(IntakeId intake) {
        lines.clear(intake);
        files.forgetBytes(intake);
        files.clear(intake);
        tables.deleteById(intake);
        intakes.deleteById(intake);
    }
}
