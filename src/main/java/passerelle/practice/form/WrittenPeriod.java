package passerelle.practice.form;

import org.jspecify.annotations.Nullable;
import passerelle.shared.PartialDate;

/**
 * When a practice is carried out.
 *
 * @param end nothing while it goes on
 */
public record WrittenPeriod(PartialDate start, @Nullable PartialDate end) {

    public boolean isOngoing() {
        return end == null;
    }
}
