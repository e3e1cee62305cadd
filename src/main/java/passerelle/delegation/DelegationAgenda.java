package passerelle.delegation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.city.CityService;
import passerelle.shared.CityId;

/** What of all sheets is in the hands of the person at work, and what of theirs is late in the hands of others. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DelegationAgenda {

    private final Delegations delegations;
    private final DelegationDesk desk;
    private final AnswerSheetService sheets;
    private final CityService cities;
    private final CurrentUser user;

    DelegationAgenda(
            Delegations delegations,
            DelegationDesk desk,
            AnswerSheetService sheets,
            CityService cities,
            CurrentUser user) {
        this.delegations = delegations;
        this.desk = desk;
        this.sheets = sheets;
        this.cities = cities;
        this.user = user;
    }

    /**
     * In sheets that are open, the first due first: what the person holds, and what is late and not done in the cities
     * that the person coordinates.
     */
    public List<AgendaLine> lines() {
        return lines(user.cities(Role.COORDINATOR));
    }

    /** The same without what others hold. */
    public List<AgendaLine> mine() {
        return lines(Set.of());
    }

    private List<AgendaLine> lines(Set<CityId> coordinated) {
        var person = user.account();
        var own = new HashSet<>(user.cities(Role.CONTRIBUTOR));
        own.addAll(user.cities(Role.DELEGATE));
        own.addAll(user.cities(Role.COORDINATOR));
        return person == null || own.isEmpty()
                ? List.of()
                : lines(delegations.agenda(person, own, coordinated, desk.today()));
    }

    private List<AgendaLine> lines(List<Delegation> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        var read = new HashMap<>(
                sheets.answered(some.stream().map(Delegation::assessment).collect(Collectors.toSet())));
        some.stream()
                .filter(delegation -> asksBesideIndicators(delegation, read))
                .map(Delegation::assessment)
                .distinct()
                .forEach(id -> read.put(id, sheets.sheet(id)));
        var codes = codes(read.values());
        return desk.rows(some).stream()
                .map(row -> line(row, Objects.requireNonNull(read.get(row.assessment())), codes))
                .toList();
    }

    /** Then the sheet has to be read as a whole. */
    private static boolean asksBesideIndicators(Delegation delegation, Map<AssessmentId, AnswerSheet> read) {
        var indicators = Objects.requireNonNull(read.get(delegation.assessment())).edition().indicators().stream()
                .map(indicator -> indicator.code().value())
                .collect(Collectors.toSet());
        return !indicators.containsAll(delegation.fields());
    }

    private static AgendaLine line(DelegationRow row, AnswerSheet sheet, Map<CityId, String> codes) {
        return new AgendaLine(row, sheet, codes.getOrDefault(sheet.assessment().city(), ""));
    }

    private Map<CityId, String> codes(Collection<AnswerSheet> sheets) {
        return cities.codes(
                sheets.stream().map(sheet -> sheet.assessment().city()).toList());
    }
}
