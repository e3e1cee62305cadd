package passerelle.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.ui.Prose;
import passerelle.strategy.Milestone;
import passerelle.strategy.StrategyDetails;
import passerelle.strategy.StrategyService;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestStrategies;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class StrategyTabTest extends SpringBrowserlessTest {

    @Autowired
    private StrategyService strategies;

    @Autowired
    private TestStrategies samples;

    @Autowired
    private TextService texts;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void asCoordinator(@Autowired TestCities cities) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void teachesWhatAStrategyIsAndRecordsTheFirst() {
        open();
        assertThat($(H2.class).withText("No strategy yet").exists()).isTrue();

        click("Record the strategy");
        type("Title", "Valmora together");
        type("Last year", "2040");
        click("Record");

        assertThat(strategies.ofCity(city))
                .extracting(strategy -> strategy.outline().title())
                .containsExactly("Valmora together");
        assertThat($(H2.class).withText("Valmora together").exists()).isTrue();
    }

    @Test
    void saysWhatIsWrongWithAYearAndKeepsWhatWasTyped() {
        open();

        click("Record the strategy");
        type("Title", "Valmora together");
        type("Last year", "soon");
        click("Record");

        assertThat(strategies.ofCity(city)).isEmpty();
        assertThat($(TextField.class).withCaption("Title").single().getValue()).isEqualTo("Valmora together");
    }

    @Test
    void recordsTheNextMilestone() {
        samples.recorded(city);
        open();

        click("Record the support group");
        click("Save");

        assertThat(latest().dates().supportGroupOn()).isEqualTo(LocalDate.now());
        assertThat(milestones())
                .first()
                .asString()
                .startsWith("Support group set up")
                .doesNotContain("not yet");
    }

    @Test
    void asksBackBeforeAPresentationWithoutAdoption() {
        samples.recorded(city);
        open();

        click("Record the presentation");
        click("Save");
        assertThat(latest().dates().presentedOn()).isNull();
        click("Record anyway");

        assertThat(latest().dates().presentedOn()).isEqualTo(LocalDate.now());
    }

    @Test
    void savesTheSummaryWhileItIsTyped() {
        var id = samples.recorded(city);
        open();

        test($(TextArea.class).withCaption("Summary").single()).setValue("Schools first.");

        assertThat(texts.of("strategy", id.value()).get("summary"))
                .satisfies(text -> assertThat(text.body()).isEqualTo("Schools first."));
    }

    @Test
    void correctsWithAReason() {
        samples.adopted(city);
        open();

        click("Correct the strategy");
        type("Title", "Valmora for all");
        type("Reason", "Renamed by the council");
        click("Save");

        assertThat(latest().outline().title()).isEqualTo("Valmora for all");
        assertThat(latest().dates().of(Milestone.ADOPTION)).isNotNull();
    }

    @Test
    void withdrawsWithAReason() {
        samples.recorded(city);
        open();

        click("Withdraw the strategy");
        type("Reason", "Recorded twice");
        click("Withdraw the strategy");

        assertThat(strategies.ofCity(city)).isEmpty();
        assertThat($(H2.class).withText("No strategy yet").exists()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "CONTRIBUTOR"})
    void letsTheOthersRead(Role role) {
        var id = samples.adopted(city);
        texts.save(new TextKey("strategy", id.value(), "summary"), "Schools first.", 0, "en");
        users.signIn(role, city);
        open();

        assertThat($(Prose.class).withText("Schools first.").exists()).isTrue();
        assertThat($(TextArea.class).exists()).isFalse();
        assertThat($(Button.class).withTextContaining("Record").exists()).isFalse();
        assertThat($(Button.class).withTextContaining("Open the evaluation").exists())
                .isFalse();
    }

    @Test
    void speaksFrench() {
        samples.adopted(city);
        UI.getCurrent().setLocale(Locale.FRENCH);
        open();

        assertThat(milestones()).element(1).asString().startsWith("Adoptée par le conseil");
        assertThat($(H2.class).withText("Évaluation après un an").exists()).isTrue();
    }

    private StrategyDetails latest() {
        return strategies.ofCity(city).getFirst();
    }

    private List<String> milestones() {
        return $(MilestoneList.class)
                .single()
                .getChildren()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private void open() {
        navigate("cities/it-valmora/strategy", Component.class);
    }

    private void type(String label, String value) {
        test($(TextField.class).withCaption(label).single()).setValue(value);
    }

    private void click(String words) {
        test($(Button.class).withText(words).all().getLast()).click();
    }
}
