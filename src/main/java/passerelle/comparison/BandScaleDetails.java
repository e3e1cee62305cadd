package passerelle.comparison;

import java.util.List;

/** A scale as people read and change it. */
public record BandScaleDetails(BandScaleId id, Cuts cuts, long version) {

    public Trait trait() {
        return cuts.trait();
    }

    public List<Band> bands() {
        return cuts.bands();
    }
}
