package passerelle.delegation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentDetails;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;

/** What all acts on delegations need: who is meant, what the history says of it, and what time it is. */
@Component
class DelegationDesk {

    private final Delegations delegations;
    private final DelegatedSheets sheets;
    private final AuditLog audit;
    private final Clock clock;

    DelegationDesk(Delegations delegations, DelegatedSheets sheets, AuditLog audit, Clock clock) {
        this.delegations = delegations;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    List<DelegationRow> rows(Collection<Delegation> some) {
        var ids = some.stream().map(Delegation::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var people = delegations.people(ids).stream()
                .collect(Collectors.toMap(DelegatePerson::delegation, DelegatePerson::person));
        return some.stream()
                .map(delegation -> delegation.row(Objects.requireNonNull(people.get(delegation.id()))))
                .toList();
    }

    private String name(Delegation delegation) {
        return rows(Set.of(delegation)).getFirst().delegate().name();
    }

    /** Such as Housing department · Commitment · EDU-03. */
    Act act(String key, Delegation delegation, AssessmentDetails assessment) {
        return Act.of(key, "delegation", delegation.id().value())
                .in(assessment.city())
                .to(name(delegation) + " · " + sheets.history(assessment, delegation.fields()));
    }

    void append(Act act) {
        audit.append(act);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
