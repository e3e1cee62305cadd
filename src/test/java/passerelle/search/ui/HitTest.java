package passerelle.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.CityName;
import passerelle.city.CityProfile;
import passerelle.city.CityRegister;
import passerelle.shared.Country;

class HitTest extends SearchTest {

    @Autowired
    private CityRegister register;

    @Test
    void saysWhatEachHitIsAndOfWhichCity() {
        store("test", "xalmora letter.pdf");
        openAs(Role.SECRETARIAT);

        look("xalmora");

        assertThat(hits()).hasSize(2);
        assertThat(hits().getFirst()).startsWith("Xalmora City · Italy · ");
        assertThat(hits().getLast()).startsWith("xalmora letter.pdf Document · Xalmora · PDF, stored ");
        assertThat(status()).isEqualTo("1 city, 1 document");
    }

    @Test
    void tellsByWhichNameACityWasFoundThatTheReaderCallsOtherwise() {
        var names = new CityName("Xalmöra am Fluss", "Quuxville", "Quuxville", "Xalmurum");
        Acting.asSystem(() -> register.add(new CityProfile(names, new Country("de"), "", "", "", null)));
        openAs(Role.SECRETARIAT);

        look("xalmurum");
        assertThat(hits()).singleElement().asString().startsWith("Quuxville City · also called Xalmurum · Germany");
        look("quux");
        assertThat(hits()).singleElement().asString().startsWith("Quuxville City · Germany");
    }

    @Test
    void marksWhatWasLookedFor() {
        openAs(Role.SECRETARIAT);

        look("XÁL");

        assertThat(options().getFirst().getElement().getChild(0).getChild(0).getTag())
                .isEqualTo("mark");
        assertThat(options().getFirst().getElement().getChild(0).getChild(0).getText())
                .isEqualTo("Xal");
    }
}
