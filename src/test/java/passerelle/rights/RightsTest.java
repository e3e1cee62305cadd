package passerelle.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

/** Calls every public method of every service as every reader, on the reader's own city and on another one. */
@ApplicationTest
@Import({World.class, WorldOfJoining.class, WorldOfTheIndex.class, WorldOfVisits.class, WorldOfStrategies.class})
class RightsTest {

    private final RightsTable table = RightsTable.read();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Users users;

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
        var reach = new LinkedHashMap<String, String>();
        for (var reader : RightsTable.READERS) {
            if (readers.containsKey(reader)) {
                users.signIn(readers.get(reader));
            } else {
                users.signOut();
            }
            var mine = allows(act, own);
            var theirs = allows(act, foreign);
            reach.put(reader, theirs ? "all" : mine ? "own" : "–");
        }
        return reach;
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
