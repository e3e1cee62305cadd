package passerelle.fee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface Fees extends JpaRepository<Fee, FeeId> {

    @Query("select f from Fee f where f.city in :cities order by f.year")
    List<Fee> of(Collection<CityId> cities);

    Optional<Fee> findByCityAndYear(CityId city, int year);
}
