package passerelle.instrument.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionDrafting;
import passerelle.instrument.EditionNames;
import passerelle.instrument.EditionRegister;
import passerelle.instrument.EditionService;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.instrument.Option;
import passerelle.instrument.TestEditions;
import passerelle.instrument.TestIndicator;
import passerelle.shared.LocalizedText;
import passerelle.support.ViewTest;

class EditionDraftTest extends ViewTest {

    private static final IndicatorCode LESSONS = new IndicatorCode("LAN-01");

    @Autowired
    private EditionRegister register;

    @Autowired
    private EditionDrafting drafting;

    @Autowired
    private EditionService editions;

    @BeforeEach
    void openADraft() {
        users.signIn(Role.SECRETARIAT);
        register.add(TestEditions.smallFile());
        open("instruments/icc-index/2031");
    }

    @Test
    void beginsFromTheEditionInUse() {
        open("instruments/icc-index/2022");

        press("New draft from this edition");
        type("Version", "2030");
        press("Begin the draft");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("instruments/icc-index/2030");
        assertThat(editions.find(Instrument.INDEX, "2030").orElseThrow().indicators())
                .hasSize(83);
    }

    @Test
    void takesNewWordsInBothLanguages() {
        edit("LAN-01");

        type("Question (English)", "Which courses");
        type("Question (French)", "Quelles formations");
        press("Save");

        assertThat(lessons().question()).isEqualTo(new LocalizedText("Which courses", "Quelles formations"));
        assertThat(page()).contains("Which courses");
    }

    @Test
    void marksTheLanguageThatIsMissingAndSavesNothing() {
        edit("LAN-01");

        type("Question (French)", " ");
        press("Save");

        assertThat(area("Question (French)").isInvalid()).isTrue();
        assertThat(area("Question (French)").getErrorMessage()).isEqualTo("French text missing");
        assertThat(dialog()).contains("every text stands in English and in French");
        assertThat(lessons().question().fr()).isEqualTo("Quels cours");
    }

    @Test
    void addsAnAnswerMovesItUpAndTakesAnotherAway() {
        edit("LAN-01");

        press("Add an answer");
        type("Answer d (English)", "At work");
        type("Answer d (French)", "Au travail");
        points("Points d").setValue(60);
        pressSpoken("Move answer d up");
        pressSpoken("Remove answer a");
        press("Save");

        assertThat(lessons().options())
                .extracting(Option::code, option -> option.label().en(), Option::points)
                .containsExactly(tuple("a", "For adults", 50), tuple("b", "At work", 60), tuple("c", "None", 0));
    }

    @Test
    void saysWhatWouldNoLongerBeWhole() {
        edit("LAN-01");

        points("Points a").setValue(10);
        press("Save");

        assertThat(dialog()).contains("the options do not reach from 0 to 100 points");
        assertThat(lessons().option("a").points()).isEqualTo(60);
    }

    @Test
    void showsBothWhenTwoWriteTheSameAndLetsTheSecondChoose() {
        edit("LAN-01");
        type("Question (English)", "My words");
        drafting.rewrite(draft().id(), lessons(), asking("Their words"));

        press("Save");

        assertThat(dialog()).contains("Their words");
        assertThat(lessons().question().en()).isEqualTo("Their words");
        press("Record mine");
        assertThat(lessons().question().en()).isEqualTo("My words");
    }

    @Test
    void leavesWhatAColleagueWroteElsewhereAlone() {
        edit("LAN-01");
        type("Question (English)", "My words");
        var names = EditionNames.of(draft());
        drafting.rename(draft().id(), names, new EditionNames(new LocalizedText("Next", "Prochain"), names.note()));

        press("Save");

        assertThat(lessons().question().en()).isEqualTo("My words");
        assertThat(draft().title().en()).isEqualTo("Next");
    }

    @Test
    void weighsAnIndex() {
        pressSpoken("Weights: core");

        points("Commitment").setValue(3);
        points("Lens").clear();
        press("Save");

        assertThat(draft().index("core").weights())
                .containsOnlyKeys("commitment")
                .containsEntry("commitment", 3);
    }

    @Test
    void removesAnIndicatorForAReason() {
        openArea("Commitment (2)");

        pressSpoken("Remove: COM-02");
        type("Reason", "asked elsewhere");
        pressLast("Remove");

        assertThat(draft().indicators()).hasSize(2);
    }

    @Test
    void isWrittenByTheSecretariatAlone() {
        users.signIn(Role.ANALYST);
        open("instruments");
        open("instruments/icc-index/2031");
        openArea("Language (1)");

        assertThat(buttons()).doesNotContain("Edit", "Remove", "Edit names", "Weights", "New draft from this edition");
    }

    @Test
    void isWrittenNoMoreOnceInUse() {
        register.activate(draft().id());
        open("instruments");
        open("instruments/icc-index/2031");
        openArea("Language (1)");

        assertThat(offers("Edit")).isFalse();
        assertThat(offers("Edit names")).isFalse();
    }

    private Edition draft() {
        return editions.find(Instrument.INDEX, "2031").orElseThrow();
    }

    private Indicator lessons() {
        return draft().indicator(LESSONS);
    }

    private Indicator asking(String question) {
        return TestIndicator.like(lessons()).asking(question).indicator();
    }

    private void edit(String code) {
        openArea("Language (1)");
        pressSpoken("Edit: " + code);
    }

    private void openArea(String summary) {
        $(AreaPanel.class).all().stream()
                .filter(panel -> panel.getSummaryText().equals(summary))
                .forEach(panel -> test(panel).openDetails());
    }

    private TextArea area(String label) {
        return $(TextArea.class).withCaption(label).single();
    }

    private IntegerField points(String label) {
        return $(IntegerField.class).withCaption(label).single();
    }

    private String dialog() {
        return $(Dialog.class).single().getElement().getTextRecursively();
    }
}
