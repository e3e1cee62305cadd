package passerelle.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.instrument.EditionService;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Recording what the institute returned. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
public class OfficialResultService {

    static final String SUBJECT = "result";

    private final Results results;
    private final IndexReports reports;
    private final EditionService editions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    OfficialResultService(
            Results results,
            IndexReports reports,
            EditionService editions,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.results = results;
        this.reports = reports;
        this.editions = editions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The official results of some cities that stand. */
    @Transactional(readOnly = true)
    public List<ResultDetails> standing(Collection<CityId> cities) {
        return results.official(cities).stream().map(Result::details).toList();
    }

    /** @throws RuleViolation for dates to come and for measures the edition does not have */
    public ResultId record(CityId city, OfficialResult official) {
        user.require(city, Role.SECRETARIAT, Role.ANALYST);
        check(official);
        checkDay(city, official, null);
        var result = new Result(city, official, clock.instant());
        publishWithReport(result);
        var id = results.saveAndFlush(result).id();
        audit.append(Act.of("result.recorded", SUBJECT, id.value()).in(city).to(written(official)));
        return id;
    }

    public void correct(ResultId id, OfficialResult official, Reason reason) {
        var result = official(id);
        check(official);
        checkDay(result.city(), official, id);
        var before = result.details();
        result.correct(official);
        publishWithReport(result);
        results.flush();
        audit.append(Act.of("result.corrected", SUBJECT, id.value())
                .in(result.city())
                .from(written(OfficialResult.of(before)))
                .to(written(official))
                .because(reason));
    }

    public void withdraw(ResultId id, Reason reason) {
        var result = official(id);
        var before = result.details();
        result.withdraw();
        results.flush();
        audit.append(Act.of("result.withdrawn", SUBJECT, id.value())
                .in(result.city())
                .from(written(OfficialResult.of(before)))
                .because(reason));
    }

    private Result official(ResultId id) {
        var result = results.require(id);
        user.require(result.city(), Role.SECRETARIAT, Role.ANALYST);
        if (result.kind() != ResultKind.OFFICIAL) {
            throw new RuleViolation("result.error.indicative");
        }
        return result;
    }

    private String written(OfficialResult official) {
        return official.written(editions.get(official.edition()));
    }

    private void check(OfficialResult official) {
        official.checkPast(LocalDate.now(clock));
        official.checkMeasures(editions.get(official.edition()));
    }

    /** The institute returns a city one result a day: the same day for another round is a slip. */
    private void checkDay(CityId city, OfficialResult official, @Nullable ResultId corrected) {
        results.official(List.of(city)).stream()
                .filter(other -> !other.id().equals(corrected) && other.round() != official.round())
                .filter(other -> other.details().date().isSameDay(official.date()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation(
                            "result.error.date.taken", official.date().first(), Integer.toString(other.round()));
                });
    }

    /** A round whose report is issued is published with it, whenever its result is recorded. */
    private void publishWithReport(Result result) {
        reports.issued(result.city(), result.round()).ifPresent(report -> result.publishWithReport(report.issuedOn()));
    }
}
