package passerelle.delegation;

import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.Admission;
import passerelle.account.Colleague;
import passerelle.account.ColleagueService;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;

/**
 * One coordinator of a city after another: the role, the delegations that the former one looks after or holds, and
 * whatever else waits for them in the subjects that listen to {@link CoordinationHandedOver}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class HandOverService {

    private final Delegations delegations;
    private final ColleagueService colleagues;
    private final CurrentUser user;
    private final DelegationDesk desk;
    private final ApplicationEventPublisher events;

    HandOverService(
            Delegations delegations,
            ColleagueService colleagues,
            CurrentUser user,
            DelegationDesk desk,
            ApplicationEventPublisher events) {
        this.delegations = delegations;
        this.colleagues = colleagues;
        this.user = user;
        this.desk = desk;
        this.events = events;
    }

    /** The coordinator at work hands everything over. The own role ends with today. */
    public Admission handOver(CityId city, Colleague successor, Reason reason) {
        user.require(city, Role.COORDINATOR);
        return succeed(city, user.id(), successor, reason);
    }

    /** The secretariat does so for a coordinator who cannot. */
    public Admission replace(CityId city, AccountId former, Colleague successor, Reason reason) {
        user.require(city, Role.SECRETARIAT);
        return succeed(city, former, successor, reason);
    }

    private Admission succeed(CityId city, AccountId former, Colleague successor, Reason reason) {
        var admitted = colleagues.succeed(city, former, successor, reason);
        var kept = delegations.keptBy(city, former);
        var held = delegations.heldBy(city, former);
        kept.forEach(delegation -> delegation.handTo(admitted.account()));
        held.forEach(delegation -> delegation.passTo(admitted.account()));
        events.publishEvent(new CoordinationHandedOver(city, former, admitted.account()));
        desk.append(Act.of("coordination.handed.over", "city", city.value())
                .in(city)
                .to(admitted.name() + " · "
                        + Stream.concat(kept.stream(), held.stream()).distinct().count())
                .because(reason));
        return admitted;
    }
}
