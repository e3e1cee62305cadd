package passerelle.journey.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.journey.Step;

/** How many cities stand in a step, and since when the one that waits longest. */
public record StepCount(Step step, long cities, @Nullable LocalDate oldest) {

    BoardColumn with(List<PipelineRow> first) {
        return new BoardColumn(step, cities, oldest, first);
    }
}
