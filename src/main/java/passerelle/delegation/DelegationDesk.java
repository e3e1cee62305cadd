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
import passerelle.account.Role;
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

    /**
     * To whoever reads what is meant for the city all of them, to a delegate the own ones.
     *
     * @throws AccessDeniedException when none is meant for this reader
     */
    List<DelegationRow> rows(Collection<Delegation> some) {
        var ids = some.stream().map(Delegation::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var people = delegations.people(ids, today()).stream()
                .filter(this::reads)
                .collect(Collectors.toMap(DelegatePerson::delegation, DelegatePerson::person));
        if (people.isEmpty()) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        return some.stream()
                .filter(delegation -> people.containsKey(delegation.id()))
                .map(delegation -> delegation.row(Objects.requireNonNull(people.get(delegation.id()))))
                .toList();
    }

    private boolean reads(DelegatePerson one) {
        return user.reads(one.city(), Audience.CITY)
                || user.is(one.city(), Role.DELEGATE) && one.person().account().equals(user.account());
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
