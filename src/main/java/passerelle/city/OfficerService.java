package passerelle.city;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** Who of the secretariat looks after a city. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
public class OfficerService {

    private final Cities cities;
    private final GrantService grants;
    private final AuditLog audit;

    OfficerService(Cities cities, GrantService grants, AuditLog audit) {
        this.cities = cities;
        this.grants = grants;
        this.audit = audit;
    }

    /** Those who look after a city, by name. */
    @Transactional(readOnly = true)
    public List<Officer> inCharge() {
        return cities.officers();
    }

    /** The same once more changes nothing. @throws RuleViolation for somebody who is not of the secretariat */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void assign(CityId city, @Nullable AccountId officer) {
        var assigned = cities.findById(city).orElseThrow();
        if (Objects.equals(assigned.officer(), officer)) {
            return;
        }
        var before = cities.officerName(city).orElse("");
        var name = officer == null ? "" : name(officer);
        assigned.assign(officer);
        audit.append(Act.of("city.assigned", "city", city.value())
                .in(city)
                .from(before)
                .to(name));
    }

    private String name(AccountId officer) {
        return grants.holders(Role.SECRETARIAT).stream()
                .filter(member -> member.account().equals(officer))
                .map(GrantRow::name)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("city.error.officer"));
    }
}
