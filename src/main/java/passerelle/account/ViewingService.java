package passerelle.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import passerelle.shared.CityId;
import passerelle.shared.LocalizedText;

/** Seeing as a city, for support. The histories know who did, and when. */
@Service
@PreAuthorize("isAuthenticated()")
public class ViewingService {

    private final AccountCity cities;
    private final CurrentUser user;
    private final ViewingHistory history;
    private final Acting acting;

    ViewingService(AccountCity cities, CurrentUser user, ViewingHistory history, Acting acting) {
        this.cities = cities;
        this.user = user;
        this.history = history;
        this.acting = acting;
    }

    /**
     * From now on the whole session sees what the city's coordinator sees, and changes nothing. The history has its
     * line before that.
     *
     * @param back the address to which its end leads
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void begin(CityId city, String back) {
        user.require(city, Role.SECRETARIAT);
        var person = ActingContexts.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        var viewing = new Viewing(city, name(city), back);
        history.begun(person, viewing);
        become(person.seeingAs(viewing));
    }

    /** Back to the own rights; what it was, or nothing if it was over already. */
    public Optional<Viewing> end() {
        var seeing = ActingContexts.person().filter(person -> person.viewing() != null);
        seeing.ifPresent(person -> {
            become(person.withOwnEyes());
            history.ended(person);
        });
        return seeing.map(SignedIn::viewing);
    }

    /** The context is that of the session, so all its pages and threads change with it. */
    private void become(SignedIn person) {
        SecurityContextHolder.getContext().setAuthentication(acting.authentication(person));
    }

    private LocalizedText name(CityId city) {
        return new LocalizedText(name(city, Locale.ENGLISH), name(city, Locale.FRENCH));
    }

    private String name(CityId city, Locale language) {
        return Optional.ofNullable(cities.names(List.of(city), language).get(city))
                .orElseThrow();
    }
}
