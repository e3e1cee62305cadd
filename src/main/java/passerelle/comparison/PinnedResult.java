package passerelle.comparison;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import passerelle.instrument.EditionId;
import passerelle.result.ResultId;
import passerelle.shared.CityId;

/**
 * A result as it stood when the sample was taken.
 *
 * @param counted whether it is one of the group; the city that is compared need not be
 * @param scores as {@link PinnedScores} writes them
 */
@Embeddable
record PinnedResult(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "city_id"))
        CityId city,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "result_id"))
        ResultId result,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
        EditionId edition,

        @Column(name = "round_year") int round,

        boolean provisional,
        boolean counted,
        String scores)
        implements Serializable {

    static PinnedResult of(SampledResult result, boolean counted) {
        return new PinnedResult(
                result.city(),
                result.result(),
                result.edition(),
                result.round(),
                result.provisional(),
                counted,
                PinnedScores.write(result.scores()));
    }

    SampledResult sampled() {
        return new SampledResult(city, result, round, edition, provisional, PinnedScores.read(scores));
    }
}
