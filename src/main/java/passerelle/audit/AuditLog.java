package passerelle.audit;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** Histories. A line is appended in the transaction of the act itself and never changed. */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    private final AuditEntries entries;
    private final Actor actor;
    private final Clock clock;

    AuditLog(AuditEntries entries, Actor actor, Clock clock) {
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    /** Part of somebody's act, so it needs a transaction that is already under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Act act) {
        entries.save(new AuditEntry(act, actor, clock.instant()));
    }

    /** What happened in a city, as far as the reader may know, newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<AuditRow> ofCity(CityId city, Pageable page) {
        return entries.ofCity(city, readable(city), page);
    }

    /** What happened to one object of a city, or of none, as far as the reader may know, newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<AuditRow> ofObject(@Nullable CityId city, String subject, UUID object, Pageable page) {
        return entries.ofObject(subject, object, readable(city), page);
    }

    /** What happened to one part of an object, or to the whole of it, as far as the reader may know, newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<AuditRow> ofPart(CityId city, PartOfObject part, Pageable page) {
        var audiences = new HashSet<>(part.opened());
        audiences.addAll(readable(city));
        return entries.ofPart(part, audiences, page);
    }

    private List<Audience> readable(@Nullable CityId city) {
        return Stream.of(Audience.values())
                .filter(audience -> actor.reads(city, audience))
                .toList();
    }
}
