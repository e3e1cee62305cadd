package passerelle.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.ui.Prose;
import passerelle.strategy.evaluation.DiscussionDetails;
import passerelle.strategy.evaluation.DiscussionService;
import passerelle.strategy.evaluation.EvaluationDetails;
import passerelle.strategy.evaluation.EvaluationService;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestStrategies;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class EvaluationSectionTest extends SpringBrowserlessTest {

    @Autowired
    private EvaluationService evaluations;

    @Autowired
    private DiscussionService discussions;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private TestStrategies samples;

    @Autowired
    private TextService texts;

    @Autowired
    private Users users;

    @Autowired
    private Clock clock;

    private CityId city;

    @BeforeEach
    void asCoordinator(@Autowired TestCities cities) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void waitsForTheAdoption() {
        samples.recorded(city);
        open();

        assertThat($(H2.class).withText("Not evaluated yet").exists()).isTrue();
        assertThat($(Button.class).withText("Open the evaluation").exists()).isFalse();
    }

    @Test
    void opensTheEvaluationWithItsAnswerSheet() {
        samples.adopted(city);
        open();

        click("Open the evaluation");
        click("Open the evaluation");

        var sheet = assessments.latest(city, Instrument.EVALUATION).orElseThrow();
        assertThat($(Anchor.class).withText("Answer the evaluation").single().getHref())
                .isEqualTo("cities/it-valmora/assessments/" + sheet.id().value());
        assertThat($(Span.class).withTextContaining("0 of ").exists()).isTrue();
    }

    @Test
    void notesDiscussionsOnTheSpot() {
        var id = samples.opened(city);
        open();

        click("Record a discussion");
        test($(TextField.class).withCaption("With whom").single()).setValue("Culture committee");
        click("Save");
        test($(TextArea.class).withCaption("What was said").single()).setValue("They want more.");

        assertThat($(H4.class).withText("Culture committee").exists()).isTrue();
        assertThat(discussions.of(id)).extracting(row -> row.notes().body()).containsExactly("They want more.");
    }

    @Test
    void showsWhatBecameOfADiscussion() {
        var id = samples.opened(city);
        discussions.record(id, new DiscussionDetails(LocalDate.now(clock), "Culture committee"));
        open();

        $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter("History: Culture committee"::equals)
                        .isPresent())
                .forEach(button -> test(button).click());

        assertThat($(Span.class).withTextContaining("Discussion recorded").exists())
                .isTrue();
    }

    @Test
    void savesConclusionsAndRecommendationsWhileTheyAreTyped() {
        var id = samples.opened(city);
        open();

        test($(TextArea.class).withCaption("Conclusions").single()).setValue("Much was done.");
        test($(TextArea.class).withCaption("Recommendations").single()).setValue("Go on.");

        assertThat(texts.of("evaluation", id.value())).containsOnlyKeys("conclusions", "recommendations");
    }

    @Test
    void leavesClosingToTheSecretariat() {
        samples.opened(city);
        open();
        assertThat($(Button.class).withText("Close the evaluation").exists()).isFalse();

        users.signIn(Role.SECRETARIAT);
        open();

        assertThat($(Button.class).withText("Close the evaluation").exists()).isTrue();
    }

    @Test
    void asksBackBeforeClosingOnNothing() {
        samples.opened(city);
        users.signIn(Role.SECRETARIAT);
        open();

        click("Close the evaluation");
        click("Close");
        assertThat(evaluations.ofCity(city)).noneMatch(EvaluationDetails::isClosed);
        click("Record anyway");

        assertThat(evaluations.ofCity(city)).allMatch(EvaluationDetails::isClosed);
    }

    @Test
    void isReadOnceClosed() {
        var id = samples.opened(city);
        texts.save(new TextKey("evaluation", id.value(), "conclusions"), "Much was done.", 0, "en");
        users.signIn(Role.SECRETARIAT);
        open();
        click("Close the evaluation");
        click("Close");
        click("Record anyway");

        users.signIn(Role.COORDINATOR, city);
        open();

        assertThat($(Prose.class).withText("Much was done.").exists()).isTrue();
        assertThat($(TextArea.class).withCaption("Conclusions").exists()).isFalse();
        assertThat($(Button.class).withText("Record a discussion").exists()).isFalse();
    }

    @Test
    void givesTheCityMoreTimeOrItsAnswersBack(@Autowired TestAssessments answered) {
        answered.submitted(city, Instrument.EVALUATION, samples.round());
        samples.opened(city);
        users.signIn(Role.SECRETARIAT);
        open();

        click("Let the city answer again");
        test($(TextField.class).withCaption("Reason").single()).setValue("Figures were missing");
        click("Save");

        assertThat(assessments.latest(city, Instrument.EVALUATION))
                .get()
                .satisfies(answers -> assertThat(answers.isOpen()).isTrue());
        assertThat($(Button.class).withText("Move the deadline").exists()).isTrue();
    }

    private void open() {
        navigate("cities/it-valmora/strategy", Component.class);
    }

    private void click(String words) {
        test($(Button.class).withText(words).all().getLast()).click();
    }
}
