package passerelle;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import passerelle.support.Bundle;

/** The addresses of the application as templates: of every page, and of every tab of the page of a city. */
final class Routes {

    private static final String CITY = "cities/:city/:tab?";
    private static final String TAB = "city.tab.";

    private Routes() {}

    static List<String> all() {
        return Stream.concat(pages().filter(template -> !template.equals(CITY)), tabs())
                .toList();
    }

    /** @param path such as {@code cities/it-valmora/index} */
    static boolean leadsTo(String template, String path) {
        var pattern = Pattern.compile("/:[a-z]+\\?").matcher(template).replaceAll("(/[^/]+)?");
        return path.replaceAll("[?#].*", "").matches(pattern.replaceAll(":[a-z]+", "[^/]+"));
    }

    private static Stream<String> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents(Routes.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .map(view -> view.getAnnotation(Route.class).value());
    }

    /** Each has a label. */
    private static Stream<String> tabs() {
        return Bundle.english().keys().stream()
                .filter(key -> key.startsWith(TAB))
                .map(key -> "cities/:city/" + key.substring(TAB.length()));
    }
}
