package passerelle.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.city.ui.CityTab;
import passerelle.document.DocumentId;
import passerelle.document.DocumentService;
import passerelle.shared.AccountId;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

/** Calls every public method of every service as every reader, on the reader's own city and on another one. */
@ApplicationTest
@Import({World.class, WorldOfJoining.class, WorldOfTheIndex.class, WorldOfVisits.class, WorldOfStrategies.class})
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
        var readers = readers((CityId) Objects.requireNonNull(own.get(CityId.class)));
        var found = new TreeMap<String, Map<String, String>>();

        methods()
                .forEach((act, method) ->
                        found.put(act, reach(method, readers, new Examples(own), new Examples(foreign))));

        assertThat(found.entrySet().stream().map(line -> RightsTable.line(line.getKey(), line.getValue())))
                .as("what the services allow, to be compared with docs/rights.md")
                .containsExactlyElementsOf(
                        found.keySet().stream().map(this::expected).toList());
        assertThat(table.acts().filter(act -> act.contains(".")))
                .as("acts in docs/rights.md that no service has")
                .allMatch(found::containsKey);
    }

    @Test
    void everyTabOpensToThoseInTheTable() {
        var own = city(world.of("ownville"));
        var foreign = city(world.of("farville"));
        var readers = readers(own.id());
        var found = new TreeMap<String, Map<String, String>>();

        context.getBeansOfType(CityTab.class)
                .values()
                .forEach(tab -> found.put(
                        "cities/:city/" + tab.path(), each(readers, () -> shows(tab, own), () -> shows(tab, foreign))));

        assertThat(found.entrySet().stream().map(line -> RightsTable.line(line.getKey(), line.getValue())))
                .containsExactlyElementsOf(
                        found.keySet().stream().map(this::expected).toList());
    }

    @Test
    void everyPageOpensToThoseInTheTable() {
        var found = new TreeMap<String, Map<String, String>>();

        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getPackageName().startsWith("passerelle"))
                .forEach(route -> found.put("/" + route.getTemplate(), openTo(route.getNavigationTarget())));

        assertThat(found.entrySet().stream().map(line -> RightsTable.line(line.getKey(), line.getValue())))
                .containsExactlyElementsOf(
                        found.keySet().stream().map(this::expected).toList());
    }

    @Test
    void everyPaperIsReadByItsAudienceOnly() {
        var own = world.city("ownville");
        var readers = readers(own);
        var found = new TreeMap<String, Map<String, String>>();

        for (var audience : Audience.values()) {
            var mine = world.paper(own, audience);
            var theirs = world.paper(world.city("elsewhere" + audience.ordinal()), audience);
            found.put("paper for " + audience, each(readers, () -> downloads(mine), () -> downloads(theirs)));
        }

        assertThat(found.entrySet().stream().map(line -> RightsTable.line(line.getKey(), line.getValue())))
                .containsExactlyElementsOf(
                        found.keySet().stream().map(this::expected).toList());
    }

    private String expected(String act) {
        return RightsTable.line(
                act,
                RightsTable.READERS.stream()
                        .collect(Collectors.toMap(reader -> reader, reader -> table.reach(act, reader))));
    }

    private Map<String, AccountId> readers(CityId own) {
        var readers = new LinkedHashMap<String, AccountId>();
        readers.put("secretariat", users.add(Role.SECRETARIAT));
        readers.put("analyst", users.add(Role.ANALYST));
        readers.put("expert", users.add(Role.EXPERT, own));
        readers.put("coordinator", users.add(Role.COORDINATOR, own));
        readers.put("contributor", users.add(Role.CONTRIBUTOR, own));
        return readers;
    }

    private Map<String, String> reach(Act act, Map<String, AccountId> readers, Examples own, Examples foreign) {
        return each(readers, () -> allows(act, own), () -> allows(act, foreign));
    }

    private Map<String, String> each(Map<String, AccountId> readers, BooleanSupplier own, BooleanSupplier foreign) {
        var reach = new LinkedHashMap<String, String>();
        for (var reader : RightsTable.READERS) {
            if (readers.containsKey(reader)) {
                users.signIn(readers.get(reader));
            } else {
                users.signOut();
            }
            reach.put(reader, foreign.getAsBoolean() ? "all" : own.getAsBoolean() ? "own" : "–");
        }
        return reach;
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

    private static Map<String, String> openTo(Class<?> page) {
        var roles = page.getAnnotation(RolesAllowed.class);
        var anybody = page.isAnnotationPresent(AnonymousAllowed.class);
        var signedIn = anybody || page.isAnnotationPresent(PermitAll.class);
        var reach = new LinkedHashMap<String, String>();
        for (var reader : RightsTable.READERS) {
            var named = roles != null && List.of(roles.value()).contains(reader.toUpperCase(Locale.ROOT));
            var open = named || (reader.equals("nobody") ? anybody : signedIn);
            reach.put(reader, open ? "all" : "–");
        }
        return reach;
    }

    private CityDetails city(Map<Class<?>, Object> things) {
        var id = (CityId) Objects.requireNonNull(things.get(CityId.class));
        return Acting.asSystem(() -> cities.get(id));
    }

    private boolean allows(Act act, Examples examples) {
        var arguments = Stream.of(act.method().getGenericParameterTypes())
                .map(examples::of)
                .toArray();
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var before = connection.setSavepoint();
            try {
                act.method().invoke(act.service(), arguments);
                return true;
            } catch (InvocationTargetException refused) {
                return !isDenial(refused.getTargetException());
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            } finally {
                entities.clear();
                connection.rollback(before);
            }
        });
    }

    private static boolean isDenial(Throwable refused) {
        return refused instanceof AccessDeniedException
                || refused instanceof AuthenticationCredentialsNotFoundException;
    }

    private TreeMap<String, Act> methods() {
        var methods = new TreeMap<String, Act>();
        for (var service : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(service);
            if (type.getPackageName().startsWith("passerelle")) {
                Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method ->
                                methods.put(type.getSimpleName() + "." + method.getName(), new Act(service, method)));
            }
        }
        return methods;
    }

    private record Act(Object service, Method method) {}
}
