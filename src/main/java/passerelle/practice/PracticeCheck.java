package passerelle.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import passerelle.practice.classification.TermKind;
import passerelle.shared.RuleViolation;

/**
 * What a practice still lacks before it can be submitted, and what would make it better.
 *
 * @param written the sections that say something
 * @param missing those of the others that are mandatory
 */
public record PracticeCheck(List<PracticeSection> written, List<PracticeSection> missing, List<PracticeAdvice> advice) {

    /** @param written the parts in which something is written, in the language of the original */
    public static PracticeCheck of(PracticeFacts facts, Set<PracticePart> written, boolean withheldPhotos) {
        var sections = Stream.of(PracticeSection.values())
                .filter(section -> isWritten(section, facts, written))
                .toList();
        var missing = Stream.of(PracticeSection.values())
                .filter(section -> section.isMandatory() && !sections.contains(section))
                .toList();
        return new PracticeCheck(sections, missing, PracticeAdvice.on(facts, withheldPhotos));
    }

    private static boolean isWritten(PracticeSection section, PracticeFacts facts, Set<PracticePart> written) {
        var some = PracticePart.of(section).stream().anyMatch(written::contains);
        return switch (section) {
            case CONTACT -> facts.contact().isComplete();
            case THEMES -> facts.terms().stream().anyMatch(term -> term.kind() == TermKind.THEME);
            case SUMMARY -> some && !facts.title().in(facts.language()).isBlank();
            case DATES -> facts.dates().areKnown();
            case GOALS -> facts.terms().stream().anyMatch(term -> term.kind() == TermKind.GOAL);
            case RESOURCES -> some || !facts.links().isEmpty();
            case CONTEXT, PROCESS, RESULTS, CROSS_CUTTING -> some;
        };
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** @throws RuleViolation while a mandatory section is empty */
    void require() {
        if (!isComplete()) {
            throw new RuleViolation("practice.error.incomplete", missing.size());
        }
    }
}
