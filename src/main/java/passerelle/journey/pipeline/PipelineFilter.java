package passerelle.journey.pipeline;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import passerelle.city.InCharge;
import passerelle.city.Standing;
import passerelle.journey.Step;

/** What the pipeline is narrowed to; null does not narrow. Late counts every step of a city, also its fee. */
@NamedInterface("pipeline")
public record PipelineFilter(
        @Nullable Step step,
        boolean late,
        @Nullable String country,
        @Nullable InCharge officer,
        @Nullable Standing standing,
        @Nullable Boolean european,
        @Nullable String network) {

    public static final PipelineFilter NONE = new PipelineFilter(null, false, null, null, null, null, null);

    /** Those at one step or, with null, at all of them. */
    public static PipelineFilter of(@Nullable Step step, boolean late) {
        return new PipelineFilter(step, late, null, null, null, null, null);
    }

    /** The same, at one step or, with null, at all of them. */
    public PipelineFilter at(@Nullable Step step) {
        return new PipelineFilter(step, late, country, officer, standing, european, network);
    }
}
