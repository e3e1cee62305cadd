package passerelle.journey;

import java.time.Instant;

/** A step that is left out: which, why, since when and by whom. */
public record SkippedRow(SkippedStepId id, Step step, int round, String reason, Instant at, String by) {}
