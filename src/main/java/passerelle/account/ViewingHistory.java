package passerelle.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Audience;

/** The lines of a city's history, for the secretariat, on who saw as the city. */
@Component
class ViewingHistory {

    private final AuditLog audit;
    private final Acting acting;
    private final TransactionTemplate transaction;

    ViewingHistory(AuditLog audit, Acting acting, TransactionTemplate transaction) {
        this.audit = audit;
        this.acting = acting;
        this.transaction = transaction;
    }

    void begun(SignedIn person, Viewing viewing) {
        append(person, act("viewing.begun", viewing).from(Role.SECRETARIAT).to(Viewing.AS));
    }

    /** Nothing, unless the person saw as a city until now. */
    void ended(SignedIn person) {
        var viewing = person.viewing();
        if (viewing != null) {
            append(
                    person.withOwnEyes(),
                    act("viewing.ended", viewing).from(Viewing.AS).to(Role.SECRETARIAT));
        }
    }

    private static Act act(String key, Viewing viewing) {
        return Act.of(key, "city", viewing.city().value()).in(viewing.city()).seenBy(Audience.SECRETARIAT);
    }

    private void append(SignedIn person, Act act) {
        acting.as(person, () -> {
            transaction.executeWithoutResult(line -> audit.append(act));
            return person;
        });
    }
}
