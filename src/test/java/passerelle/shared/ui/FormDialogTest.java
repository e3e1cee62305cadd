package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;
import passerelle.support.ViewTest;

class FormDialogTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private final List<String> saved = new ArrayList<>();

    @Test
    void closesWhenTheActIsDone() {
        open(confirmed -> true);

        press("Save");

        assertThat($(Dialog.class).exists()).isFalse();
    }

    @Test
    void staysOpenWhileAFieldIsInError() {
        open(confirmed -> false);

        press("Save");

        assertThat($(Dialog.class).exists()).isTrue();
        assertThat($(Button.class).withText("Save").single().isEnabled()).isTrue();
    }

    @Test
    void saysInsideWhyItIsRefusedAndKeepsWhatWasTyped() {
        open(confirmed -> {
            throw new RuleViolation("period.error.ends.before.start", DAY, DAY.minusDays(1));
        });

        type("Ada");
        press("Save");

        assertThat(message())
                .isEqualTo(
                        "It would end (13\u00a0March 2026) before it starts (14\u00a0March 2026). Check the two dates.");
        assertThat($(TextField.class).withCaption("Name").single().getValue()).isEqualTo("Ada");
    }

    @Test
    void asksBackOnceWhatLooksWrong() {
        open(this::unlikely);
        type("Ada");

        press("Save");
        assertThat(saved).isEmpty();

        press("Record anyway");
        assertThat(saved).containsExactly("Ada");
        assertThat($(Dialog.class).exists()).isFalse();
    }

    @Test
    void asksBackAgainWhenSomethingElseIsTyped() {
        open(this::unlikely);
        type("Ada");
        press("Save");

        type("Bob");
        press("Save");

        assertThat(saved).isEmpty();
        press("Record anyway");
        assertThat(saved).containsExactly("Bob");
    }

    @Test
    void saysInWordsWhatTheDatabaseRefuses() {
        open(confirmed -> {
            throw new DataIntegrityViolationException(
                    "twice",
                    new ConstraintViolationException(
                            "twice", new SQLException(), ConstraintKind.UNIQUE, "account_email_once"));
        });

        press("Save");

        assertThat(message()).isEqualTo("This address belongs to an account already.");
    }

    @Test
    void takesAnUnreadableDayForNoEmptyField() {
        var until = new DateField("Until");
        until.getElement().setProperty("_inputElementValue", "31/13/2026");
        new FormDialog("Form", "Save", new Div(until), confirmed -> saved.add("open end")).open();

        press("Save");

        assertThat(saved).isEmpty();
        assertThat(message()).startsWith("This is not a date.");
    }

    @Test
    void showsWhatSomebodyElseRecordedMeanwhileAndLetsTheWriterChoose() {
        var form = new FormDialog("Form", "Save", new Div(new TextField("Name")), confirmed -> saved.add("mine"));
        form.over(Map.of("Name", "Valmora", "Region", ""), () -> Map.of("Name", "Valmora Alta", "Region", ""))
                .open();

        press("Save");

        assertThat(saved).isEmpty();
        assertThat($(FactList.class).single().getElement().getTextRecursively()).isEqualTo("NameValmora Alta");
        press("Record mine");
        assertThat(saved).containsExactly("mine");
    }

    @Test
    void readsFromTheFieldsWhatSomebodyElseRecordedMeanwhile() {
        var fields = outline("Valmora", DAY);
        new FormDialog("Form", "Save", fields, confirmed -> saved.add("mine"))
                .over(fields, () -> outline("Valmora", DAY.plusDays(1)))
                .open();
        type("Valmora Alta");

        press("Save");

        assertThat(saved).isEmpty();
        assertThat($(FactList.class).single().getElement().getTextRecursively()).isEqualTo("Day15\u00a0March 2026");
        press("Record mine");
        assertThat(saved).containsExactly("mine");
    }

    private static Div outline(String typed, LocalDate on) {
        var name = new TextField("Name");
        name.setValue(typed);
        var day = new DateField("Day");
        day.setValue(on);
        return new Div(name, day);
    }

    @Test
    void overwritesNothingWhenTwoSaveAtOnce() {
        open(confirmed -> {
            throw new ObjectOptimisticLockingFailureException("City", 1);
        });

        press("Save");

        assertThat(message()).startsWith("Somebody else changed this meanwhile.");
    }

    @Test
    void keepsWhatIsTypedWhileSomebodyElseHoldsTheCity() {
        open(confirmed -> {
            throw new CannotAcquireLockException("city");
        });
        type("Valmora");

        press("Save");

        assertThat(message()).startsWith("Somebody else is changing this city just now.");
        assertThat($(TextField.class).withCaption("Name").single().getValue()).isEqualTo("Valmora");
    }

    private boolean unlikely(boolean confirmed) {
        if (!confirmed) {
            throw new NeedsConfirmation("reason.error.missing");
        }
        return saved.add($(TextField.class).withCaption("Name").single().getValue());
    }

    private void open(FormDialog.Saving saving) {
        new FormDialog("Form", "Save", new Div(new TextField("Name")), saving).open();
    }

    private void type(String name) {
        test($(TextField.class).withCaption("Name").single()).setValue(name);
    }

    private String message() {
        return $(Div.class).withClassName("form-message").single().getText();
    }
}
