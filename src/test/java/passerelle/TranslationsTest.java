package passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.support.Bundle;
import passerelle.support.UsedKeys;

/** Failing, it prints the lines to paste or to take out. */
class TranslationsTest {

    private static final Bundle ENGLISH = Bundle.english();
    private static final Bundle FRENCH = Bundle.french();
    private static final UsedKeys USED = new UsedKeys();
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)([^{}]*)}");

    /** A mark that French sets apart, right behind a letter, a digit or an ordinary space. */
    private static final Pattern UNSPACED = Pattern.compile("[^\u00a0\u202f?!…][?!;:%»]|«[^\u00a0\u202f]");

    static Stream<Bundle> bundles() {
        return Stream.of(ENGLISH, FRENCH);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertNone("only in English", difference(ENGLISH.keys(), FRENCH.keys()));
        assertNone("only in French", difference(FRENCH.keys(), ENGLISH.keys()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyTheCodeAsksForIsThere(Bundle bundle) {
        assertNone("missing in " + bundle.file(), USED.missingFrom(bundle.keys()));
    }

    @Test
    void everyTextIsUsed() {
        assertNone("used nowhere", which(ENGLISH, key -> !USED.uses(key)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextTakesItsArguments(Bundle bundle) {
        assertNone("not filled in", which(bundle, key -> !isFilledIn(bundle, key)));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertNone(
                "with other arguments in French",
                which(ENGLISH, key -> !places(ENGLISH, key).equals(places(FRENCH, key))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextHasAStraightApostrophe(Bundle bundle) {
        assertNone("with ' for ’", which(bundle, key -> text(bundle, key).contains("'")));
    }

    @Test
    void frenchHasDeadlinesRunUpToADate() {
        assertNone(
                "with « d’ici le » for « d’ici au »",
                which(FRENCH, key -> text(FRENCH, key).contains("d’ici le {")));
    }

    @Test
    void frenchSetsItsMarksApart() {
        assertNone(
                "without a no-break space",
                which(FRENCH, key -> UNSPACED.matcher(spoken(FRENCH, key)).find()));
    }

    @Test
    void noSentenceIsLeftInEnglish() {
        assertNone(
                "the same in both languages",
                which(
                        FRENCH,
                        key -> text(FRENCH, key).split(" ").length > 3
                                && text(FRENCH, key).equals(text(ENGLISH, key))));
    }

    private static void assertNone(String what, Collection<String> keys) {
        var lines = keys.stream()
                .map(key -> key + "=" + FRENCH.texts().getOrDefault(key, text(ENGLISH, key)))
                .collect(Collectors.joining("\n"));
        assertThat(lines).as("%d texts %s", keys.size(), what).isEmpty();
    }

    private static SortedSet<String> difference(SortedSet<String> these, SortedSet<String> butNot) {
        var rest = new TreeSet<>(these);
        rest.removeAll(butNot);
        return rest;
    }

    private static SortedSet<String> which(Bundle bundle, Predicate<String> fault) {
        return bundle.keys().stream().filter(fault).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Bundle bundle, String key) {
        return bundle.texts().getOrDefault(key, "");
    }

    /** What is read aloud: without the addresses, the times of day and the grammar of placeholders. */
    private static String spoken(Bundle bundle, String key) {
        var text = PLACE.matcher(text(bundle, key)).replaceAll("x");
        return text.replaceAll("https?://", "").replaceAll("\\b\\d\\d:\\d\\d\\b", "");
    }

    private static SortedSet<String> places(Bundle bundle, String key) {
        return PLACE.matcher(text(bundle, key))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFilledIn(Bundle bundle, String key) {
        var text = text(bundle, key);
        var arguments = IntStream.range(0, 10)
                .mapToObj(place -> takesANumber(text, place) ? (Object) 7 : "seven")
                .toArray();
        try {
            return !text.isBlank()
                    && !new MessageFormat(text, bundle.locale())
                            .format(arguments)
                            .contains("{");
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean takesANumber(String text, int place) {
        return Pattern.compile("\\{" + place + ",(number|choice)").matcher(text).find();
    }
}
