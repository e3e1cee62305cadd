package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.support.CommittingTest;
import passerelle.support.Together;

@CommittingTest
class CitiesTogetherTest {

    @Autowired
    private CityRegister register;

    @Test
    void areAddedOnceByTwoWhoKnowTheSame() throws Exception {
        var valmora = CityProfile.of("Valmora " + UUID.randomUUID(), new Country("it"));
        Callable<Object> add = () -> {
            try {
                return register.add(valmora);
            } catch (DataIntegrityViolationException faster) {
                return String.valueOf(faster.getMessage()).toLowerCase();
            }
        };

        var outcomes = Together.of(add, add);

        assertThat(outcomes).hasAtLeastOneElementOfType(CityId.class);
        assertThat(outcomes)
                .filteredOn(String.class::isInstance)
                .singleElement()
                .asString()
                .containsAnyOf("city_code_once", "city.error.name.taken");
    }
}
