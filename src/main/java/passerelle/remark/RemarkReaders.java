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
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.SeenPart;
import passerelle.assessment.SheetReaders;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** Who reads what is said about the sheets of a city. */
@Component
class RemarkReaders {

    private final CurrentUser user;
    private final GrantService grants;
    private final SheetReaders sheets;
    private final Clock clock;

    RemarkReaders(CurrentUser user, GrantService grants, SheetReaders sheets, Clock clock) {
        this.user = user;
        this.grants = grants;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** What of a sheet the reader sees. */
    SeenPart part(CityId city, AssessmentId sheet) {
        return sheets.seen(city, sheet);
    }

    /** A delegate belongs to both circles where the answer is in the own hands, and to none elsewhere. */
    boolean reads(CityId city, SeenPart part, String field, RemarkCircle circle) {
        return user.reads(city, circle.audience()) || part.isInHand(field);
    }

    void require(AssessmentDetails sheet, String field, RemarkCircle circle) {
        var city = sheet.city();
        if (!reads(city, part(city, sheet.id()), field, circle)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
    }

    /** Everybody else who reads today what is said there, by name. */
    List<Person> people(AssessmentDetails sheet, String field, RemarkCircle circle) {
        var today = LocalDate.now(clock);
        var ofTheCity = Acting.asSystem(() -> grants.in(sheet.city())).stream()
                .filter(row -> row.holdsOn(today) && (row.role().isOfTheCity() || circle == RemarkCircle.SHARED))
                .filter(row -> row.role() != Role.DELEGATE
                        || sheets.inHand(sheet.id(), row.account()).contains(field));
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
    void checkMentioned(AssessmentDetails sheet, String field, RemarkCircle circle, Collection<AccountId> mentioned) {
        if (mentioned.isEmpty()) {
            return;
        }
        Set<AccountId> known =
                people(sheet, field, circle).stream().map(Person::account).collect(Collectors.toSet());
        if (!known.containsAll(mentioned)) {
            throw new RuleViolation("remark.error.mention");
        }
    }
}
