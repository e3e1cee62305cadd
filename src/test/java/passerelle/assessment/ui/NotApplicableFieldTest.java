package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passerelle.account.Role;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;

class NotApplicableFieldTest extends SheetTest {

    private IndicatorCode code;

    @BeforeEach
    void tickNotApplicable() {
        openARound(Role.CONTRIBUTOR);
        var edition = sheets.sheet(index).edition();
        code = edition.indicators().stream()
                .filter(Indicator::mayBeNotApplicable)
                .findFirst()
                .orElseThrow()
                .code();
        var area = edition.areaOf(code).code();
        show(area);
        test($(Checkbox.class, card(code.value()))
                        .withCaption("Not applicable: outside the city’s competence")
                        .single())
                .click();
    }

    @Test
    void declaresNotApplicableOnceThereIsAReason() {
        assertThat(value(code.value())).isNull();

        test(reason()).setValue("the region decides");

        assertThat(value(code.value())).isEqualTo(new AnswerValue.NotApplicable("the region decides"));
    }

    @Test
    void keepsAReasonThatIsTooLongAndSaysSo() {
        var reason = reason();

        test(reason).setValue("r".repeat(512));

        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith("512 characters are too many: at most 500 fit.");
        assertThat(reason.getValue()).hasSize(512);
        assertThat(value(code.value())).isNull();
    }

    private TextField reason() {
        return $(TextField.class, card(code.value()))
                .withCaption("Why it does not apply")
                .single();
    }
}
