package passerelle.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.ui.SheetTest;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Area;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.instrument.Option;
import passerelle.review.ReviewCounts;
import passerelle.review.ReviewService;
import passerelle.review.ReviewState;
import passerelle.review.TestReviews;

class ReviewPartTest extends SheetTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private ReviewService reviews;

    @Autowired
    private TestReviews given;

    @BeforeEach
    void receiveAnIndex() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.submitted(city, Instrument.INDEX, LocalDate.now().getYear());
    }

    @Test
    void acceptsAnAnswerFromItsCard() {
        users.signIn(Role.EXPERT, city);
        show("commitment");
        assertThat(page()).contains("Day 0 of 56", "open:\u00a083");

        press("Accept", panel());

        assertThat(reviews.of(index).counts()).isEqualTo(new ReviewCounts(1, 0, 0, 82));
        assertThat(page()).contains("Accepted:\u00a01 · ");
    }

    @Test
    void countsWhatWasNotDecidedAsTakenOnceTheReviewIsClosed() {
        users.signIn(Role.SECRETARIAT);
        given.closed(index);

        show("commitment");

        assertThat(page()).contains("taken as the city gave them:\u00a083").doesNotContain("open:");
    }

    @Test
    void asksAQuestionAndReturnsItToTheCity() {
        users.signIn(Role.EXPERT, city);
        show("commitment");
        press("Return with a question", panel());
        test($(TextArea.class, panel()).single()).setValue("Which plan?");

        press("Return to the city");
        press("Return to the city");

        assertThat(reviews.of(index).state(PLAN)).isEqualTo(ReviewState.WITH_CITY);
        assertThat(page()).contains("One question is with the city");
    }

    @Test
    void recordsAnotherAnswerBesideThatOfTheCity() {
        users.signIn(Role.EXPERT, city);
        show("commitment");
        press("Record another answer", panel());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Option> options =
                $(RadioButtonGroup.class, $(Dialog.class).single()).single();
        options.setValue(options.getListDataView().getItem(3));
        $(TextField.class, $(Dialog.class).single()).single().setValue("there is no plan");
        press("Save");

        assertThat(panel().getElement().getTextRecursively())
                .contains("there is no plan", "The city’s own answer, which stays: Yes, with people in charge");
    }

    @Test
    void keepsTheFormOfAnotherAnswerOpenWhileNothingIsChosen() {
        recordAnotherAnswerTo("COM-05");

        press("Save");

        assertThat(refusal()).isEqualTo("Choose an answer.");
        assertThat(reason().getValue()).isEqualTo("the paper says so");
    }

    @Test
    void saysInTheFormOfAnotherAnswerWhyTheSheetTakesNoneAnyMore() {
        recordAnotherAnswerTo("COM-05");
        tick(form(), "None of these");
        given.closed(index);

        press("Save");

        assertThat(refusal()).isEqualTo("The review is closed. The secretariat can take it up again.");
        assertThat(reason().getValue()).isEqualTo("the paper says so");
    }

    @Test
    void letsAnOptionThatStandsAloneDriveOutTheOthersOfAReviewedAnswer() {
        recordAnotherAnswerTo("COM-05");
        tick(form(), "Meetings or online consultations open to everyone");
        tick(form(), "None of these");

        press("Save");

        assertThat(reviews.of(index)
                        .decision(new IndicatorCode("COM-05"))
                        .opinion()
                        .answer())
                .isEqualTo(new AnswerValue.Choices(Set.of("e")));
    }

    /** As far as its reason. */
    private void recordAnotherAnswerTo(String indicator) {
        users.signIn(Role.EXPERT, city);
        show("commitment");
        press("Record another answer", panel(indicator));
        reason().setValue("the paper says so");
    }

    private Dialog form() {
        return $(Dialog.class).single();
    }

    private TextField reason() {
        return $(TextField.class, form()).single();
    }

    @Test
    void offersTheAnalystNoOtherAnswer() {
        users.signIn(Role.ANALYST);
        show("commitment");

        assertThat($(Button.class, panel()).withText("Accept").exists()).isTrue();
        assertThat($(Button.class, panel()).withText("Record another answer").exists())
                .isFalse();
    }

    @Test
    void opensToTheCityOnlyWhatWasReturned() {
        given.returned(index, "COM-03");
        users.signIn(Role.COORDINATOR, city);
        show("commitment");

        assertThat(words("COM-03")).contains(TestReviews.QUESTION);
        assertThat($(RadioButtonGroup.class, card("COM-03")).single().isReadOnly())
                .isFalse();
        assertThat($(RadioButtonGroup.class, card("COM-04")).single().isReadOnly())
                .isTrue();
        assertThat(words("COM-04")).contains("This answer was not returned");
    }

    @Test
    void opensNoFieldOfAnyOtherCardInAnyArea() {
        given.returned(index, "COM-03", "COM-05", "COM-08", "EDU-01");
        users.signIn(Role.COORDINATOR, city);
        var parts = Stream.concat(
                Stream.of("profile"),
                sheets.sheet(index).edition().areas().stream().map(Area::code));

        var writable = parts.flatMap(part -> {
            show(part);
            return writableCards().stream();
        });

        assertThat(writable).containsExactlyInAnyOrder("COM-03", "COM-05", "COM-08", "EDU-01");
    }

    @Test
    void tellsTheCityThatAReturnedQuestionIsUntouched() {
        given.returned(index, "COM-03");
        users.signIn(Role.COORDINATOR, city);
        show("commitment");

        press("Check and submit");

        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("neither changed nor replied to: 1");
    }

    @Test
    void namesTheReviewerTheAnswersThatChangedSinceTheReview(@Autowired AnswerService answers) {
        given.returned(index, "COM-03", "COM-04");
        users.signIn(Role.COORDINATOR, city);
        answers.answer(index, PLAN, new AnswerValue.Choice("b"), 1);
        answers.clear(index, new IndicatorCode("COM-04"), 1);
        answers.answer(index, new IndicatorCode("COM-04"), new AnswerValue.Choice("b"), 2);
        assessments.submit(index);
        users.signIn(Role.EXPERT, city);

        show("commitment");

        assertThat(page()).contains("2 answers changed since the review:");
        assertThat(words("COM-03")).contains("has changed since this was decided");
        assertThat(words("COM-05")).doesNotContain("has changed since this was decided");
    }

    private Component panel() {
        return panel("COM-03");
    }

    private Component panel(String indicator) {
        return $(DecisionPanel.class, card(indicator)).single();
    }
}
