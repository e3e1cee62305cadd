package passerelle.city.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import passerelle.account.AccountRow;
import passerelle.account.CurrentUser;
import passerelle.account.GrantRow;
import passerelle.account.PersonFound;
import passerelle.account.PersonSearch;
import passerelle.account.Role;
import passerelle.account.ui.AccountLinks;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.search.SearchText;
import passerelle.search.ui.Hit;
import passerelle.search.ui.Hits;
import passerelle.search.ui.SearchSource;
import passerelle.shared.CityId;
import passerelle.shared.ui.Phrases;

/** People: the secretariat is led to their accounts, others to the people of the city. */
@Component
class PersonSource implements SearchSource {

    private final PersonSearch people;
    private final CitySearch cities;
    private final CurrentUser user;
    private final Clock clock;

    PersonSource(PersonSearch people, CitySearch cities, CurrentUser user, Clock clock) {
        this.people = people;
        this.cities = cities;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Hits find(SearchText text, int limit) {
        var found = people.find(text, limit);
        var known = cities(found);
        return new Hits(
                found.map(person -> hit(person, known)).toList(),
                found.getTotalElements(),
                user.is(Role.SECRETARIAT) ? AccountLinks.all(text.typed()) : "");
    }

    private Map<CityId, CityFound> cities(Page<PersonFound> found) {
        var ids = found.stream()
                .flatMap(person -> person.roles().stream())
                .flatMap(role -> Stream.ofNullable(role.city()))
                .collect(toUnmodifiableSet());
        return ids.isEmpty() ? Map.of() : cities.identified(ids);
    }

    private Hit hit(PersonFound person, Map<CityId, CityFound> known) {
        var today = LocalDate.now(clock);
        var account = person.account();
        var roles = person.roles().stream()
                .sorted(Comparator.comparing(role -> !role.holdsOn(today)))
                .toList();
        var detail = Stream.concat(
                        roles.stream().map(role -> words(role, known, today)).distinct(),
                        Stream.of(account.email().value(), closed(account)))
                .filter(part -> !part.isBlank())
                .collect(joining(" · "));
        return Hit.page(
                account.name(), detail, user.is(Role.SECRETARIAT) ? AccountLinks.to(account.id()) : page(roles, known));
    }

    /** Which nobody but the secretariat is told of. */
    private String closed(AccountRow account) {
        return account.closed() && user.is(Role.SECRETARIAT) ? UI.getCurrent().getTranslation("account.closed") : "";
    }

    /** That of the people of the city of the first role. */
    private static String page(List<GrantRow> roles, Map<CityId, CityFound> known) {
        return roles.stream()
                .flatMap(role -> Stream.ofNullable(role.city()))
                .map(known::get)
                .map(city -> CityLinks.to(city.code(), "people"))
                .findFirst()
                .orElseThrow();
    }

    private static String words(GrantRow role, Map<CityId, CityFound> known, LocalDate today) {
        var ui = UI.getCurrent();
        var name = ui.getTranslation("Role." + role.role());
        var city = Optional.ofNullable(role.city())
                .map(known::get)
                .map(place -> name + ", " + place.names().in(Phrases.locale()))
                .orElse(name);
        return role.holdsOn(today) ? city : ui.getTranslation("search.person.otherwise", city);
    }
}
