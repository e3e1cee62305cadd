package passerelle.portrait;

import static java.util.stream.Collectors.toSet;

import passerelle.instrument.Option;
import passerelle.scoring.Answered;

/**
 * An answer that is another one than it was.
 *
 * @param area its code
 * @param askedOtherwise whether the question, its options or its weight changed as well, so that the two are looked at
 *     side by side and not subtracted
 */
public record ChangedAnswer(String area, Answered before, Answered now, boolean askedOtherwise) {

    /** Whether two answers say the same: reasons and explanations aside, and nothing earns its points by them. */
    static boolean isSame(Answered before, Answered now) {
        return switch (now) {
            case Answered.Chosen chosen ->
                before instanceof Answered.Chosen former
                        && former.options().stream()
                                .map(Option::label)
                                .collect(toSet())
                                .equals(chosen.options().stream()
                                        .map(Option::label)
                                        .collect(toSet()));
            case Answered.Blank blank -> before instanceof Answered.Blank;
            case Answered.NotApplicable none -> before instanceof Answered.NotApplicable;
            case Answered.InWords words -> true;
        };
    }
}
