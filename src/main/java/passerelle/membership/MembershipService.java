package passerelle.membership;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.CityId;

/** Reading how a city joined and where it stands. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MembershipService {

    private final MembershipPapers papers;
    private final CurrentUser user;

    MembershipService(MembershipPapers papers, CurrentUser user) {
        this.papers = papers;
        this.user = user;
    }

    public MembershipDetails of(CityId city) {
        user.require(city, Role.seeingTheCity());
        var known = papers.of(city);
        return new MembershipDetails(
                known.letters().reversed(),
                known.declarations().reversed(),
                known.decisions().reversed());
    }

    /** A fee is owed for every year with a day of membership, suspended or not; none for a year spent outside. */
    public boolean owesFeeFor(CityId city, int year) {
        return membership(city).memberFrom(year).isPresent();
    }

    /** How each of many cities stood over time. */
    public Map<CityId, Membership> memberships(Collection<CityId> cities) {
        cities.forEach(city -> user.require(city, Role.seeingTheCity()));
        return papers.of(cities).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, known -> known.getValue().membership()));
    }

    private Membership membership(CityId city) {
        user.require(city, Role.seeingTheCity());
        return papers.of(city).membership();
    }
}
