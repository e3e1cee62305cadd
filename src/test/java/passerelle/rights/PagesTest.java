package passerelle.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.city.CityService;
import passerelle.comparison.SavedComparisonId;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.intake.TestIntakes;
import passerelle.learning.LearningGroupId;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

/** Goes to every address as every reader, with the things of the reader's own city in it and with those of another. */
@Tag("view")
@ApplicationTest
class PagesTest extends SpringBrowserlessTest {

    private static final String NOWHERE = "leads-nowhere";

    private final RightsTable table = RightsTable.read();

    @Autowired
    private World world;

    @Autowired
    private Users users;

    @Autowired
    private CityService cities;

    @Autowired
    private EditionService editions;

    @Autowired
    private TestIntakes intakes;

    private String intake = "";

    @Test
    void everyPageOpensToThoseInTheTable() {
        var own = world.of("ownville");
        var foreign = world.of("farville");
        users.signIn(Role.SECRETARIAT);
        intake = intakes.look("cities", "country,city\nIT,Valmora\n").value().toString();
        var readers = new Readers(users, own);
        var found = new TreeMap<String, Map<String, String>>();

        pages().forEach(page ->
                found.put("/" + page.getTemplate(), readers.reach(() -> opens(page, own), () -> opens(page, foreign))));

        assertThat(found.entrySet().stream().map(line -> RightsTable.line(line.getKey(), line.getValue())))
                .as("where people get to, to be compared with docs/rights.md")
                .containsExactlyElementsOf(
                        found.keySet().stream().map(table::line).toList());
        assertThat(table.acts().filter(act -> act.startsWith("/")))
                .as("pages in docs/rights.md that are not there")
                .allMatch(found::containsKey);
    }

    private static Stream<RouteData> pages() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getPackageName().startsWith("passerelle"));
    }

    /** Whoever may come without an account is led on from some of these pages, such as from the login. */
    private boolean opens(RouteData page, Map<Class<?>, Object> things) {
        if (page.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class)
                && !page.getTemplate().startsWith("practices")) {
            return true;
        }
        UI.getCurrent().navigate(NOWHERE);
        UI.getCurrent().navigate(address(page.getTemplate(), things));
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .anyMatch(page.getNavigationTarget()::isInstance);
    }

    private String address(String template, Map<Class<?>, Object> things) {
        var parts = List.of(template.split("/"));
        return parts.stream()
                .filter(part -> !part.endsWith("?"))
                .map(part -> part.startsWith(":") ? Acting.asSystem(() -> value(part, template, things)) : part)
                .reduce((left, right) -> left + "/" + right)
                .orElseThrow();
    }

    private String value(String parameter, String template, Map<Class<?>, Object> things) {
        return switch (parameter) {
            case ":city" -> cities.get(its(CityId.class, things)).code();
            case ":assessment" -> its(AssessmentId.class, things).value().toString();
            case ":account" -> its(AccountId.class, things).value().toString();
            case ":comparison" -> its(SavedComparisonId.class, things).value().toString();
            case ":group" -> its(LearningGroupId.class, things).value().toString();
            case ":practice" ->
                template.endsWith("/received")
                        ? its(WorldOfPractices.ReceivedCode.class, things).value()
                        : its(WorldOfPractices.PracticeCode.class, things).value();
            case ":intake" -> intake;
            case ":round" -> Integer.toString(LocalDate.now().getYear() - 1);
            case ":code" -> Instrument.INDEX.code();
            case ":version" -> editions.active(Instrument.INDEX).version();
            default -> throw new AssertionError("Tell the test of pages an example of " + parameter);
        };
    }

    private static <T> T its(Class<T> type, Map<Class<?>, Object> things) {
        return type.cast(Objects.requireNonNull(things.get(type)));
    }
}
