package passerelle.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import passerelle.account.Acting;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.city.ui.CityTab;
import passerelle.document.DocumentId;
import passerelle.document.DocumentService;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

/** Calls every public method of every service as every reader, on the reader's own city and on another one. */
@ApplicationTest
class RightsTest extends SpringBrowserlessTest {

    private final RightsTable table = RightsTable.read();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Users users;

    @Autowired
    private CityService cities;

    @Autowired
    private DocumentService documents;

    @Autowired
    private World world;

    @Test
    void everyServiceMethodIsInTheTableAndKeepsToIt() {
        var own = world.of("ownville");
        var foreign = world.of("farville");
        var readers = new Readers(users, own);
        var found = new TreeMap<String, Map<String, String>>();

        Act.of(context).forEach(act -> {
            var reach = readers.reach(() -> allows(act, own), () -> allows(act, foreign));
            assertThat(found.merge(act.name(), reach, (former, same) -> former))
                    .as("all that are called " + act.name())
                    .isEqualTo(reach);
        });

        assertThat(found.entrySet().stream().map(line -> RightsTable.line(line.getKey(), line.getValue())))
                .as("what the services allow, to be compared with docs/rights.md")
                .containsExactlyElementsOf(
                        found.keySet().stream().map(table::line).toList());
        assertThat(table.acts().filter(act -> act.contains(".") && !act.startsWith("GET ")))
                .as("acts in docs/rights.md that no service has")
                .allMatch(found::containsKey);
    }

    @Test
    void everyTabOpensToThoseInTheTable() {
        var things = world.of("ownville");
        var own = city(things);
        var foreign = city(world.of("farville"));
        var readers = new Readers(users, things);
        var found = new TreeMap<String, Map<String, String>>();

        context.getBeansOfType(CityTab.class)
                .values()
                .forEach(tab -> found.put(
                        "cities/:city/" + tab.path(), readers.reach(() -> shows(tab, own), () -> shows(tab, foreign))));

        assertThat(found.entrySet().stream().map(line -> RightsTable.line(line.getKey(), line.getValue())))
                .containsExactlyElementsOf(
                        found.keySet().stream().map(table::line).toList());
    }

    @Test
    void everyPaperIsReadByItsAudienceOnly() {
        var things = world.of("ownville");
        var own = (CityId) Objects.requireNonNull(things.get(CityId.class));
        var readers = new Readers(users, things);
        var found = new TreeMap<String, Map<String, String>>();

        for (var audience : Audience.values()) {
            var mine = world.paper(own, audience);
            var theirs = world.paper(world.city("elsewhere" + audience.ordinal()), audience);
            found.put("paper for " + audience, readers.reach(() -> downloads(mine), () -> downloads(theirs)));
        }

        assertThat(found.entrySet().stream().map(line -> RightsTable.line(line.getKey(), line.getValue())))
                .containsExactlyElementsOf(
                        found.keySet().stream().map(table::line).toList());
    }

    private static boolean shows(CityTab tab, CityDetails city) {
        try {
            return tab.visibleTo(city);
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException denied) {
            return false;
        }
    }

    private boolean downloads(DocumentId paper) {
        try {
            return documents.download(paper).bytes().length > 0;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException denied) {
            return false;
        }
    }

    private CityDetails city(Map<Class<?>, Object> things) {
        var id = (CityId) Objects.requireNonNull(things.get(CityId.class));
        return Acting.asSystem(() -> cities.get(id));
    }

    private boolean allows(Act act, Map<Class<?>, Object> things) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var before = connection.setSavepoint();
            try {
                return act.call(things).filter(Act::isDenial).isEmpty();
            } finally {
                entities.clear();
                connection.rollback(before);
            }
        });
    }
}
