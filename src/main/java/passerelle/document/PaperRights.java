package passerelle.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** Which papers the reader may see: by their audience, and by what the owners say of those of their subject. */
@Component
class PaperRights {

    /** A city in which nobody holds a role stands for all in which the reader holds none. */
    private static final CityId ELSEWHERE = CityId.create();

    private final List<FileGuard> guards;
    private final CurrentUser user;

    PaperRights(List<FileGuard> guards, CurrentUser user) {
        this.guards = guards;
        this.user = user;
    }

    /** What of a city is open to the reader: papers for these audiences, but none of the hidden subjects. */
    record Open(List<Audience> audiences, List<String> hidden) {

        boolean has(DocumentRow paper) {
            return audiences.contains(paper.audience()) && !hidden.contains(paper.subject());
        }
    }

    Open in(CityId city) {
        var audiences = Stream.of(Audience.values())
                .filter(audience -> user.reads(city, audience))
                .toList();
        var hidden = guards.stream()
                .filter(guard -> !guard.mayRead(city))
                .map(FileGuard::subject)
                .toList();
        return new Open(audiences, hidden);
    }

    /** The cities in which the reader holds a role, by what is open there. */
    Map<Open, Set<CityId>> inOwnCities() {
        return Stream.of(Role.values())
                .flatMap(role -> user.cities(role).stream())
                .distinct()
                .collect(groupingBy(this::in, toSet()));
    }

    boolean reads(DocumentRow paper) {
        return in(paper.city()).has(paper)
                || guards.stream()
                        .filter(guard -> guard.subject().equals(paper.subject()))
                        .anyMatch(guard -> guard.opens(paper.id()));
    }

    /** Who may know from the history that the paper came or went. */
    Audience toldTo(DocumentRow paper) {
        return guards.stream()
                .filter(guard -> guard.subject().equals(paper.subject()))
                .findFirst()
                .map(guard -> guard.toldTo(paper.audience()))
                .orElse(paper.audience());
    }

    Open elsewhere() {
        return in(ELSEWHERE);
    }

    /** @throws passerelle.shared.RuleViolation while something rests on the paper */
    void checkTakeBack(DocumentRow paper) {
        guards.stream()
                .filter(guard -> guard.subject().equals(paper.subject()))
                .forEach(guard -> guard.checkTakeBack(paper.object()));
    }
}
