package passerelle.demo.crowd;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.account.Role;
import passerelle.city.Standing;
import passerelle.shared.Country;
import passerelle.shared.EmailAddress;
import passerelle.shared.Folding;

/** An invented city, its coordinator, its figures and how it came in. */
final class Joining {

    private static final LocalDate LONG_AGO = LocalDate.of(2008, 1, 1);
    private static final String REASON = "Decided by the new council";

    private final CityFile file;
    private final Story story;

    Joining(CityFile file) {
        this.file = file;
        this.story = file.story();
    }

    void write() {
        var since = decision();
        city(since == null ? undecided() : since);
        people();
        figures();
        letter();
        declaration();
    }

    /** @param standing what it is, since when */
    private record Stand(Standing standing, @Nullable LocalDate since) {}

    private Stand undecided() {
        if (story.declared() != null) {
            return new Stand(Standing.MEMBER, story.declared());
        }
        return story.written() == null
                ? new Stand(Standing.PROSPECT, null)
                : new Stand(Standing.CANDIDATE, story.written());
    }

    private @Nullable Stand decision() {
        var on = story.decided();
        if (on == null) {
            return null;
        }
        if (story.declared() == null) {
            return decided(Standing.DECLINED, on);
        }
        return decided(file.chance().oneIn(2) ? Standing.SUSPENDED : Standing.WITHDRAWN, on);
    }

    private Stand decided(Standing standing, LocalDate on) {
        var id = file.add(Table.DECISION, file.id(), standing.name(), on, REASON, true);
        file.act("standing.decided", "standing", id, on, standing.name().toLowerCase(Locale.ROOT));
        return new Stand(standing, on);
    }

    private void city(Stand stand) {
        var city = file.city();
        var landscape = city.landscape();
        var country = new Country(landscape.country());
        var name = city.name();
        var folded = Folding.fold(name);
        file.keep(
                Table.CITY,
                city.id(),
                city.code(),
                name,
                name,
                name,
                "",
                String.join(" ", folded, folded, folded),
                folded,
                folded,
                country.code(),
                Folding.fold(country.name(Locale.ENGLISH)),
                Folding.fold(country.name(Locale.FRENCH)),
                landscape.region(),
                "",
                file.chance().oneIn(3) ? "" : landscape.network(),
                city.latitude(),
                city.longitude(),
                file.chance().oneIn(9) ? null : file.chance().of(file.setting().officers()),
                stand.standing().name(),
                stand.since(),
                false);
        file.act("city.added", "city", city.id(), known(), name);
    }

    private void people() {
        if (story.reached() == Point.KNOWN) {
            return;
        }
        var email = new EmailAddress("coordinator." + file.city().code() + "@demo.example");
        var name = file.coordinator();
        var account = file.add(
                Table.ACCOUNT,
                email.value(),
                email.look(),
                name,
                Folding.fold(name),
                "en",
                file.setting().password());
        file.add(Table.ROLE_GRANT, account, Role.COORDINATOR.name(), file.id(), LONG_AGO);
    }

    private void figures() {
        var city = file.city();
        for (var back = 1; back <= 3; back++) {
            var year = file.setting().today().getYear() - back;
            var population = city.population() - back * city.population() / 120;
            file.add(Table.FIGURES, city.id(), year, population, city.foreignBorn(), "Population register", false);
        }
    }

    private void letter() {
        var on = story.written();
        if (on != null) {
            var words = file.words();
            var id = file.add(Table.LETTER, file.id(), on, words.office(), words.mayor(), "LETTER", true);
            file.paper(Paper.LETTER, "letter", id, on);
            file.act("letter.recorded", "letter", id, on, on);
        }
    }

    private void declaration() {
        var on = story.declared();
        if (on != null) {
            var id = file.add(
                    Table.DECLARATION,
                    file.id(),
                    on.minusDays(9),
                    file.words().office(),
                    on,
                    "Council of Europe",
                    true);
            file.paper(Paper.DECLARATION, "declaration", id, on);
            file.act("declaration.recorded", "declaration", id, on, on);
        }
    }

    private LocalDate known() {
        var written = story.written();
        return written == null ? file.setting().today().minusDays(30) : written.minusDays(5);
    }
}
