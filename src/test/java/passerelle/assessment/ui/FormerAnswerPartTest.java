package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureService;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Edition;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.ui.Folded;
import passerelle.text.TextKey;
import passerelle.text.TextService;

class FormerAnswerPartTest extends SheetTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private AnswerService answers;

    @Autowired
    private TextService texts;

    @Autowired
    private FigureService figures;

    @BeforeEach
    void openASecondRound() {
        city = cities.add("it-valmora", "Valmora");
        var former = assessments.answered(city, Instrument.INDEX, 2023);
        Acting.asSystem(() -> texts.save(text(former), "Un plan.", 0, "fr"));
        Acting.asSystem(() -> figures.save(former, "population", Figure.of(BigDecimal.valueOf(71_500)), 0));
        assessments.submit(former);
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
    }

    @Test
    void showsTheAnswerOfTheLastRoundInWordsAndInItsLanguage() {
        show("commitment");

        assertThat(words("COM-03"))
                .contains("In 2023:", "Yes, with people in charge and dates", "Un plan.", "written in French");
    }

    @Test
    void showsWhatTheCitySaidOfItselfInTheLastRound() {
        show(Edition.PROFILE);

        $(Folded.class).all().stream()
                .filter(part -> part.getSummaryText().equals("What the city said in the round before"))
                .forEach(part -> part.setOpened(true));

        assertThat($(FormerFigureList.class).single().getElement().getTextRecursively())
                .contains("2023", "71,500");
    }

    @Test
    void answersTheSameWithOneClickAndSaysSo() {
        show("commitment");

        press("Confirm as in 2023", card("COM-03"));

        assertThat(sheets.values(index)).containsEntry(PLAN, new AnswerValue.Choice("a"));
        assertThat(words("COM-03")).contains("Confirmed as in 2023");
        assertThat(sheets.sheet(index).text(PLAN).body()).isEqualTo("Un plan.");
        assertThat($(Button.class, card("COM-03"))
                        .withText("Confirm as in 2023")
                        .exists())
                .isFalse();
    }

    @Test
    void isNotOfferedOverAnAnswer() {
        answers.answer(index, PLAN, new AnswerValue.Choice("d"), 0);
        show("commitment");

        assertThat(words("COM-03")).contains("In 2023:");
        assertThat($(Button.class, card("COM-03"))
                        .withText("Confirm as in 2023")
                        .exists())
                .isFalse();
    }

    @Test
    void leadsToWhatIsToBeConfirmedInTheWholeSheet() {
        filter("unconfirmed");

        assertThat(shows(H2.class, "To confirm from last round")).isTrue();
        assertThat($(AnswerCard.class).all()).hasSize(10);
        press("Show 10 more of 73");
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

        assertThat(shows(H2.class, "No question is like that")).isTrue();
    }

    private void filter(String name) {
        open(AssessmentLinks.to("it-valmora", index) + "?" + AssessmentLinks.FILTER + "=" + name);
    }

    private static TextKey text(AssessmentId index) {
        return new TextKey("assessment", index.value(), PLAN.value());
    }
}
