package passerelle.comparison;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.RuleViolation;

interface BandScales extends JpaRepository<BandScale, BandScaleId> {

    default BandScale require(BandScaleId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("comparison.bands.error.gone"));
    }

    @Query("select distinct s from BandScale s left join fetch s.cuts")
    List<BandScale> all();
}
