package passerelle.intake;

import org.jspecify.annotations.Nullable;

/** @param problem why the line is refused, or null when it is not */
public record LineDetails(
        int line,
        Outcome outcome,
        String title,
        String before,
        String after,
        @Nullable Problem problem) {}
