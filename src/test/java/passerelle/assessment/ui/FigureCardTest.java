package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureService;
import passerelle.delegation.TestDelegations;
import passerelle.instrument.Edition;

class FigureCardTest extends SheetTest {

    @Autowired
    private FigureService figures;

    @BeforeEach
    void openARoundAndSignIn() {
        openARound(Role.CONTRIBUTOR);
    }

    @Test
    void takesTheFiguresOfTheCity() {
        show(Edition.PROFILE);

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
        show(Edition.PROFILE);
        figures.save(index, "population", Figure.of(BigDecimal.valueOf(84_200)), 0);

        test($(TextField.class, card("figure-population")).single()).setValue("85,000");

        assertThat(words("figure-population")).contains("Somebody else answered", "85,000", "84,200", "Not saved yet");
        assertThat(population()).isEqualTo("84200");
        press("Keep mine", card("figure-population"));
        assertThat(population()).isEqualTo("85000");
        assertThat(words("figure-population")).doesNotContain("Somebody else answered");
    }

    @Test
    void letsTheFigureOfSomebodyElseStand() {
        show(Edition.PROFILE);
        figures.save(index, "population", Figure.of(BigDecimal.valueOf(84_200)), 0);
        test($(TextField.class, card("figure-population")).single()).setValue("85,000");

        press("Keep the other", card("figure-population"));

        assertThat($(TextField.class, card("figure-population")).single().getValue())
                .isEqualTo("84,200");
        assertThat(population()).isEqualTo("84200");
    }

    @Test
    void saysWhyAFigureIsNotStored() {
        show(Edition.PROFILE);

        test($(TextField.class, card("figure-foreign-born-share")).single()).setValue("120");

        assertThat(words("figure-foreign-born-share")).contains("Not saved.", "between 0 and 100");
        assertThat(sheet().figure("foreign-born-share").figure().isBlank()).isTrue();
    }

    @Test
    void saysWhyItIsClosedAndWhoHasIt(@Autowired TestDelegations delegations) {
        var colleague = users.add(Role.CONTRIBUTOR, city);
        delegations.ask(index, colleague, "COM-03");
        delegations.ask(index, users.add(Role.CONTRIBUTOR, city), "population");
        users.signIn(colleague);

        show(Edition.PROFILE);

        assertThat(words("figure-population")).contains("You were asked for other questions", "· due ");
        assertThat($(TextField.class, card("figure-population")).single().isReadOnly())
                .isTrue();
    }

    @Test
    void tellsItsHistory() {
        show(Edition.PROFILE);
        test($(TextField.class, card("figure-population")).single()).setValue("72,000");

        press("History", card("figure-population"));

        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("Gave a figure of the city", "72,000 inhabitants");
    }

    private @Nullable String population() {
        var amount = sheet().figure("population").figure().amount();
        return amount == null ? null : amount.toPlainString();
    }

    private AnswerSheet sheet() {
        return sheets.sheet(index);
    }
}
