package passerelle.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.objenesis.SpringObjenesis;
import passerelle.city.ui.CityTab;

/** Which translation keys the code asks for: those it spells out, and those it puts together by the project's rules. */
public final class UsedKeys {

    private static final JavaClasses PRODUCTION =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("passerelle");

    /** Enums that people never read, or only as a part of something else. */
    private static final Set<String> NEVER_PRINTED = Set.of("Advice", "Audience", "FileType", "Progress", "Tone");

    private final Set<String> literals = Sources.java().literals();
    private final Map<String, Set<String>> enums = enums();

    /** Such as {@code "fee.state." + state}; those of acts, tabs and constraints are known in full. */
    private final Set<String> starts =
            literals("(?!(act|city\\.tab|constraint)\\.$)[a-z][A-Za-z]*(\\.[A-Za-z0-9_-]+)*[.-]");

    /** Such as {@code key + ".help"}. */
    private final Set<String> ends = literals("(\\.[A-Za-z0-9_-]+)+");

    private final Set<String> tabs = tabs();
    private final Set<String> acts = Sources.java().all("\\b[aA]ct(?:\\.of)?\\(\\s*\"([^\"]+)\"");
    /** People run into these when two do the same at once. */
    private final Set<String> unique = Sources.migrations().all("constraint\\s+([a-z0-9_]+)\\s+unique");

    private final Set<String> constraints = Sources.migrations().all("constraint\\s+([a-z0-9_]+)");

    /** What is asked for and not among the keys. A text between quotes that starts like a key is taken for one. */
    public SortedSet<String> missingFrom(Set<String> keys) {
        var subjects = keys.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toUnmodifiableSet());
        var spelledOut = literals.stream()
                .filter(literal -> literal.matches("[a-z][A-Za-z]*(\\.[A-Za-z0-9_-]+)+"))
                .filter(literal -> subjects.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !acts.contains(literal) && !keys.contains("act." + literal));
        return Stream.of(
                        spelledOut,
                        acts.stream().map(act -> "act." + act),
                        tabs.stream().map(tab -> "city.tab." + tab),
                        unique.stream().map(constraint -> "constraint." + constraint),
                        enums.entrySet().stream()
                                .filter(type -> !NEVER_PRINTED.contains(type.getKey()))
                                .flatMap(type -> type.getValue().stream()))
                .flatMap(asked -> asked)
                .filter(key -> !keys.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean uses(String key) {
        return literals.contains(key)
                || enums.values().stream().anyMatch(constants -> constants.contains(key))
                || key.startsWith("act.") && literals.contains(key.substring(4))
                || key.startsWith("city.tab.") && tabs.contains(key.substring(9))
                || key.startsWith("constraint.") && constraints.contains(key.substring(11))
                || starts.stream().anyMatch(key::startsWith)
                || ends.stream().anyMatch(end -> key.endsWith(end) && literals.contains(without(key, end)));
    }

    private static String without(String key, String end) {
        return key.substring(0, key.length() - end.length());
    }

    private Set<String> literals(String pattern) {
        return literals.stream().filter(literal -> literal.matches(pattern)).collect(Collectors.toUnmodifiableSet());
    }

    /** The path of a tab is a constant, so it is asked for without the services a tab needs. */
    private static Set<String> tabs() {
        return PRODUCTION.stream()
                .filter(type -> type.isAssignableTo(CityTab.class) && !type.isInterface())
                .map(type -> (CityTab) new SpringObjenesis().newInstance(type.reflect()))
                .map(CityTab::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Set<String>> enums() {
        return PRODUCTION.stream()
                .filter(type -> type.isEnum()
                        && !type.getPackageName().startsWith("passerelle.chart")
                        && !type.getPackageName().equals("passerelle.map")
                        && !type.isAnonymousClass())
                .map(type -> type.reflect())
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .collect(Collectors.toMap(Class::getSimpleName, UsedKeys::constants, UsedKeys::both));
    }

    private static Set<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> both(Set<String> these, Set<String> those) {
        return Stream.of(these, those).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
