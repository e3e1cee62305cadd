package passerelle.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.account.AccountRow;
import passerelle.account.AccountService;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.intake.Restorer;
import passerelle.intake.Trace;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Gives people of cities an account and a role for an intake, and takes that back. */
@Component
class ContactTraces implements Restorer {

    private static final String ACCOUNT = "account";

    private final AccountService accounts;
    private final GrantService grants;

    ContactTraces(AccountService accounts, GrantService grants) {
        this.accounts = accounts;
        this.grants = grants;
    }

    List<Trace> grant(Contact contact, CityId city) {
        var done = new ArrayList<Trace>();
        var account = accounts.find(contact.email()).map(AccountRow::id).orElseGet(() -> {
            var created = accounts.create(contact.name(), contact.email(), contact.language());
            done.add(new Trace(subject(), created.value(), "", ACCOUNT));
            return created;
        });
        if (held(account, contact, city).isEmpty()) {
            grants.grant(account, contact.grant(city));
            var given = held(account, contact, city).orElseThrow();
            done.add(new Trace(subject(), given.id(), "", account.value() + " " + contact.from()));
        }
        return done;
    }

    @Override
    public String subject() {
        return "contact";
    }

    /**
     * The role ends before it began; an account that the intake created is closed.
     *
     * @throws RuleViolation when the person was given another role since
     */
    @Override
    public void restore(Trace trace, Reason reason) {
        if (trace.after().equals(ACCOUNT)) {
            close(new AccountId(trace.object()), reason);
            return;
        }
        var given = trace.after().split(" ");
        var account = new AccountId(UUID.fromString(given[0]));
        var from = LocalDate.parse(given[1]);
        var stands = grants.of(List.of(account)).stream()
                .anyMatch(grant -> grant.id().equals(trace.object()) && grant.until() == null);
        if (stands) {
            grants.end(trace.object(), from.minusDays(1), reason);
        }
    }

    private void close(AccountId account, Reason reason) {
        var open = grants.of(List.of(account)).stream()
                .filter(grant -> grant.until() == null || !grant.until().isBefore(grant.from()))
                .findFirst();
        if (open.isPresent()) {
            throw new RuleViolation("city.error.contact.kept", open.get().name());
        }
        accounts.close(account, reason);
    }

    private Optional<GrantRow> held(AccountId account, Contact contact, CityId city) {
        return grants.of(List.of(account)).stream()
                .filter(grant -> grant.role() == contact.role() && city.equals(grant.city()))
                .filter(grant -> grant.holdsOn(contact.from()))
                .findFirst();
    }
}
