package passerelle.text.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TestTexts;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@Tag("view")
@ApplicationTest
class TextBoxTest extends SpringBrowserlessTest {

    @Autowired
    private TextService texts;

    @Autowired
    private AuditLog histories;

    @Autowired
    private TestTexts stories;

    private CityId city;
    private TextKey story;

    @BeforeEach
    void signInAsCoordinator(@Autowired TestCities cities, @Autowired Users users) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
        story = stories.open(city, Audience.CITY);
    }

    @Test
    void savesWhileItIsTypedAndSaysSo() {
        open(story);

        type("Once upon a time");

        assertThat(texts.read(story).body()).isEqualTo("Once upon a time");
        assertThat(state()).startsWith("Saved").contains("coordinator-");
    }

    @Test
    void goesOnSavingWhatOnePersonTypes() {
        open(story);

        type("Once");
        type("Once upon");

        assertThat(texts.read(story).body()).isEqualTo("Once upon");
        assertThat($(CollisionPanel.class).exists()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Keep mine      | Mine
            Keep the other | Hers
            Keep both, one below the other | Hers/Mine
            """)
    void letsTheWriterChooseBetweenTwoTexts(String choice, String kept) {
        open(story);
        texts.save(story, "Hers", 0, "en");
        type("Mine");
        assertThat(texts.read(story).body()).isEqualTo("Hers");

        test($(Button.class).withText(choice).single()).click();

        assertThat(texts.read(story).body()).isEqualTo(kept.replace("/", "\n\n"));
        assertThat($(TextArea.class).single().getValue()).isEqualTo(kept.replace("/", "\n\n"));
        assertThat($(CollisionPanel.class).exists()).isFalse();
    }

    @Test
    void mergesTwoTextsInTheFieldAndLosesNeither() {
        open(story);
        texts.save(story, "Hers", 0, "en");
        type("Mine");

        test($(Button.class).withText("Merge").single()).click();
        assertThat(texts.read(story).body()).isEqualTo("Hers\n\nMine");
        type("Hers and mine");

        assertThat(texts.read(story).body()).isEqualTo("Hers and mine");
        assertThat($(MergePanel.class).exists()).isTrue();
        assertThat(histories.ofObject(city, story.subject(), story.objectId(), PageRequest.of(0, 9)))
                .extracting(AuditRow::after)
                .contains("Hers", "Hers\n\nMine", "Hers and mine")
                .doesNotContain("Mine");
        test($(Button.class).withText("Done merging").single()).click();
        assertThat($(MergePanel.class).exists()).isFalse();
    }

    @Test
    void saysInWhichLanguageATextIsAndLetsThatBeCorrected() {
        open(story);
        type("Il était une fois");
        test($(Button.class).withText("EN").single()).click();

        var choice = $(RadioButtonGroup.class).withCaption("Written in").single();
        test(choice).selectItem("French");
        test($(Button.class).withText("Save").single()).click();

        assertThat(texts.read(story).language()).isEqualTo("fr");
        assertThat($(Button.class).withText("FR").exists()).isTrue();
        assertThat(state()).contains("written in French");
    }

    @Test
    void goesOnSavingAfterTheChoice() {
        open(story);
        texts.save(story, "Hers", 0, "en");
        type("Mine");
        test($(Button.class).withText("Keep mine").single()).click();

        type("Mine and more");

        assertThat(texts.read(story).body()).isEqualTo("Mine and more");
    }

    @Test
    void bringsBackWhatTheBrowserStillHeld() {
        texts.save(story, "Once", 0, "en");
        var box = open(story);

        box.recover("Once upon a time", 1);

        assertThat(texts.read(story).body()).isEqualTo("Once upon a time");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Once upon a time");
    }

    @Test
    void overwritesNobodyWithWhatTheBrowserStillHeld() {
        texts.save(story, "Once", 0, "en");
        texts.save(story, "Hers", 1, "en");
        var box = open(story);

        box.recover("Once upon a time", 1);

        assertThat(texts.read(story).body()).isEqualTo("Hers");
        assertThat($(CollisionPanel.class).exists()).isTrue();
    }

    @Test
    void overwritesNobodyWhenTheWriterTypesOnInWhatCameBack() {
        texts.save(story, "Once", 0, "en");
        texts.save(story, "Hers", 1, "en");
        open(story).recover("Once upon a time", 1);

        type("Once upon a time there was");

        assertThat(texts.read(story).body()).isEqualTo("Hers");
        test($(Button.class).withText("Keep mine").single()).click();
        assertThat(texts.read(story).body()).isEqualTo("Once upon a time there was");
    }

    @Test
    void keepsWhatWasTypedIntoATextThatWasClosedMeanwhile() {
        open(stories.closed(city));

        type("Too late");

        assertThat(state()).startsWith("Not saved");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Too late");
    }

    private TextBox open(TextKey key) {
        var box = new TextBox(texts, key, "Story", texts.read(key));
        UI.getCurrent().add(box);
        return box;
    }

    private void type(String words) {
        test($(TextArea.class).withCaption("Story").single()).setValue(words);
    }

    private String state() {
        return $(Span.class).withClassName("text-state").single().getText();
    }
}
