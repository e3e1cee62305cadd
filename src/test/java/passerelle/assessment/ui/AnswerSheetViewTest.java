package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;

class AnswerSheetViewTest extends SheetTest {

    @Autowired
    private AnswerService answers;

    @BeforeEach
    void openARoundAndSignIn() {
        openARound(Role.CONTRIBUTOR);
    }

    @Test
    void opensAtTheFirstAreaWithAnOpenQuestion() {
        navigate(AssessmentLinks.to("it-valmora", index), AnswerSheetView.class);

        assertThat(shows(H2.class, "Commitment")).isTrue();
        assertThat(shows(Span.class, "0 of 83 answered")).isTrue();
    }

    @Test
    void savesAChoiceAtOnceAndCountsIt() {
        show("commitment");

        choose("COM-03", "Yes, but people in charge or dates are missing");

        assertThat(value("COM-03")).isEqualTo(new AnswerValue.Choice("b"));
        assertThat(shows(Span.class, "1 of 83 answered")).isTrue();
        assertThat(words("COM-03")).contains("Saved ");
    }

    @Test
    void ticksNoneOfTheseAlone() {
        show("commitment");
        tick("COM-05", "A published account of what became of the proposals");

        tick("COM-05", "None of these");

        assertThat(value("COM-05")).isEqualTo(new AnswerValue.Choices(Set.of("e")));
    }

    @Test
    void tellsWhatWasAnsweredBeforeByWhomAndWhy() {
        show("commitment");
        choose("COM-03", "No");
        choose("COM-03", "Yes, but people in charge or dates are missing");

        press("History", card("COM-03"));

        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("COM-03 · No", "COM-03 · Yes, but people in charge or dates are missing");
    }

    @Test
    void takesAnAnswerBack() {
        show("commitment");
        choose("COM-03", "No");

        press("Take the answer back", card("COM-03"));

        assertThat(value("COM-03")).isNull();
        assertThat(words("COM-03")).contains("Taken back");
    }

    @Test
    void showsBothAnswersWhenTwoCollide() {
        show("commitment");
        answers.answer(index, new IndicatorCode("COM-03"), new AnswerValue.Choice("a"), 0);

        choose("COM-03", "No");

        assertThat(value("COM-03")).isEqualTo(new AnswerValue.Choice("a"));
        assertThat(words("COM-03")).contains("Somebody else answered", "Yes, with people in charge and dates");
        press("Keep mine", card("COM-03"));
        assertThat(value("COM-03")).isEqualTo(new AnswerValue.Choice("d"));
        assertThat(words("COM-03")).doesNotContain("Somebody else answered");
    }

    @Test
    void takesWordsAsTheAnswerWhereNothingIsToBeChosen() {
        var grid = assessments.open(city, Instrument.GRID, 2026);
        open(AssessmentLinks.to("it-valmora", grid, "commitment"));

        test($(TextArea.class, card("G-COM-01")).single()).setValue("A deputy mayor and a unit of three.");

        assertThat(shows(Span.class, "1 of 51 answered")).isTrue();
    }

    @Test
    void isClosedAfterSubmissionAndSaysWhoCanOpenIt() {
        var submitted = assessments.submitted(cities.add("fr-autre", "Autre"), Instrument.INDEX, 2026);
        users.signIn(Role.SECRETARIAT);
        navigate(AssessmentLinks.to("fr-autre", submitted, "commitment"), AnswerSheetView.class);

        var group = $(RadioButtonGroup.class, card("COM-03")).single();

        assertThat(group.isReadOnly()).isTrue();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("the secretariat can open it again");
    }

    @Test
    void isReadByAnExpertWithoutAWayToChangeIt() {
        users.signIn(Role.EXPERT, city);
        show("commitment");

        assertThat($(RadioButtonGroup.class, card("COM-03")).single().isReadOnly())
                .isTrue();
        assertThat(offers("Add a file")).isFalse();
        assertThat(offers("Check and submit")).isFalse();
    }

    private void tick(String indicator, String label) {
        tick(card(indicator), label);
    }
}
