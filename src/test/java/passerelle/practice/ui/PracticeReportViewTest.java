package passerelle.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.CriterionVerdict;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.practice.TestPractices;
import passerelle.shared.CityId;
import passerelle.shared.ui.MarkdownProse;
import passerelle.support.ViewTest;

class PracticeReportViewTest extends ViewTest {

    @Autowired
    private PracticeService practices;

    @Autowired
    private TestPractices some;

    private CityId city;

    @BeforeEach
    void asCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void beginsFromTheTabOfTheCity() {
        open("cities/it-valmora/practices");
        assertThat(shows(H2.class, "No good practice yet")).isTrue();

        press("Report a good practice");

        assertThat(heading()).isEqualTo("Good practice without a title yet");
        assertThat(page()).contains("7 required sections are missing");
    }

    @Test
    void namesEveryGapBeforeItIsHandedIn() {
        begin();
        press("Hand in");

        assertThat($(Anchor.class).withText("Context").all())
                .anyMatch(link -> link.getHref().equals("#context"));
        pressLast("Hand in");
        assertThat(refusal()).startsWith("7 required sections are missing");
    }

    @Test
    void isFilledInAndHandedIn() {
        begin();
        type("Title", "Bridges between neighbours");
        type("Contact person", "Integration office");
        test($(EmailField.class).single()).setValue("office@example.org");
        test($(CheckboxGroup.class).withCaption("Themes").single()).selectItem("Education");
        for (var text : new String[] {
            "Summary", "Context and needs", "Implementation", "Results in general", "Cross-cutting aspects in general"
        }) {
            type(text, "Written: " + text);
        }
        press("Hand in");
        assertThat(words()).contains("All required sections are written.");
        pressLast("Hand in");

        assertThat(latest().status()).isEqualTo(PracticeStatus.SUBMITTED);
        assertThat(heading()).isEqualTo("Bridges between neighbours");
    }

    @Test
    void refusesADateThatNoCalendarHas() {
        begin();

        type("Begun", "31/2/2020");

        assertThat($(TextField.class).withCaption("Begun").single().isInvalid()).isTrue();
    }

    @Test
    void storesADateAsPreciselyAsItIsKnown() {
        begin();

        type("Begun", "3/2021");
        test($(Checkbox.class).withCaption("It goes on").single()).click();

        assertThat(latest().facts().dates()).hasToString("2021-03 – …");
    }

    @Test
    void letsTheSecretariatReadWhatItReturned() {
        var code = some.code(some.returned(city, "Bridges", "Which figures?"));
        users.signIn(Role.SECRETARIAT);

        open("practices/" + code);

        assertThat($(MarkdownProse.class).all()).anyMatch(prose -> said(prose).contains("Which figures?"));
        assertThat(offers("Publish")).isFalse();
    }

    @Test
    void isPublishedWithEachCriterionJudged() {
        var id = some.submitted(city, "Bridges");
        users.signIn(Role.SECRETARIAT);
        open("practices/" + some.code(id));
        press("Publish");
        pressLast("Publish");
        assertThat(refusal()).isEqualTo("Say for each criterion how far it is met.");

        for (var group : $(RadioButtonGroup.class).all()) {
            judge(group);
        }
        pressLast("Publish");

        assertThat(practices.get(id).status()).isEqualTo(PracticeStatus.PUBLISHED);
    }

    @Test
    void isReadInFrenchWithItsFrame() {
        var code = some.code(some.published(city, "Bridges"));
        read(Locale.FRENCH);
        users.signIn(Role.CONTRIBUTOR, cities.add("it-prato", "Prato"));

        open("practices/" + code);

        assertThat(heading()).isEqualTo("Bridges");
        assertThat(page()).contains("Original en anglais", "Voisinage", "depuis mars 2021", "office@example.org");
    }

    @SuppressWarnings("unchecked")
    private static void judge(RadioButtonGroup<?> group) {
        ((RadioButtonGroup<CriterionVerdict>) group).setValue(CriterionVerdict.MET);
    }

    private static String said(MarkdownProse prose) {
        return prose.getChildren()
                .map(Markdown.class::cast)
                .map(Markdown::getContent)
                .collect(Collectors.joining());
    }

    private void begin() {
        open("cities/it-valmora/practices");
        press("Report a good practice");
    }

    private PracticeDetails latest() {
        return practices.get(practices.ofCity(city).getFirst().id());
    }
}
