package passerelle.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
import passerelle.support.TestStrategies;
import passerelle.support.ViewTest;
import passerelle.text.TextKey;
import passerelle.text.TextService;

class StrategyTabTest extends ViewTest {

    @Autowired
    private StrategyService strategies;

    @Autowired
    private TestStrategies samples;

    @Autowired
    private TextService texts;

    private CityId city;

    @BeforeEach
    void asCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void teachesWhatAStrategyIsAndRecordsTheFirst() {
        open();
        assertThat(shows(H2.class, "No strategy yet")).isTrue();

        press("Record the strategy");
        type("Title", "Valmora together");
        type("Last year", "2040");
        press("Record");

        assertThat(strategies.ofCity(city))
                .extracting(strategy -> strategy.outline().title())
                .containsExactly("Valmora together");
        assertThat(shows(H2.class, "Valmora together")).isTrue();
    }

    @Test
    void saysWhatIsWrongWithAYearAndKeepsWhatWasTyped() {
        open();

        press("Record the strategy");
        type("Title", "Valmora together");
        type("Last year", "soon");
        press("Record");

        assertThat(strategies.ofCity(city)).isEmpty();
        assertThat($(TextField.class).withCaption("Title").single().getValue()).isEqualTo("Valmora together");
    }

    @Test
    void recordsTheNextMilestone() {
        samples.recorded(city);
        open();

        press("Record the support group");
        press("Save");

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

        press("Record the presentation");
        press("Save");
        assertThat(latest().dates().presentedOn()).isNull();
        press("Record anyway");

        assertThat(latest().dates().presentedOn()).isEqualTo(LocalDate.now());
    }

    @Test
    void savesTheSummaryWhileItIsTyped() {
        var id = samples.recorded(city);
        open();

        type("Summary", "Schools first.");

        assertThat(texts.of("strategy", id.value()).get("summary"))
                .satisfies(text -> assertThat(text.body()).isEqualTo("Schools first."));
    }

    @Test
    void correctsWithAReason() {
        samples.adopted(city);
        open();

        press("Correct the strategy");
        type("Title", "Valmora for all");
        type("Reason", "Renamed by the council");
        press("Save");

        assertThat(latest().outline().title()).isEqualTo("Valmora for all");
        assertThat(latest().dates().of(Milestone.ADOPTION)).isNotNull();
    }

    @Test
    void withdrawsWithAReason() {
        samples.recorded(city);
        open();

        press("Withdraw the strategy");
        type("Reason", "Recorded twice");
        press("Withdraw the strategy");

        assertThat(strategies.ofCity(city)).isEmpty();
        assertThat(shows(H2.class, "No strategy yet")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "CONTRIBUTOR"})
    void letsTheOthersRead(Role role) {
        var id = samples.adopted(city);
        texts.save(new TextKey("strategy", id.value(), "summary"), "Schools first.", 0, "en");
        users.signIn(role, city);
        open();

        assertThat(shows(Prose.class, "Schools first.")).isTrue();
        assertThat($(TextArea.class).exists()).isFalse();
        assertThat($(Button.class).withTextContaining("Record").exists()).isFalse();
        assertThat($(Button.class).withTextContaining("Open the evaluation").exists())
                .isFalse();
    }

    @Test
    void speaksFrench() {
        samples.adopted(city);
        read(Locale.FRENCH);
        open();

        assertThat(milestones()).element(1).asString().startsWith("Adoptée par le conseil");
        assertThat(shows(H2.class, "Évaluation après un an")).isTrue();
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
        open("cities/it-valmora/strategy");
    }
}
