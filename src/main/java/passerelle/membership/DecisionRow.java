package passerelle.membership;

import java.time.LocalDate;

/** A decision on the city's standing in force. */
public record DecisionRow(DecisionId id, Decision decision, LocalDate on, String reason) {}
