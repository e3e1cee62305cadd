package passerelle.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import passerelle.account.Role;
import passerelle.support.ViewTest;

class BandsViewTest extends ViewTest {

    @Test
    void showsTheBandsOfTheProgramme() {
        users.signIn(Role.SECRETARIAT);

        open("compare/bands");

        assertThat(page())
                .contains("Population, 4 bands", "100,000 to under 200,000 inhabitants", "500,000 inhabitants and more")
                .contains("Born abroad, 2 bands", "Under 15% born abroad", "15% born abroad and more");
    }

    @Test
    void addsAScaleAndOffersItsBands() {
        users.signIn(Role.SECRETARIAT);
        open("compare/bands");

        press("Add bands");
        type("Cuts", "30,000; 60,000");
        type("Reason", "Smaller cities join");
        press("Save");

        assertThat(page()).contains("30,000 to under 60,000 inhabitants");
    }

    @Test
    void refusesWhatIsNoNumberAndWhatIsThereAlready() {
        users.signIn(Role.SECRETARIAT);
        open("compare/bands");
        press("Add bands");
        type("Reason", "Smaller cities join");

        type("Cuts", "many");
        press("Save");
        assertThat(refusal()).isNotBlank();

        type("Cuts", "200,000");
        press("Save");
        assertThat(refusal()).isEqualTo("There is a scale with these cuts already.");
    }

    @Test
    void readsNumbersAsTheReaderWritesThem() {
        users.signIn(Role.SECRETARIAT);
        read(Locale.FRENCH);
        open("compare/bands");

        press("Ajouter des tranches");
        type("Limites", "30 000 ; 60 000");
        type("Motif", "De plus petites villes");
        press("Enregistrer");

        assertThat(page()).contains("De 30\u202f000 à moins de 60\u202f000 habitant-e-s");
    }
}
