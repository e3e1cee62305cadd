package passerelle.remark;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import passerelle.account.Acting;
import passerelle.account.CurrentUser;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** Who reads what is said about the sheets of a city. */
@Component
class RemarkReaders {

    private final CurrentUser user;
    private final GrantService grants;
    private final Clock clock;

    RemarkReaders(CurrentUser user, GrantService grants, Clock clock) {
        this.user = user;
        this.grants = grants;
        this.clock = clock;
    }

    boolean reads(CityId city, RemarkCircle circle) {
        return user.reads(city, circle.audience());
    }

    void require(CityId city, RemarkCircle circle) {
        if (!reads(city, circle)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
    }

    /** Everybody else who reads it today, by name. */
    List<Person> people(CityId city, RemarkCircle circle) {
        var today = LocalDate.now(clock);
        var ofTheCity = grants.in(city).stream()
                .filter(row -> row.holdsOn(today) && (row.role().isOfTheCity() || circle == RemarkCircle.SHARED));
        return Stream.concat(ofTheCity, circle == RemarkCircle.SHARED ? network() : Stream.empty())
                .filter(row -> !row.account().equals(user.account()))
                .map(row -> new Person(row.account(), row.name()))
                .distinct()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** Those who see all cities; only their names are told. */
    private Stream<GrantRow> network() {
        return Acting.asSystem(() -> Stream.of(Role.SECRETARIAT, Role.ANALYST)
                        .flatMap(role -> grants.holders(role).stream())
                        .toList())
                .stream();
    }

    /** @throws RuleViolation when somebody is mentioned who could not read it */
    void checkMentioned(CityId city, RemarkCircle circle, Collection<AccountId> mentioned) {
        if (mentioned.isEmpty()) {
            return;
        }
        Set<AccountId> known =
                people(city, circle).stream().map(Person::account).collect(Collectors.toSet());
        if (!known.containsAll(mentioned)) {
            throw new RuleViolation("remark.error.mention");
        }
    }
}
