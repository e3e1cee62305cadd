package passerelle.journey.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.journey.Step;

/**
 * The cities that stand in one step.
 *
 * @param cities how many they are, also those that are not shown yet
 * @param oldest since when the one that waits longest stands there
 * @param first the first of them
 */
public record BoardColumn(Step step, long cities, @Nullable LocalDate oldest, List<PipelineRow> first) {}
