package passerelle.membership;

import java.util.List;
import java.util.Optional;

/** The papers and decisions in force, each kind with the latest first. */
public record MembershipDetails(
        List<LetterRow> letters, List<DeclarationRow> declarations, List<DecisionRow> decisions) {

    /** The declaration that waits for its second signature. */
    public Optional<DeclarationRow> halfSigned() {
        return declarations.stream()
                .filter(row -> row.details().signedOn().isEmpty())
                .findFirst();
    }
}
