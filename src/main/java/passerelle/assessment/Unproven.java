package passerelle.assessment;

import java.util.List;
import passerelle.instrument.Indicator;

/**
 * An answer behind which no file or link stands that is valid.
 *
 * @param expired those that were valid once
 */
public record Unproven(Indicator indicator, List<EvidenceRow> expired) {

    public Unproven {
        expired = List.copyOf(expired);
    }
}
