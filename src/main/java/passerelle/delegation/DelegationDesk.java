package passerelle.delegation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.assessment.AssessmentDetails;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Audience;

/** What all acts on delegations need: who is meant, what the history says of it, and what time it is. */
@Component
class DelegationDesk {

    private final Delegations delegations;
    private final DelegatedSheets sheets;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    DelegationDesk(Delegations delegations, DelegatedSheets sheets, CurrentUser user, AuditLog audit, Clock clock) {
        this.delegations = delegations;
        this.sheets = sheets;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws AccessDeniedException when one of them is of a city that is not the reader’s */
    List<DelegationRow> rows(Collection<Delegation> some) {
        var ids = some.stream().map(Delegation::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = delegations.people(ids);
        if (!found.stream().allMatch(one -> user.reads(one.city(), Audience.CITY))) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        var people = found.stream().collect(Collectors.toMap(DelegatePerson::delegation, DelegatePerson::person));
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
