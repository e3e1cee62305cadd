package passerelle.city;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.account.PersonSearch;
import passerelle.account.Role;
import passerelle.intake.Column;
import passerelle.intake.Fields;
import passerelle.intake.IntakeKind;
import passerelle.intake.Problem;
import passerelle.intake.Proposal;
import passerelle.shared.EmailAddress;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/** The people of cities as a table. They get an account and their role, and no link: that is handed out by a person. */
@Component
@Order(30)
class ContactIntake implements IntakeKind {

    private static final Column NAME = Column.required("person", "contact", "full name", "nom complet");
    private static final Column EMAIL = Column.required("email", "e mail", "mail", "courriel");
    private static final Column ROLE = Column.optional("role", "function", "fonction");
    private static final Column LANGUAGE = Column.optional("language", "langue");

    private static final int LONGEST_NAME = 120;

    /** How roles begin in both languages. */
    private static final Map<String, Role> ROLES =
            Map.of("coord", Role.COORDINATOR, "contrib", Role.CONTRIBUTOR, "expert", Role.EXPERT);

    private final NamedCities names;
    private final PersonSearch people;
    private final CityTraces cities;
    private final ContactTraces contacts;
    private final Clock clock;

    ContactIntake(NamedCities names, PersonSearch people, CityTraces cities, ContactTraces contacts, Clock clock) {
        this.names = names;
        this.people = people;
        this.cities = cities;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "contacts";
    }

    @Override
    public List<Column> columns() {
        return List.of(CityColumns.COUNTRY, CityColumns.CITY, NAME, EMAIL, ROLE, LANGUAGE);
    }

    @Override
    public List<String> example() {
        return List.of("CH", "Genève", "Bureau de l’intégration", "integration@example.org", "Coordinator", "fr");
    }

    @Override
    public boolean mayAddCities() {
        return true;
    }

    @Override
    public List<Proposal> look(List<Fields> lines, boolean addCities) {
        var known = names.of(lines);
        var named = lines.stream().map(line -> known.find(line, addCities)).toList();
        var inUse = new ContactsInUse(people.known(
                lines.stream().flatMap(line -> email(line).stream()).toList()));
        return IntStream.range(0, lines.size())
                .mapToObj(at -> look(lines.get(at), named.get(at), inUse))
                .toList();
    }

    private Proposal look(Fields line, Optional<NamedCity> named, ContactsInUse inUse) {
        var title = line.name(NAME) + ", " + line.text(CityColumns.CITY);
        var contact = contact(line, inUse);
        if (line.problems().isEmpty() && named.isPresent()) {
            contact.ifPresent(person -> inUse.take(line, EMAIL, named.get(), person));
        }
        if (named.isEmpty() || contact.isEmpty() || !line.problems().isEmpty()) {
            return new Proposal.Refused(line.line(), title, line.problems());
        }
        return inUse.holds(named.get(), contact.get())
                ? new Proposal.Stays(line.line(), title)
                : adds(line.line(), title, named.get(), contact.get());
    }

    /** An account that is known keeps its name and language. */
    private Optional<Contact> contact(Fields line, ContactsInUse inUse) {
        var email = email(line);
        var role = line.read(ROLE, ContactIntake::role).orElse(Role.COORDINATOR);
        var language = line.read(LANGUAGE, ContactIntake::language).orElse("en");
        email.ifPresent(address -> inUse.refuseClosed(line, EMAIL, address));
        var name = line.text(NAME);
        if (name.length() > LONGEST_NAME && email.filter(inUse::isNew).isPresent()) {
            line.refuse(Problem.of(NAME, "account.error.name"));
        }
        return email.map(address -> new Contact(name, address, language, role, LocalDate.now(clock)));
    }

    private static Optional<EmailAddress> email(Fields line) {
        return line.read(EMAIL, EmailAddress::new);
    }

    private Proposal adds(int line, String title, NamedCity city, Contact contact) {
        var grant = cities.in(city, id -> contacts.grant(contact, id));
        return new Proposal.Adds(line, title, contact.email().value(), grant);
    }

    private static Role role(String words) {
        var folded = Folding.fold(words);
        return ROLES.entrySet().stream()
                .filter(role -> folded.startsWith(role.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("city.problem.role", words));
    }

    private static String language(String words) {
        return switch (Folding.fold(words)) {
            case "en", "english", "anglais" -> "en";
            case "fr", "french", "francais" -> "fr";
            default -> throw new RuleViolation("city.problem.language", words);
        };
    }
}
