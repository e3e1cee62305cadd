package passerelle.practice.collection;

import org.jspecify.annotations.Nullable;
import passerelle.intake.Enclosures.Enclosed;
import passerelle.intake.Problem;

/**
 * The file that tells a practice.
 *
 * @param file null where there is none
 * @param form whether it is one of the programme’s forms
 * @param remark what of it is left behind, or null
 */
record CollectedOriginal(
        @Nullable Enclosed file, boolean form, @Nullable Problem remark) {}
