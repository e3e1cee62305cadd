package passerelle.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
        user.require(city, Role.values());
        return new MembershipDetails(
                papers.letters(city).reversed(),
                papers.declarations(city).reversed(),
                papers.decisions(city).reversed());
    }

    /** A fee is owed for every year with a day of membership, suspended or not; none for a year spent outside. */
    public boolean owesFeeFor(CityId city, int year) {
        return owesFeeFrom(city, year).isPresent();
    }

    /** The first day of that year on which the city was a member. */
    public Optional<LocalDate> owesFeeFrom(CityId city, int year) {
        return membership(city).memberFrom(year);
    }

    /** The years up to today's for which a fee is owed, in order. */
    public List<Integer> feeYears(CityId city, LocalDate today) {
        var membership = membership(city);
        return membership.memberSince().stream()
                .flatMapToInt(since -> IntStream.rangeClosed(since.getYear(), today.getYear()))
                .filter(year -> membership.memberFrom(year).isPresent())
                .boxed()
                .toList();
    }

    private Membership membership(CityId city) {
        user.require(city, Role.values());
        return papers.membership(city);
    }
}
