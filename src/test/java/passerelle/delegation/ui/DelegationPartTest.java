package passerelle.delegation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.GrantRow;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.delegation.DelegationChanges;
import passerelle.delegation.DelegationRow;
import passerelle.delegation.DelegationService;
import passerelle.delegation.TestDelegations;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Edition;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.AccountId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestColleagues;
import passerelle.support.Users;

@Tag("view")
@ApplicationTest
class DelegationPartTest extends SpringBrowserlessTest {

    @Autowired
    private DelegationService delegations;

    @Autowired
    private AnswerService answers;

    @Autowired
    private DelegationChanges changes;

    @Autowired
    private TestDelegations given;

    @Autowired
    private Users users;

    private TestColleagues.TwoColleagues valmora;

    @BeforeEach
    void openARoundAndSignIn(@Autowired TestColleagues colleagues) {
        valmora = colleagues.inValmora();
    }

    @Test
    void asksAColleagueForAnArea() {
        show("commitment");
        test(button("Ask a colleague for this area")).click();

        var people = (ComboBox<?>) $(ComboBox.class).withCaption("Colleague").single();
        assertThat($(MultiSelectComboBox.class).single().getValue()).hasSize(1);
        select(people, valmora.colleague());
        test(button("Ask")).click();

        assertThat(rows()).hasSize(1).first().satisfies(row -> {
            assertThat(row.has("COM-01")).isTrue();
            assertThat(row.has("EDU-01")).isFalse();
        });
        assertThat(page()).contains("With " + rows().getFirst().delegate().name());
    }

