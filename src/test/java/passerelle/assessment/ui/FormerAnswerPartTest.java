package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class FormerAnswerPartTest extends SpringBrowserlessTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AnswerService answers;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private TextService texts;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private AssessmentId index;

    @BeforeEach
    void openASecondRound() {
        var city = cities.add("it-valmora", "Valmora");
        var former = assessments.answered(city, Instrument.INDEX, 2023);
        Acting.asSystem(() -> texts.save(text(former), "Un plan.", 0, "fr"));
        assessments.submit(former);
        index = assessments.open(city, Instrument.INDEX, 2026);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        users.signIn(Role.CONTRIBUTOR, city);
    }

    @Test
    void showsTheAnswerOfTheLastRoundInWordsAndInItsLanguage() {
        show("commitment");

        assertThat(words())
                .contains("In 2023:", "Yes, with people in charge and dates", "Un plan.", "written in French");
    }

    @Test
    void answersTheSameWithOneClickAndSaysSo() {
        show("commitment");

        test($(Button.class, card()).withText("Confirm as in 2023").single()).click();

        assertThat(sheets.values(index)).containsEntry(PLAN, new AnswerValue.Choice("a"));
        assertThat(words()).contains("Confirmed as in 2023");
        assertThat(sheets.sheet(index).text(PLAN).body()).isEqualTo("Un plan.");
        assertThat($(Button.class, card()).withText("Confirm as in 2023").exists())
                .isFalse();
    }

    @Test
    void isNotOfferedOverAnAnswer() {
        answers.answer(index, PLAN, new AnswerValue.Choice("d"), 0);
        show("commitment");

        assertThat(words()).contains("In 2023:");
        assertThat($(Button.class, card()).withText("Confirm as in 2023").exists())
                .isFalse();
    }

    @Test
    void leadsToWhatIsToBeConfirmedInTheWholeSheet() {
        filter("unconfirmed");

        assertThat($(H2.class).withText("To confirm from last round").exists()).isTrue();
        assertThat($(AnswerCard.class).all()).hasSize(10);
        test($(Button.class).withText("Show 10 more of 73").single()).click();
        assertThat($(AnswerCard.class).all()).hasSize(20);
    }

    @Test
    void listsWhatWasAnsweredOtherwiseThanInTheLastRound() {
        answers.answer(index, PLAN, new AnswerValue.Choice("d"), 0);
        filter("changed");

        assertThat($(AnswerCard.class).all())
                .extracting(card -> card.getId().orElseThrow())
                .isEqualTo(List.of("COM-03"));
    }

    @Test
    void saysThatNothingIsLikeThat() {
        filter("changed");

        assertThat($(H2.class).withText("No question is like that").exists()).isTrue();
    }

    private void show(String area) {
        navigate(AssessmentLinks.to("it-valmora", index, area), AnswerSheetView.class);
    }

    private void filter(String name) {
        UI.getCurrent()
                .navigate(AssessmentLinks.to("it-valmora", index), QueryParameters.of(AssessmentLinks.FILTER, name));
    }

    private static TextKey text(AssessmentId index) {
        return new TextKey("assessment", index.value(), PLAN.value());
    }

    private AnswerCard card() {
        return (AnswerCard) $(AnswerCard.class).withId(PLAN.value()).single();
    }

    private String words() {
        return card().getElement().getTextRecursively();
    }
}
