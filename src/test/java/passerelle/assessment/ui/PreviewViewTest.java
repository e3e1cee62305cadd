package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.instrument.EditionRegister;
import passerelle.instrument.TestEditions;
import passerelle.support.ViewTest;

class PreviewViewTest extends ViewTest {

    @Autowired
    private EditionRegister register;

    @BeforeEach
    void takeADraftIn() {
        users.signIn(Role.SECRETARIAT);
        register.add(TestEditions.smallFile());
    }

    @Test
    void showsTheCardsOfTheSheetClosed() {
        open("instruments/icc-index/2031/preview?area=commitment");

        assertThat($(IndicatorCard.class).all()).hasSize(2);
        assertThat($(RadioButtonGroup.class).single().isReadOnly()).isTrue();
        assertThat(page()).contains("Is there one").doesNotContain("100 points");
    }

    @Test
    void showsTheOtherLanguage() {
        read(Locale.FRENCH);

        open("instruments/icc-index/2031/preview?area=language");

        assertThat(page()).contains("Quels cours").contains("Aperçu de la version 2031");
    }

    @Test
    void showsWhatItAsksOfTheCity() {
        open("instruments/icc-index/2031/preview?area=profile");

        assertThat($(FigureCard.class).all()).hasSize(1);
    }

    @Test
    void leadsNowhereForAnAreaThatDoesNotExist() {
        open("instruments/icc-index/2031/preview?area=weather");

        assertThat(heading()).isEqualTo("There is nothing here for you");
    }

    @Test
    void hasNothingToShowOfAHistoricEdition() {
        open("instruments/icc-index/2010/preview");

        assertThat(heading()).isEqualTo("There is nothing here for you");
    }
}
