package passerelle.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import passerelle.shared.RuleViolation;

/**
 * The way into an empty store: whoever reads the code in the log may create the first account of the secretariat. With
 * the first account the code is spent.
 */
@Service
public class FirstAccount {

    private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);

    private final Accounts accounts;
    private final AccountService service;
    private final GrantService grants;
    private final PasswordRules rules;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile @Nullable OneTimeCode code;

    FirstAccount(
            Accounts accounts,
            AccountService service,
            GrantService grants,
            PasswordRules rules,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.service = service;
        this.grants = grants;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** After the demo network has been written, if there is one. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(1000)
    void offer() {
        if (accounts.count() == 0) {
            var fresh = OneTimeCode.create();
            code = fresh;
            log.info(
                    "No account yet. Create the first one of the secretariat at /setup with the code {}",
                    fresh.value());
        }
    }

    @PreAuthorize("permitAll()")
    public boolean isOpen() {
        return code != null && accounts.count() == 0;
    }

    /** @throws RuleViolation when the code is wrong or an account exists already */
    @PreAuthorize("permitAll()")
    public synchronized void create(OneTimeCode typed, NewAccount person, Password password) {
        var expected = code;
        if (expected == null || accounts.count() > 0 || !same(expected, typed)) {
            throw new RuleViolation("setup.error.code");
        }
        Acting.asSystem(() -> {
            transaction.executeWithoutResult(status -> {
                var account = service.create(person.name(), person.email(), person.language());
                grants.grant(account, new NewGrant(Role.SECRETARIAT, null, LocalDate.now(clock), null));
                rules.lock(accounts.findById(account).orElseThrow(), password);
            });
            return true;
        });
        code = null;
    }

    private static boolean same(OneTimeCode expected, OneTimeCode typed) {
        return MessageDigest.isEqual(bytes(expected), bytes(typed));
    }

    private static byte[] bytes(OneTimeCode code) {
        return code.hash().getBytes(StandardCharsets.US_ASCII);
    }
}
