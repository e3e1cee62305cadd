package passerelle.demo.crowd;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.demo.DemoStaff;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;
import passerelle.shared.Folding;

/** Makes ready what invented cities share: the editions, and the officers and experts who look after them. */
@Component
@Profile("demo")
class Settings {

    private static final int OFFICERS = 3;
    private static final int VISITED_BY_ONE = 25;
    private static final LocalDate LONG_AGO = LocalDate.of(2008, 1, 1);

    private final EditionService editions;
    private final JdbcTemplate database;
    private final Clock clock;

    Settings(EditionService editions, JdbcTemplate database, Clock clock) {
        this.editions = editions;
        this.database = database;
        this.clock = clock;
    }

    Setting prepare(DemoStaff staff, int cities) {
        var password = Objects.requireNonNull(database.queryForObject(
                "select password from account where id = ?",
                String.class,
                staff.secretariat().value()));
        var rows = new Rows();
        var officers = colleagues(rows, staff.secretariat(), Role.SECRETARIAT, OFFICERS, password);
        var experts = colleagues(rows, staff.expert(), Role.EXPERT, 1 + cities / VISITED_BY_ONE, password);
        rows.write(database);
        return Acting.asSystem(() -> new Setting(
                LocalDate.now(clock),
                password,
                officers,
                experts,
                editions.active(Instrument.INDEX),
                editions.active(Instrument.EVALUATION),
                historic()));
    }

    /** The one who is there already, and others who do the same. */
    private static List<UUID> colleagues(Rows rows, AccountId first, Role role, int howMany, String password) {
        var all = new ArrayList<UUID>();
        all.add(first.value());
        for (var number = 2; number <= howMany; number++) {
            var chance = new Chance(-number * 10L - role.ordinal());
            var id = chance.id();
            var name = (role == Role.EXPERT ? "Expert " : "ICC Strasbourg ") + number;
            var email = new EmailAddress(Folding.fold(role.name()) + "." + number + "@demo.example");
            rows.add(Table.ACCOUNT, id, email.value(), email.look(), name, Folding.fold(name), "en", password, 0L);
            if (role == Role.SECRETARIAT) {
                rows.add(Table.ROLE_GRANT, chance.id(), id, role.name(), null, LONG_AGO, 0L);
            }
            all.add(id);
        }
        return List.copyOf(all);
    }

    private List<Edition> historic() {
        return Stream.of("2019", "2016", "2010")
                .map(version -> editions.find(Instrument.INDEX, version))
                .flatMap(Optional::stream)
                .toList();
    }
}
