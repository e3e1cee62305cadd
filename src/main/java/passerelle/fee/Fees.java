package passerelle.fee;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import passerelle.shared.CityId;

interface Fees extends JpaRepository<Fee, FeeId> {

    List<Fee> findByCity(CityId city);

    Optional<Fee> findByCityAndYear(CityId city, int year);
}
