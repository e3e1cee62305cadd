package passerelle.comparison;

import java.time.Instant;
import java.time.LocalDate;
import passerelle.result.ResultKind;

/** A saved comparison in a list. */
public record SavedRow(SavedComparisonId id, String name, Instant savedAt, ResultKind kind, LocalDate on) {}
