package passerelle.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.AccountId;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Gives roles and ends them; whoever asks has been checked. */
@Component
class RoleGiving {

    private final RoleGrants grants;
    private final Accounts accounts;
    private final HeldGrants held;
    private final AuditLog audit;

    RoleGiving(RoleGrants grants, Accounts accounts, HeldGrants held, AuditLog audit) {
        this.grants = grants;
        this.accounts = accounts;
        this.held = held;
        this.audit = audit;
    }

    /**
     * Roles of one person are given one after the other, so that none passes another unseen.
     *
     * @throws RuleViolation when the person holds it already, or would be expert of the own city
     */
    UUID give(AccountId account, NewGrant grant) {
        accounts.lock(account);
        grants.findByAccount(account).stream()
                .flatMap(other -> other.held().against(grant).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw new RuleViolation(refusal);
                });
        var given = grants.save(new RoleGrant(account, grant));
        held.forget(account);
        audit.append(act("grant.given", given, grant.city()).to(grant.role()));
        return given.id();
    }

    void end(RoleGrant grant, LocalDate lastDay, Reason reason) {
        grant.end(lastDay);
        held.forget(grant.account());
        audit.append(act("grant.ended", grant, grant.held().city())
                .from(grant.held().role())
                .to(lastDay)
                .because(reason));
    }

    /** Another role of the same person in the same city in place of these, from its first day on. */
    void replace(List<RoleGrant> ending, NewGrant with) {
        var former = ending.getFirst();
        accounts.lock(former.account());
        ending.forEach(grant -> grant.end(with.from().minusDays(1)));
        var given = grants.save(new RoleGrant(former.account(), with));
        held.forget(former.account());
        audit.append(act("grant.replaced", given, with.city())
                .from(former.held().role())
                .to(with.role()));
    }

    private static Act act(String key, RoleGrant grant, @Nullable CityId city) {
        var act = Act.of(key, "account", grant.account().value());
        return city == null ? act : act.in(city).seenBy(Audience.CITY);
    }
}
