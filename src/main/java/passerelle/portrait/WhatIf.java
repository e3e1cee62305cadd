package passerelle.portrait;

import java.util.Map;
import java.util.Optional;
import passerelle.instrument.Edition;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;

/**
 * The same answers by the weights of their edition and by others; nothing of it is kept.
 *
 * @param edition with its own weights
 * @param real by these
 * @param tried by the others
 */
public record WhatIf(ResultDetails result, Edition edition, Weights weights, Figures real, Figures tried) {

    /** Every figure that is known. */
    public record Figures(Map<Measure, Scored> scores) {

        public Optional<Score> of(Measure measure) {
            return Optional.ofNullable(scores.get(measure)).map(Scored::score);
        }
    }
}
