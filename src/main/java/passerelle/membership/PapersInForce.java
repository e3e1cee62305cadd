package passerelle.membership;

import java.util.List;

/** The papers and decisions of a city in force, each kind with the oldest first. */
record PapersInForce(List<LetterRow> letters, List<DeclarationRow> declarations, List<DecisionRow> decisions) {

    Membership membership() {
        return Membership.of(letters, declarations, decisions);
    }
}
