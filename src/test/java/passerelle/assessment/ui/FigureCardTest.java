package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class FigureCardTest extends SpringBrowserlessTest {

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private FigureService figures;

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
    void takesTheFiguresOfTheCity() {
        show(index, AnswerSheetView.PROFILE);

        test($(TextField.class, card("figure-population")).single()).setValue("84,200");
        test($(Checkbox.class, card("figure-foreign-born-share"))
                        .withCaption("Not collected")
                        .single())
                .click();

        assertThat(sheet().figure("population").figure().amount()).isEqualByComparingTo("84200");
        assertThat(sheet().figure("foreign-born-share").figure().notCollected()).isTrue();
    }

    @Test
    void showsBothFiguresWhenTwoCollide() {
        show(index, AnswerSheetView.PROFILE);
        figures.save(index, "population", Figure.of(BigDecimal.valueOf(84_200)), 0);

        test($(TextField.class, card("figure-population")).single()).setValue("85,000");

        assertThat(words("figure-population")).contains("Somebody else answered", "85,000", "84,200", "Not saved yet");
        assertThat(population()).isEqualTo("84200");
        test($(Button.class, card("figure-population")).withText("Keep mine").single())
                .click();
        assertThat(population()).isEqualTo("85000");
        assertThat(words("figure-population")).doesNotContain("Somebody else answered");
    }

    @Test
    void letsTheFigureOfSomebodyElseStand() {
        show(index, AnswerSheetView.PROFILE);
        figures.save(index, "population", Figure.of(BigDecimal.valueOf(84_200)), 0);
        test($(TextField.class, card("figure-population")).single()).setValue("85,000");

        test($(Button.class, card("figure-population"))
                        .withText("Keep the other")
                        .single())
                .click();

        assertThat($(TextField.class, card("figure-population")).single().getValue())
                .isEqualTo("84,200");
        assertThat(population()).isEqualTo("84200");
    }

    @Test
    void saysWhyAFigureIsNotStored() {
        show(index, AnswerSheetView.PROFILE);

        test($(TextField.class, card("figure-foreign-born-share")).single()).setValue("120");

        assertThat(words("figure-foreign-born-share")).contains("Not saved.", "between 0 and 100");
        assertThat(sheet().figure("foreign-born-share").figure().isBlank()).isTrue();
    }

    private void show(AssessmentId assessment, String area) {
        navigate(AssessmentLinks.to("it-valmora", assessment, area), AnswerSheetView.class);
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

    private @Nullable String population() {
        var amount = sheet().figure("population").figure().amount();
        return amount == null ? null : amount.toPlainString();
    }

    private AnswerSheet sheet() {
        return sheets.sheet(index);
    }
}
