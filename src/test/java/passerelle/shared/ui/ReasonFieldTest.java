package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passerelle.shared.RuleViolation;
import passerelle.support.ViewTest;

class ReasonFieldTest extends ViewTest {

    private ReasonField field;

    @BeforeEach
    void ask() {
        field = new ReasonField();
        UI.getCurrent().add(field);
    }

    @Test
    void helpsWhileThereIsRoom() {
        test(field).setValue("The date was wrong.");

        assertThat(field.getHelperText()).isEqualTo("One line; it stays in the history.");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void countsNearTheEnd() {
        test(field).setValue("r".repeat(480));

        assertThat(field.getHelperText()).isEqualTo("480 of at most 500 characters");
        assertThat(field.reason().text()).hasSize(480);
    }

    @Test
    void saysThatItIsTooLongAndKeepsEveryLetter() {
        test(field).setValue("r".repeat(620));

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("620", "500", "120");
        assertThat(field.getValue()).hasSize(620);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(field::reason);
    }

    @Test
    void isContentOnceItIsShortened() {
        test(field).setValue("r".repeat(620));

        test(field).setValue("The date was wrong.");

        assertThat(field.isInvalid()).isFalse();
    }
}
