package passerelle.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAttribute;
import passerelle.account.Role;
import passerelle.account.ViewingService;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.Store;
import passerelle.support.Users;

/**
 * Calls every public method of every service while seeing as a city: what only reads answers as to the city's
 * coordinator, and nothing writes. The gate stands where a transaction begins, so there is none around it.
 */
@ApplicationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ViewingRightsTest extends SpringBrowserlessTest {

    private final RightsTable table = RightsTable.read();
    private final AnnotationTransactionAttributeSource transactions = new AnnotationTransactionAttributeSource();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ViewingService viewings;

    @Autowired
    private Users users;

    @Autowired
    private Store store;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @AfterEach
    void leave() {
        users.signOut();
        store.empty();
    }

    @Test
    void readsAsTheCoordinatorAndWritesNothing(@Autowired World world, @Autowired JdbcTemplate database) {
        var own = world.of("ownville");
        var foreign = world.of("farville");
        users.signIn(Role.SECRETARIAT);
        viewings.begin((CityId) Objects.requireNonNull(own.get(CityId.class)), "");
        var acts = database.queryForObject("select count(*) from audit", Long.class);
        var soft = new SoftAssertions();

        Act.of(context)
                .filter(act -> !act.name().equals("ViewingService.end"))
                .filter(act -> !isPartOfAnother(act))
                .forEach(act -> {
                    var reach = table.reach(act.name(), "coordinator");
                    soft.assertThat(outcome(act, own)).as(act.name() + ", own").isIn(expected(act, !reach.equals("–")));
                    soft.assertThat(outcome(act, foreign))
                            .as(act.name() + ", foreign")
                            .isIn(expected(act, reach.equals("all")));
                });

        soft.assertAll();
        assertThat(database.queryForObject("select count(*) from audit", Long.class))
                .isEqualTo(acts);
    }

    private enum Outcome {
        PASSED,
        DENIED,
        REFUSED
    }

    private Set<Outcome> expected(Act act, boolean allowed) {
        var transaction = transaction(act);
        if (transaction != null && !transaction.isReadOnly()) {
            return allowed ? Set.of(Outcome.REFUSED) : Set.of(Outcome.REFUSED, Outcome.DENIED);
        }
        return Set.of(allowed ? Outcome.PASSED : Outcome.DENIED);
    }

    private static Outcome outcome(Act act, Map<Class<?>, Object> things) {
        return act.call(things)
                .map(stopped -> Act.isDenial(stopped)
                        ? Outcome.DENIED
                        : stopped instanceof RuleViolation rule
                                        && rule.messageKey().equals("account.viewing.refused")
                                ? Outcome.REFUSED
                                : Outcome.PASSED)
                .orElse(Outcome.PASSED);
    }

    /** Never begins a transaction of its own. */
    private boolean isPartOfAnother(Act act) {
        var transaction = transaction(act);
        return transaction != null
                && transaction.getPropagationBehavior() == TransactionAttribute.PROPAGATION_MANDATORY;
    }

    private @Nullable TransactionAttribute transaction(Act act) {
        return transactions.getTransactionAttribute(act.method(), AopUtils.getTargetClass(act.service()));
    }
}
