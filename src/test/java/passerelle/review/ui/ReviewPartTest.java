package passerelle.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.instrument.Option;
import passerelle.review.ReviewCounts;
import passerelle.review.ReviewService;
import passerelle.review.ReviewState;
import passerelle.review.TestReviews;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
@Import(TestReviews.class)
class ReviewPartTest extends SpringBrowserlessTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private ReviewService reviews;

    @Autowired
    private TestReviews given;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;

    @BeforeEach
    void receiveAnIndex(@Autowired TestCities cities, @Autowired TestAssessments submitted) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        city = cities.add("it-valmora", "Valmora");
        index = submitted.submitted(city, Instrument.INDEX, LocalDate.now().getYear());
    }

    @Test
    void acceptsAnAnswerFromItsCard() {
        users.signIn(Role.EXPERT, city);
        show();
        assertThat(words()).contains("Day 0 of 56", "Open: 83");

        press("Accept", panel());

        assertThat(reviews.of(index).counts()).isEqualTo(new ReviewCounts(1, 0, 0, 82));
        assertThat(words()).contains("Accepted: 1.");
    }

    @Test
    void asksAQuestionAndReturnsItToTheCity() {
        users.signIn(Role.EXPERT, city);
        show();
        press("Return with a question", panel());
        test($(TextArea.class, panel()).single()).setValue("Which plan?");

        press("Return to the city");
        press("Return to the city", $(Dialog.class).single());

        assertThat(reviews.of(index).state(PLAN)).isEqualTo(ReviewState.WITH_CITY);
        assertThat(words()).contains("One question is with the city");
    }

    @Test
    void recordsAnotherAnswerBesideThatOfTheCity() {
        users.signIn(Role.EXPERT, city);
        show();
        press("Record another answer", panel());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Option> options =
                $(RadioButtonGroup.class, $(Dialog.class).single()).single();
        options.setValue(options.getListDataView().getItem(3));
        $(TextField.class, $(Dialog.class).single()).single().setValue("there is no plan");
        press("Save", $(Dialog.class).single());

        assertThat(panel().getElement().getTextRecursively())
                .contains("there is no plan", "The city’s own answer, which stays: Yes, with people in charge");
    }

    @Test
    void offersTheAnalystNoOtherAnswer() {
        users.signIn(Role.ANALYST);
        show();

        assertThat($(Button.class, panel()).withText("Accept").exists()).isTrue();
        assertThat($(Button.class, panel()).withText("Record another answer").exists())
                .isFalse();
    }

    @Test
    void opensToTheCityOnlyWhatWasReturned() {
        given.returned(index, "COM-03");
        users.signIn(Role.COORDINATOR, city);
        show();

        assertThat(card("COM-03").getElement().getTextRecursively()).contains(TestReviews.QUESTION);
        assertThat($(RadioButtonGroup.class, card("COM-03")).single().isReadOnly())
                .isFalse();
        assertThat($(RadioButtonGroup.class, card("COM-04")).single().isReadOnly())
                .isTrue();
        assertThat(card("COM-04").getElement().getTextRecursively()).contains("This answer was not returned");
    }

    @Test
    void tellsTheCityThatAReturnedQuestionIsUntouched() {
        given.returned(index, "COM-03");
        users.signIn(Role.COORDINATOR, city);
        show();

        press("Check and submit");

        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("neither changed nor replied to: 1");
    }

    private void show() {
        UI.getCurrent().navigate(AssessmentLinks.to("it-valmora", index, "commitment"));
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private void press(String words, Component within) {
        test($(Button.class, within).withText(words).single()).click();
    }

    private Component panel() {
        return $(DecisionPanel.class, card("COM-03")).single();
    }

    private Component card(String code) {
        return $(Component.class).withId(code).single();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
