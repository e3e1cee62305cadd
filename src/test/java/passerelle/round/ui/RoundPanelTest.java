package passerelle.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.support.ViewTest;

class RoundPanelTest extends ViewTest {

    private static final int YEAR = LocalDate.now().getYear();

    @Test
    void tellsTheSecretariatHowFarTheNewestRoundIs(@Autowired TestAssessments rounds) {
        rounds.open(cities.add("it-aurora", "Aurora"), Instrument.INDEX, YEAR);
        rounds.open(cities.add("it-borgo", "Borgo"), Instrument.INDEX, YEAR - 1);
        showHome(Role.SECRETARIAT);

        assertThat($view(RoundTiles.class).single().getElement().getTextRecursively())
                .contains("1not started");
    }

    @Test
    void countsInFrench(@Autowired TestAssessments rounds) {
        rounds.open(cities.add("it-aurora", "Aurora"), Instrument.INDEX, YEAR);
        UI.getCurrent().setLocale(Locale.FRENCH);
        showHome(Role.SECRETARIAT);

        assertThat($view(RoundBar.class).single().getElement().getTextRecursively())
                .contains("0 questionnaire soumis sur 1");
    }

    @Test
    void saysWhatARoundIsWhileThereIsNone() {
        showHome(Role.ANALYST);

        assertThat($view(RoundTiles.class).all()).isEmpty();
        assertThat($view(H2.class).all()).extracting(H2::getText).contains("Index " + YEAR);
    }

    @Test
    void isNotForTheCities() {
        users.signIn(Role.COORDINATOR, cities.add("it-aurora", "Aurora"));
        open("");

        assertThat($view(RoundBar.class).all()).isEmpty();
    }

    private void showHome(Role role) {
        users.signIn(role);
        open("");
    }
}
