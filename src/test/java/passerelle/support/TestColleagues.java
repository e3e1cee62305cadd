package passerelle.support;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

/** Colleagues of a city before an open sheet. */
@TestComponent
public class TestColleagues {

    private final Users users;
    private final TestCities cities;
    private final TestAssessments assessments;
    private final AuditLog audit;

    TestColleagues(Users users, TestCities cities, TestAssessments assessments, AuditLog audit) {
        this.users = users;
        this.cities = cities;
        this.assessments = assessments;
        this.audit = audit;
    }

    /** A coordinator, as whom the test acts from now on, and a contributor. */
    public TwoColleagues inValmora() {
        return inValmora(Role.CONTRIBUTOR);
    }

    /** A coordinator, as whom the test acts from now on, and a colleague in that role. */
    public TwoColleagues inValmora(Role role) {
        var city = cities.add("it-valmora", "Valmora");
        var index = assessments.open(city, Instrument.INDEX, 2026);
        var colleague = users.add(role, city);
        return new TwoColleagues(city, index, users.signIn(Role.COORDINATOR, city), colleague);
    }

    /** What the coordinator, as whom the test acts from now on, finds in the history; the newest first. */
    public List<String> history(TwoColleagues two) {
        users.signIn(two.coordinator());
        return audit.ofCity(two.city(), PageRequest.of(0, 50)).stream()
                .map(AuditRow::act)
                .toList();
    }

    /** @param index the sheet of the Index that both have before them */
    public record TwoColleagues(CityId city, AssessmentId index, AccountId coordinator, AccountId colleague) {}
}
