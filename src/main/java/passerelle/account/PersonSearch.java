package passerelle.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.search.SearchText;
import passerelle.shared.EmailAddress;

/**
 * Finds people by name and e-mail: for the secretariat everybody, for others the people of the cities in which they
 * hold a role, whom they see in the lists of these cities with their e-mail.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PersonSearch {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final CurrentUser user;

    PersonSearch(Accounts accounts, RoleGrants grants, CurrentUser user) {
        this.accounts = accounts;
        this.grants = grants;
        this.user = user;
    }

    /** Those whose name begins with the text first; at most that many. */
    public Page<PersonFound> find(SearchText text, int limit) {
        var reach = reach();
        var found = accounts.found(text, reach, PageRequest.of(0, limit));
        var roles = grants.rowsWithin(found.map(AccountRow::id).toList(), reach).stream()
                .collect(groupingBy(GrantRow::account));
        return found.map(account -> new PersonFound(account, roles.getOrDefault(account.id(), List.of())));
    }

    /** Those who have an account, with all their roles, read once for however many addresses. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public Map<EmailAddress, PersonFound> known(Collection<EmailAddress> addresses) {
        var found = accounts.addressed(
                addresses.stream().map(EmailAddress::value).distinct().toList());
        var roles = grants.rowsOf(found.stream().map(AccountRow::id).toList()).stream()
                .collect(groupingBy(GrantRow::account));
        return found.stream()
                .map(account -> new PersonFound(account, roles.getOrDefault(account.id(), List.of())))
                .collect(toMap(person -> person.account().email(), person -> person));
    }

    private PeopleReach reach() {
        var cities = Stream.of(Role.seeingTheCity())
                .flatMap(role -> user.cities(role).stream())
                .collect(toUnmodifiableSet());
        var everybody = user.is(Role.SECRETARIAT);
        return new PeopleReach(everybody, everybody || user.is(Role.ANALYST), cities);
    }
}
