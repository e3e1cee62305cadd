package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class NotApplicableFieldTest extends SpringBrowserlessTest {

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private AssessmentId index;
    private IndicatorCode code;

    @BeforeEach
    void tickNotApplicable() {
        var city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
        var edition = sheets.sheet(index).edition();
        code = edition.indicators().stream()
                .filter(Indicator::mayBeNotApplicable)
                .findFirst()
                .orElseThrow()
                .code();
        var area = edition.areaOf(code).code();
        navigate(AssessmentLinks.to("it-valmora", index, area), AnswerSheetView.class);
        test($(Checkbox.class, card())
                        .withCaption("Not applicable: outside the city’s competence")
                        .single())
                .click();
    }

    @Test
    void declaresNotApplicableOnceThereIsAReason() {
        assertThat(value()).isNull();

        test(reason()).setValue("the region decides");

        assertThat(value()).isEqualTo(new AnswerValue.NotApplicable("the region decides"));
    }

    @Test
    void keepsAReasonThatIsTooLongAndSaysSo() {
        var reason = reason();

        test(reason).setValue("r".repeat(512));

        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith("512 characters are too many: at most 500 fit.");
        assertThat(reason.getValue()).hasSize(512);
        assertThat(value()).isNull();
    }

    private TextField reason() {
        return $(TextField.class, card()).withCaption("Why it does not apply").single();
    }

    private AnswerCard card() {
        return (AnswerCard) $(AnswerCard.class).withId(code.value()).single();
    }

    private @Nullable AnswerValue value() {
        return sheets.values(index).get(code);
    }
}
