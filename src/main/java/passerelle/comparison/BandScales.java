package passerelle.comparison;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BandScales extends JpaRepository<BandScale, BandScaleId> {

    default BandScale require(BandScaleId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No scale " + id.value()));
    }

    @Query("select distinct s from BandScale s left join fetch s.cuts")
    List<BandScale> all();
}
