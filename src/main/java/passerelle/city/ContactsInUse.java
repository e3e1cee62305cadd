package passerelle.city;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import passerelle.account.GrantRow;
import passerelle.account.PersonFound;
import passerelle.account.Role;
import passerelle.intake.Column;
import passerelle.intake.Fields;
import passerelle.intake.Problem;
import passerelle.shared.EmailAddress;

/** The accounts and roles that people have, and those that the lines so far give them. */
final class ContactsInUse {

    private final Map<EmailAddress, PersonFound> known;
    private final Map<Object, Set<Role>> lines = new HashMap<>();

    ContactsInUse(Map<EmailAddress, PersonFound> known) {
        this.known = known;
    }

    boolean isNew(EmailAddress email) {
        return !known.containsKey(email);
    }

    void refuseClosed(Fields line, Column column, EmailAddress email) {
        Stream.ofNullable(known.get(email))
                .map(PersonFound::account)
                .filter(account -> account.closed())
                .forEach(account -> line.refuse(Problem.of(column, "city.problem.account.closed", account.name())));
    }

    /** Refuses a line that gives the role a second time, and one that makes somebody an expert of the own city. */
    void take(Fields line, Column column, NamedCity city, Contact contact) {
        var roles = lines.computeIfAbsent(List.of(city.key(), contact.email()), key -> EnumSet.noneOf(Role.class));
        if (roles.contains(contact.role())) {
            line.refuse(Problem.of(column, "intake.problem.person.twice"));
            return;
        }
        reason(roles, city, contact).ifPresent(reason -> line.refuse(Problem.of(column, reason)));
        roles.add(contact.role());
    }

    boolean holds(NamedCity city, Contact contact) {
        return rolesOf(contact)
                .anyMatch(grant -> grant.role() == contact.role()
                        && city.id().filter(id -> id.equals(grant.city())).isPresent()
                        && grant.holdsOn(contact.from()));
    }

    private Optional<String> reason(Set<Role> roles, NamedCity city, Contact contact) {
        if (holds(city, contact)) {
            return Optional.empty();
        }
        var own = contact.role() == Role.EXPERT
                ? roles.stream().anyMatch(Role::isOfTheCity)
                : contact.role().isOfTheCity() && roles.contains(Role.EXPERT);
        return own
                ? Optional.of("grant.error.own.city")
                : city.id()
                        .flatMap(id -> rolesOf(contact)
                                .flatMap(grant -> grant.against(contact.grant(id)).stream())
                                .findFirst());
    }

    private Stream<GrantRow> rolesOf(Contact contact) {
        return Stream.ofNullable(known.get(contact.email())).flatMap(person -> person.roles().stream());
    }
}
