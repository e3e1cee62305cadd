package passerelle.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.BandService;
import passerelle.comparison.Cuts;
import passerelle.comparison.Trait;
import passerelle.shared.Reason;
import passerelle.shared.ui.FactList;
import passerelle.support.ViewTest;

class BandsViewTest extends ViewTest {

    private static final Reason WHY = new Reason("Smaller cities join");

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

    @Test
    void showsWhatAColleagueCutMeanwhileBesideWhatIsTyped(@Autowired BandService bands) {
        users.signIn(Role.SECRETARIAT);
        var scale = bands.add(cuts(30_000), WHY);
        open("compare/bands");
        change("Population, 2 bands");
        bands.change(scale, cuts(40_000), bands.get(scale).version(), WHY);
        type("Cuts", "50,000");
        type("Reason", "Smaller cities join");

        press("Save");
        assertThat($(FactList.class).single().getElement().getTextRecursively()).isEqualTo("Cuts40,000");
        assertThat(bands.get(scale).cuts()).isEqualTo(cuts(40_000));

        press("Record mine");
        assertThat(bands.get(scale).cuts()).isEqualTo(cuts(50_000));
    }

    @Test
    void tellsWhoeverChangesBandsThatAColleagueRemoved(@Autowired BandService bands) {
        users.signIn(Role.SECRETARIAT);
        var scale = bands.add(cuts(30_000), WHY);
        open("compare/bands");
        change("Population, 2 bands");
        bands.remove(scale, WHY);

        press("Save");

        assertThat(refusal()).startsWith("Somebody has removed these bands.");
    }

    private void change(String scale) {
        var change = $(Button.class).withText("Change").all().stream()
                .filter(button -> button.getAriaLabel().orElseThrow().contains(scale))
                .findFirst();
        test(change.orElseThrow()).click();
    }

    private static Cuts cuts(int at) {
        return new Cuts(Trait.POPULATION, List.of(BigDecimal.valueOf(at)));
    }
}
