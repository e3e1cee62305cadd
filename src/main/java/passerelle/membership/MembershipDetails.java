package passerelle.membership;

import java.util.List;

/** The papers and decisions in force, each kind with the latest first. */
public record MembershipDetails(
        List<LetterRow> letters, List<DeclarationRow> declarations, List<DecisionRow> decisions) {}
