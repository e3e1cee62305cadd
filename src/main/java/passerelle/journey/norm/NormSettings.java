package passerelle.journey.norm;

import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;

interface NormSettings extends JpaRepository<NormSetting, Norm> {

    default Norms inForce() {
        return new Norms(findAll().stream().collect(Collectors.toMap(NormSetting::norm, NormSetting::amount)));
    }
}
