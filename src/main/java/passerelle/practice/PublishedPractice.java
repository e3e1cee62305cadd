package passerelle.practice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.practice.classification.TermId;
import passerelle.shared.CityId;

/**
 * A published version with all its words.
 *
 * @param code shared by all versions
 * @param areas of the Index: those that were chosen or, with none, those closest to its terms
 * @param texts as they were typed, by their fields, such as {@code context.fr}
 */
public record PublishedPractice(
        GoodPracticeId id,
        String code,
        CityId city,
        PracticeTitle title,
        PracticeDates dates,
        Set<TermId> terms,
        Set<String> areas,
        LocalDate publishedOn,
        Map<String, String> texts) {

    /** Blank where it is not written in that language. */
    public String text(PracticePart part, String language) {
        return texts.getOrDefault(part.field(language), "");
    }

    /** All texts in that language but the summary, in the order of the form. */
    public String story(String language) {
        return Stream.of(PracticePart.values())
                .filter(part -> part != PracticePart.SUMMARY)
                .map(part -> text(part, language))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
