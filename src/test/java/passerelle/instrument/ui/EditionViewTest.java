package passerelle.instrument.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.instrument.EditionRegister;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.instrument.TestEditions;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@Tag("view")
@ApplicationTest
class EditionViewTest extends SpringBrowserlessTest {

    @Autowired
    private EditionService editions;

    @Autowired
    private EditionRegister register;

    @Autowired
    private Users users;

    @Autowired
    private TestCities cities;

    @BeforeEach
    void signIn() {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void showsAnIndicatorWithWhatItsAnswersEarn() {
        users.signIn(Role.CONTRIBUTOR, cities.add("it-valmora", "Valmora"));

        open(Instrument.INDEX, "2022");
        openArea("Education (5)");

        assertThat($(H3.class).all()).hasSize(5);
        assertThat(words()).contains("100 points").contains("weight 1").contains("core: needed to submit");
    }

    @Test
    void isDownloadedInEitherWayThatItCanBeTakenIn() {
        open(Instrument.INDEX, "2022");

        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Download as Excel", "Download as YAML");
    }

    @Test
    void speaksFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);

        open(Instrument.EVALUATION, "1");

        assertThat($(H1.class).single().getText())
                .isEqualTo("Évaluation de la mise en œuvre de la stratégie interculturelle au bout d’un an");
        assertThat(words()).contains("Comment les scores se composent").contains("en usage");
    }

    @Test
    void saysThatWeightsAreIndicative() {
        open(Instrument.INDEX, "2022");

        assertThat(words())
                .contains("These weights are indicative")
                .contains("The city through an intercultural lens\u00a0×\u00a01");
    }

    @Test
    void tellsWhatIsNewSinceTheEditionBefore() {
        register.add(TestEditions.smallFile());

        open(Instrument.INDEX, "2031");
        openArea("Language (1)");

        assertThat(words()).contains("Since version 2022").contains("COM-03 ").contains("Dropped");
        assertThat($(H3.class).single().getElement().getTextRecursively()).contains("Changed");
    }

    @Test
    void comparesNothingWithAnEditionOfAreasAlone() {
        open(Instrument.INDEX, "2022");

        assertThat(words()).doesNotContain("Since version");
    }

    @Test
    void showsOfAHistoricEditionItsAreas() {
        open(Instrument.INDEX, "2010");

        assertThat(words()).contains("It cannot be answered").contains("Mediation and conflict resolution");
        assertThat(words()).doesNotContain("Anti-discrimination");
    }

    @Test
    void scoresNothingInTheGrid() {
        open(Instrument.GRID, "1");

        assertThat(words()).doesNotContain("How the scores add up");
    }

    @Test
    void leadsNowhereForAnEditionThatDoesNotExist() {
        UI.getCurrent().navigate("instruments/icc-index/1848");

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here for you");
    }

    @Test
    void letsTheSecretariatPutADraftIntoUse() {
        register.add(TestEditions.smallFile());

        open(Instrument.INDEX, "2031");
        test($(Button.class).withText("Put into use").single()).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(editions.active(Instrument.INDEX).version()).isEqualTo("2031");
        assertThat($(Button.class).withText("Put into use").exists()).isFalse();
    }

    @Test
    void letsTheSecretariatDiscardADraftAndTakeItUpAgain() {
        register.add(TestEditions.smallFile());
        open(Instrument.INDEX, "2031");

        test($(Button.class).withText("Discard").first()).click();
        giveAReason();

        assertThat(words()).contains("discarded").doesNotContain("Put into use");
        test($(Button.class).withText("Take up again").first()).click();
        giveAReason();
        assertThat(words()).contains("Put into use");
    }

    @Test
    void letsTheSecretariatRetireAnEditionAndBringItBack() {
        open(Instrument.INDEX, "2022");

        test($(Button.class).withText("Retire").first()).click();
        giveAReason();

        assertThat(words()).contains("retired").contains("An error in question 3");
        test($(Button.class).withText("Bring back into use").first()).click();
        giveAReason();
        assertThat(editions.active(Instrument.INDEX).version()).isEqualTo("2022");
    }

    @Test
    void offersNoReturnOfAHistoricEdition() {
        open(Instrument.INDEX, "2010");

        assertThat($(Button.class).withText("Bring back into use").exists()).isFalse();
    }

    @Test
    void hidesThatButtonFromOthers() {
        register.add(TestEditions.smallFile());
        users.signIn(Role.ANALYST);

        open(Instrument.INDEX, "2031");

        assertThat($(Button.class).withText("Put into use").exists()).isFalse();
    }

    private void giveAReason() {
        var dialog = $(Dialog.class).single();
        test($(TextField.class, dialog).withCaption("Reason").single()).setValue("An error in question 3");
        test($(Button.class, dialog).all().getLast()).click();
    }

    private void open(Instrument instrument, String version) {
        navigate(EditionView.class, Map.of("code", instrument.code(), "version", version));
    }

    private void openArea(String summary) {
        $(AreaPanel.class).all().stream()
                .filter(panel -> panel.getSummaryText().equals(summary))
                .forEach(panel -> test(panel).openDetails());
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
