package passerelle.assessment;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import passerelle.text.SavedText;

/**
 * What a city said of itself in the round before.
 *
 * @param round its year
 * @param figures by the code of the profile field, as that round asked for it
 * @param texts the same in words
 */
public record FormerFigures(int round, Map<String, FigureRow> figures, Map<String, SavedText> texts) {

    FormerFigures of(Predicate<String> seen) {
        return new FormerFigures(round, within(figures, seen), within(texts, seen));
    }

    private static <T> Map<String, T> within(Map<String, T> all, Predicate<String> seen) {
        return all.entrySet().stream()
                .filter(entry -> seen.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
