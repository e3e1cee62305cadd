package passerelle.rights;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Colleague;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.delegation.Delegate;
import passerelle.delegation.DelegationId;
import passerelle.delegation.NewDelegation;
import passerelle.delegation.TestDelegations;
import passerelle.remark.NewRemark;
import passerelle.remark.RemarkThreadId;
import passerelle.remark.TestRemarks;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.support.Users;

@TestComponent
class WorldOfTeams implements WorldPart {

    /** What the delegate has in hand; of what is named by a text, this is meant. */
    private static final String ASKED = "COM-01";

    private final TestDelegations delegations;
    private final TestRemarks remarks;
    private final Users users;

    WorldOfTeams(TestDelegations delegations, TestRemarks remarks, Users users) {
        this.delegations = delegations;
        this.remarks = remarks;
        this.users = users;
    }

    @Override
    public void furnish(CityId city, Map<Class<?>, Object> things) {
        var sheet = (AssessmentId) Objects.requireNonNull(things.get(AssessmentId.class));
        var somebody = (AccountId) Objects.requireNonNull(things.get(AccountId.class));
        var delegate = users.add(Role.DELEGATE, city);
        things.put(Delegate.class, new Delegate(delegate, "delegate", true, "", true));
        things.put(Colleague.class, new Colleague.Known(somebody));
        things.put(NewDelegation.class, TestDelegations.wanted(somebody, ASKED));
        things.put(DelegationId.class, delegations.ask(sheet, delegate, ASKED));
        things.put(String.class, ASKED);
        things.put(NewRemark.class, TestRemarks.said("words"));
        things.put(RemarkThreadId.class, remarks.shared(sheet, ASKED, "words"));
    }
}
