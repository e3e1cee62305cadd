package passerelle.comparison;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way of dividing all cities into bands; the programme keeps its older ones beside the present. */
@Entity
class BandScale {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BandScaleId id;

    @Enumerated(EnumType.STRING)
    private Trait trait;

    @ElementCollection
    @CollectionTable(name = "band_cut", joinColumns = @JoinColumn(name = "scale_id"))
    @Column(name = "cut_at")
    private Set<BigDecimal> cuts = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected BandScale() {}

    BandScale(Cuts cuts) {
        this.id = BandScaleId.create();
        this.trait = cuts.trait();
        cut(cuts);
    }

    /** Its trait stays: other bands of another trait are another scale. */
    final void cut(Cuts wanted) {
        if (wanted.trait() != trait) {
            throw new IllegalArgumentException(wanted.trait() + " is not " + trait);
        }
        cuts.clear();
        wanted.at().stream().map(cut -> cut.setScale(2)).forEach(cuts::add);
    }

    BandScaleId id() {
        return id;
    }

    BandScaleDetails details() {
        return new BandScaleDetails(id, new Cuts(trait, List.copyOf(cuts)), version == null ? 0 : version);
    }
}
