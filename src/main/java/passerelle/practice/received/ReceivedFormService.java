package passerelle.practice.received;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.document.DocumentService;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeService;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** The Word forms that were handed in and with which something is to be done: a city sees its own, the secretariat all. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReceivedFormService {

    private static final Role[] INSIDE = {Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR};

    private final ReceivedForms forms;
    private final FormWork work;
    private final DocumentService documents;
    private final CurrentUser user;
    private final AuditLog audit;

    ReceivedFormService(
            ReceivedForms forms, FormWork work, DocumentService documents, CurrentUser user, AuditLog audit) {
        this.forms = forms;
        this.work = work;
        this.documents = documents;
        this.user = user;
        this.audit = audit;
    }

    /**
     * What needs somebody most first.
     *
     * @param city of which alone, or null for all that the person may see
     */
    @Transactional(readOnly = true)
    public List<ReceivedFormRow> page(@Nullable CityId city, Pageable page) {
        return forms.rows(all(city), cities(city), page);
    }

    @Transactional(readOnly = true)
    public List<ReceivedTally> tally(@Nullable CityId city) {
        return forms.tally(all(city), cities(city));
    }

    /** How many wait for the person at work to look through them, or to say whose they are. */
    @Transactional(readOnly = true)
    public long waiting() {
        return forms.waiting(user.is(Role.SECRETARIAT), own());
    }

    /** @throws RuleViolation when it is settled already, or not read any more */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public GoodPracticeId place(ReceivedFormId id, CityId city) {
        return work.place(id, city);
    }

    /** Out of the list; with what was read from it nothing happens. */
    public void putAway(ReceivedFormId id) {
        var form = forms.lock(id).orElseThrow();
        var city = form.city();
        if (city == null) {
            user.require(CityId.create(), Role.SECRETARIAT);
        } else {
            user.require(city, INSIDE);
        }
        leave(form);
        work.forget(id);
    }

    /**
     * The same with all that were refused at once.
     *
     * @param city of which alone, or null for all that the person may see
     * @return how many there were
     */
    public int putAwayRefused(@Nullable CityId city) {
        var refused = forms.refused(all(city), cities(city));
        refused.forEach(this::leave);
        return refused.size();
    }

    /** Told to those who handle the forms of the city: the file says whom to ask. */
    private void leave(ReceivedForm form) {
        form.putAway();
        var act = Act.of("practice.put.away", PracticeService.SUBJECT, form.id().value())
                .from(form.name());
        var city = form.city();
        audit.append(city == null ? act : act.in(city).seenBy(Audience.TOWN_HALL));
    }

    /**
     * The file of which the practice was made, read again.
     *
     * @throws java.util.NoSuchElementException for one that was made of none
     */
    @Transactional(readOnly = true)
    public ReceivedReading reading(GoodPracticeId practice) {
        var found = forms.of(practice);
        user.require(found.map(ReceivedForm::city).orElseGet(() -> forms.cityOf(practice)), INSIDE);
        var form = found.orElseThrow();
        var original = Objects.requireNonNull(form.document());
        return work.read(form, documents.download(original).bytes());
    }

    private boolean all(@Nullable CityId city) {
        return city == null && user.is(Role.SECRETARIAT);
    }

    private Set<CityId> cities(@Nullable CityId city) {
        if (city == null) {
            return own();
        }
        user.require(city, INSIDE);
        return Set.of(city);
    }

    private Set<CityId> own() {
        return Stream.of(Role.COORDINATOR, Role.CONTRIBUTOR)
                .flatMap(role -> user.cities(role).stream())
                .collect(Collectors.toSet());
    }
}
