package passerelle.city;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.Folding;

/** The national networks that have a city. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class NationalNetworks {

    private final Cities cities;

    NationalNetworks(Cities cities) {
        this.cities = cities;
    }

    /** By name, as they are written. */
    public List<String> inUse() {
        return cities.networks().stream()
                .sorted(Comparator.comparing(Folding::fold))
                .toList();
    }
}
