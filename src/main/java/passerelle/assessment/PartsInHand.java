package passerelle.assessment;

import java.util.Set;
import passerelle.shared.AccountId;

/** Who was asked to answer what of a sheet; said by the subjects above. */
@FunctionalInterface
public interface PartsInHand {

    /** The codes of the indicators, and of the fields of the profile, that the person has in hand now. */
    Set<String> of(AssessmentId sheet, AccountId person);
}
