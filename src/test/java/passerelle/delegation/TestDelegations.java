package passerelle.delegation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import passerelle.account.Acting;
import passerelle.account.Colleague;
import passerelle.assessment.AssessmentId;
import passerelle.shared.AccountId;

/** Delegations in named states, given as the secretariat would. */
@TestComponent
public class TestDelegations {

    private final DelegationService delegations;
    private final JdbcTemplate database;
    private final EntityManager entities;

    TestDelegations(DelegationService delegations, JdbcTemplate database, EntityManager entities) {
        this.delegations = delegations;
        this.database = database;
        this.entities = entities;
    }

    /** Due in ten days. */
    public DelegationId ask(AssessmentId sheet, AccountId colleague, String... fields) {
        return Acting.asSystem(() -> delegations.ask(sheet, wanted(colleague, fields), true))
                .delegation();
    }

    /** Due yesterday. */
    public DelegationId late(AssessmentId sheet, AccountId colleague, String... fields) {
        var id = ask(sheet, colleague, fields);
        entities.flush();
        database.update(
                "update delegation set due_on = ? where id = ?", LocalDate.now().minusDays(1), id.value());
        entities.clear();
        return id;
    }

    public static NewDelegation wanted(AccountId colleague, String... fields) {
        return new NewDelegation(
                new Colleague.Known(colleague), Set.of(fields), LocalDate.now().plusDays(10), "", "en");
    }
}
