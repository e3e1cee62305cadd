package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.instrument.Option;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class AnswerSheetViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private AnswerService answers;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;

    @BeforeEach
    void openARoundAndSignIn() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
    }

    @Test
    void opensAtTheFirstAreaWithAnOpenQuestion() {
        navigate(AssessmentLinks.to("it-valmora", index), AnswerSheetView.class);

        assertThat($(H2.class).withText("Commitment").exists()).isTrue();
        assertThat($(Span.class).withText("0 of 83 answered").exists()).isTrue();
    }

    @Test
    void savesAChoiceAtOnceAndCountsIt() {
        show(index, "commitment");

        choose("COM-03", "Yes, but people in charge or dates are missing");

        assertThat(value("COM-03")).isEqualTo(new AnswerValue.Choice("b"));
        assertThat($(Span.class).withText("1 of 83 answered").exists()).isTrue();
        assertThat(words("COM-03")).contains("Saved ");
    }

    @Test
    void ticksNoneOfTheseAlone() {
        show(index, "commitment");
        tick("COM-05", "A published account of what became of the proposals");

        tick("COM-05", "None of these");

        assertThat(value("COM-05")).isEqualTo(new AnswerValue.Choices(Set.of("e")));
    }

    @Test
    void takesAnAnswerBack() {
        show(index, "commitment");
        choose("COM-03", "No");

        test($(Button.class, card("COM-03")).withText("Take the answer back").single())
                .click();

        assertThat(value("COM-03")).isNull();
        assertThat(words("COM-03")).contains("Taken back");
    }

    @Test
    void showsBothAnswersWhenTwoCollide() {
        show(index, "commitment");
        answers.answer(index, new IndicatorCode("COM-03"), new AnswerValue.Choice("a"), 0);

        choose("COM-03", "No");

        assertThat(value("COM-03")).isEqualTo(new AnswerValue.Choice("a"));
        assertThat(words("COM-03")).contains("Somebody else answered", "Yes, with people in charge and dates");
        test($(Button.class, card("COM-03")).withText("Keep mine").single()).click();
        assertThat(value("COM-03")).isEqualTo(new AnswerValue.Choice("d"));
        assertThat(words("COM-03")).doesNotContain("Somebody else answered");
    }

    @Test
    void takesWordsAsTheAnswerWhereNothingIsToBeChosen() {
        var grid = assessments.open(city, Instrument.GRID, 2026);
        show(grid, "commitment");

        test($(TextArea.class, card("G-COM-01")).single()).setValue("A deputy mayor and a unit of three.");

        assertThat($(Span.class).withText("1 of 51 answered").exists()).isTrue();
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
        show(index, "commitment");

        assertThat($(RadioButtonGroup.class, card("COM-03")).single().isReadOnly())
                .isTrue();
        assertThat($(Button.class).withText("Add a file").exists()).isFalse();
        assertThat($(Button.class).withText("Check and submit").exists()).isFalse();
    }

    private void show(AssessmentId assessment, String area) {
        navigate(AssessmentLinks.to("it-valmora", assessment, area), AnswerSheetView.class);
    }

    private void choose(String indicator, String label) {
        test($(RadioButtonGroup.class, card(indicator)).single()).selectItem(label);
    }

    private void tick(String indicator, String label) {
        new Ticking($(CheckboxGroup.class, card(indicator)).single()).tick(label);
    }

    /** The library's own tester sets the value as if the server had done it. */
    private static class Ticking extends ComponentTester<CheckboxGroup<Option>> {

        @SuppressWarnings("unchecked")
        Ticking(CheckboxGroup<?> group) {
            super((CheckboxGroup<Option>) group);
        }

        void tick(String label) {
            var group = getComponent();
            var ticked = new HashSet<>(group.getValue());
            group.getListDataView()
                    .getItems()
                    .filter(option ->
                            group.getItemLabelGenerator().apply(option).equals(label))
                    .forEach(ticked::add);
            setValueAsUser(ticked);
        }
    }

    private AnswerCard card(String id) {
        return (AnswerCard) $(AnswerCard.class).withId(id).single();
    }

    private String words(String id) {
        return card(id).getElement().getTextRecursively();
    }

    private @Nullable AnswerValue value(String indicator) {
        return sheets.values(index).get(new IndicatorCode(indicator));
    }
}
