package passerelle.practice;

import java.util.List;
import java.util.Set;
import passerelle.practice.classification.TermId;

/**
 * What a city says of its practice beside the long texts.
 *
 * @param language of the original
 * @param areas of the Index that were chosen; with none, those closest to its terms count
 */
public record PracticeFacts(
        String language,
        PracticeTitle title,
        PracticeContact contact,
        PracticeDates dates,
        Set<TermId> terms,
        Set<String> areas,
        Set<String> indicators,
        List<PracticeLink> links,
        Set<Criterion> selfCheck) {

    /** As readers elsewhere see them: of the contact what the city shows, and not what it thinks of itself. */
    PracticeFacts published() {
        return new PracticeFacts(
                language, title, contact.published(), dates, terms, areas, indicators, links, Set.of());
    }

    /** As they are seen without an account: no address of a person either. */
    PracticeFacts worldwide() {
        return new PracticeFacts(
                language, title, contact.worldwide(), dates, terms, areas, indicators, links, Set.of());
    }
}
