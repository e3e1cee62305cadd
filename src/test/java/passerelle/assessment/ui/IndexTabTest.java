package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class IndexTabTest extends ViewTest {

    @Autowired
    private AssessmentService service;

    @Autowired
    private TestAssessments assessments;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void teachesWhatAnEmptyListWillHoldAndOpensTheFirstRound() {
        show();
        assertThat(shows(H2.class, "No Index round yet")).isTrue();

        pressFirst("Open a round");
        field("Year of the round").setValue("2026");
        press("Save");

        assertThat(service.latest(city, Instrument.INDEX))
                .hasValueSatisfying(round -> assertThat(round.round()).isEqualTo(2026));
        assertThat(shows(Anchor.class, "Continue the questionnaire")).isTrue();
    }

    @Test
    void saysInTheFormWhyARoundCannotBeOpened() {
        show();
        pressFirst("Open a round");
        $(DatePicker.class)
                .withCaption("Deadline")
                .single()
                .setValue(LocalDate.now().minusDays(1));

        press("Save");

        assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("is before the day");
        assertThat(service.of(city)).isEmpty();
    }

    @Test
    void opensASubmittedRoundAgainForAReason() {
        assessments.submitted(city, Instrument.INDEX, 2026);
        show();
        press("Open again");
        field("Reason").setValue("figures were exchanged");

        press("Save");

        assertThat(service.of(city)).extracting(AssessmentDetails::isOpen).containsExactly(true);
    }

    @Test
    void showsTheCityItsRoundsWithoutTheFormsOfTheSecretariat() {
        assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);

        show();

        assertThat(shows(Anchor.class, "Continue the questionnaire")).isTrue();
        assertThat(offers("Correct dates")).isFalse();
        assertThat(offers("Open a round")).isFalse();
    }

    private void show() {
        open("cities/it-valmora/" + IndexTab.PATH);
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }
}
