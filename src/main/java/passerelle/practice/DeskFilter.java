package passerelle.practice;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import passerelle.practice.classification.TermId;
import passerelle.search.SearchText;

/**
 * Which practices the secretariat looks at; null and blank do not narrow.
 *
 * @param states empty for all but those archived or replaced
 */
public record DeskFilter(
        SearchText text,
        Set<PracticeStatus> states,
        @Nullable String country,
        @Nullable TermId theme) {

    public static final DeskFilter TO_REVIEW =
            new DeskFilter(new SearchText(""), Set.of(PracticeStatus.SUBMITTED), null, null);

    Set<PracticeStatus> wanted() {
        return states.isEmpty()
                ? Set.of(
                        PracticeStatus.DRAFT,
                        PracticeStatus.SUBMITTED,
                        PracticeStatus.RETURNED,
                        PracticeStatus.PUBLISHED)
                : states;
    }
}