    @Test
    void asksAColleagueForASingleFigureAndNamesIt() {
        show(Edition.PROFILE);
        test($(Button.class)
                        .withAttribute("aria-label", "Ask a colleague: Population")
                        .single())
                .click();
        select((ComboBox<?>) $(ComboBox.class).withCaption("Colleague").single(), valmora.colleague());
        test(button("Ask")).click();

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.fields()).containsExactly("population"));
        openTheList();
        assertThat(page()).contains("Population");
        users.signIn(valmora.colleague());
        UI.getCurrent().navigate("");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().endsWith("/profile#figure-population"));
    }

    @Test
    void asksSomebodyNewAndShowsTheLinkOnce() {
        show("commitment");
        test($(Button.class).withText("Ask a colleague for this area").single()).click();
        test($(RadioButtonGroup.class).withCaption("Who").all().getFirst()).selectItem("Somebody new");
        test($(TextField.class).withCaption("Name").single()).setValue("Housing department");
        test($(TextField.class).withCaption("E-mail address").single()).setValue("housing@valmora.it");
        test(button("Ask")).click();

        assertThat($(TextField.class).withCaption("One-time link").exists()).isTrue();
        assertThat(rows()).extracting(row -> row.delegate().name()).containsExactly("Housing department");
    }

    @Test
    void closesWhatIsNotTheDelegatesAndSaysWhoCanOpenIt() {
        given.ask(valmora.index(), valmora.colleague(), "COM-03");
        users.signIn(valmora.colleague());

        show("commitment");

        assertThat(page())
                .contains("Yours, ", "My part is done", "The city’s coordinator can ask you for this one too.")
                .doesNotContain("Ask a colleague");
        assertThat($(RadioButtonGroup.class).all())
                .filteredOn(group -> !group.isReadOnly())
                .hasSize(1);
    }

    @Test
    void makesSayingSoTheOneThingToDoOnceAllIsAnswered() {
        given.ask(valmora.index(), valmora.colleague(), "COM-03");
        users.signIn(valmora.colleague());
        show("commitment");
        assertThat(button("My part is done").getThemeNames()).doesNotContain("primary");

        answers.answer(valmora.index(), new IndicatorCode("COM-03"), new AnswerValue.Choice("a"), 0);
        UI.getCurrent().navigate("");

        assertThat(page()).contains("Look once more and say so");
        show("commitment");
        assertThat(button("My part is done").getThemeNames()).contains("primary");
    }

    @Test
    void showsWhoSeesTheirPartAloneNothingElseOfTheCity() {
        var narrowed = users.add(Role.DELEGATE, valmora.city());
        given.ask(valmora.index(), narrowed, "COM-03");
        users.signIn(narrowed);

        UI.getCurrent().navigate("");
        assertThat(page()).contains("My questions", "0 of 1 answered").doesNotContain("of 83");
        UI.getCurrent().navigate(AssessmentLinks.to("it-valmora", valmora.index()));

        assertThat(page())
                .contains("You see the questions that you were asked for.", "COM-03", "0 of 1 answered")
                .doesNotContain("COM-04", "Education", "Ask for a sign-off");
        assertThat($(Anchor.class).withText("Valmora").all())
                .anyMatch(link -> link.getHref().equals("cities/it-valmora"));
    }

    @Test
    void changesWhatIsAskedAndTheWordWithIt() {
        given.ask(valmora.index(), valmora.colleague(), "COM-03");
        show("commitment");
        openTheList();

        test(button("Change what is asked")).click();
        test($(TextArea.class).withCaption("A word to your colleague").single())
                .setValue("The plan is on the intranet.");
        test(button("Save")).click();

        assertThat(rows().getFirst().delegate().note()).isEqualTo("The plan is on the intranet.");
    }

    @Test
    void showsWhatSomebodyElseAskedForMeanwhileBeforeItIsOverwritten() {
        var asked = given.ask(valmora.index(), valmora.colleague(), "COM-03");
        show("commitment");
        openTheList();
        test(button("Change what is asked")).click();
        var later = LocalDate.now().plusDays(20);
        changes.change(asked, Set.of("COM-03", "COM-04"), later, true);

        test(button("Save")).click();

        assertThat(page()).contains("COM-04");
        assertThat(rows().getFirst().fields()).hasSize(2);
        test(button("Record mine")).click();
        assertThat(rows().getFirst().fields()).containsExactly("COM-03");
    }

    @Test
    void narrowsAColleagueAndTellsSo() {
        given.ask(valmora.index(), valmora.colleague(), "COM-03");
        show("commitment");
        openTheList();

        test(button("Show only their part")).click();

        assertThat(rows().getFirst().delegate().narrowed()).isTrue();
    }

    @Test
    void isDoneAndGoesOn() {
        given.ask(valmora.index(), valmora.colleague(), "COM-03");
        users.signIn(valmora.colleague());
        show("commitment");

        test(button("My part is done")).click();
        assertThat(rows().getFirst().isDone()).isTrue();

        test(button("Not done yet")).click();
        assertThat(rows().getFirst().isDone()).isFalse();
    }

    @Test
    void remindsTheDelegateAtHome() {
        delegations.remind(given.ask(valmora.index(), valmora.colleague(), "COM-03", "COM-04"));
        users.signIn(valmora.colleague());

        UI.getCurrent().navigate("");

        assertThat($(H1.class).all()).anyMatch(first -> first.getText().startsWith("Reminded by coordinator-"));
        assertThat(page()).contains("My questions", "0 of 2 answered");
        assertThat($(Anchor.class).withText("Continue").all())
                .allMatch(link -> link.getHref()
                        .equals("cities/it-valmora/assessments/"
                                + valmora.index().value() + "/commitment#COM-03"));
    }

    @Test
    void tellsTheCoordinatorAtHomeWhatIsLate() {
        given.late(valmora.index(), valmora.colleague(), "COM-03");

        UI.getCurrent().navigate("");

        assertThat(page()).contains("contributor-", "is late", "0 of 1 answered");
    }

    private void openTheList() {
        $(Details.class).all().stream()
                .filter(details -> details.getSummaryText().contains("delegation"))
                .forEach(details -> details.setOpened(true));
    }

    private void show(String area) {
        UI.getCurrent().navigate(AssessmentLinks.to("it-valmora", valmora.index(), area));
    }

    private List<DelegationRow> rows() {
        return delegations.of(valmora.index());
    }

    @SuppressWarnings("unchecked")
    private static void select(ComboBox<?> people, AccountId person) {
        var field = (ComboBox<GrantRow>) people;
        field.setValue(field.getListDataView()
                .getItems()
                .filter(row -> row.account().equals(person))
                .findFirst()
                .orElseThrow());
    }

    private Button button(String label) {
        return $(Button.class).withText(label).all().getLast();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
