package passerelle.practice.received;

import java.util.Optional;
import passerelle.shared.CityId;

/**
 * What stands in a Word file that comes with something else.
 *
 * @param proposal empty for a sound Word file that is none of the programme’s forms
 * @param city the member that it names, if exactly one goes by that name
 */
public record EnclosedForm(Optional<FormProposal> proposal, Optional<CityId> city) {

    static final EnclosedForm NONE = new EnclosedForm(Optional.empty(), Optional.empty());
}
