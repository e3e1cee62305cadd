package passerelle.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
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
import passerelle.support.TestStrategies;
import passerelle.support.ViewTest;
import passerelle.text.TextKey;
import passerelle.text.TextService;

class EvaluationSectionTest extends ViewTest {

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
    private Clock clock;

    private CityId city;

    @BeforeEach
    void asCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void waitsForTheAdoption() {
        samples.recorded(city);
        open();

        assertThat(shows(H2.class, "Not evaluated yet")).isTrue();
        assertThat(offers("Open the evaluation")).isFalse();
    }

    @Test
    void opensTheEvaluationWithItsAnswerSheet() {
        samples.adopted(city);
        open();

        press("Open the evaluation");
        press("Open the evaluation");

        var sheet = assessments.latest(city, Instrument.EVALUATION).orElseThrow();
        assertThat($(Anchor.class).withText("Answer the evaluation").single().getHref())
                .isEqualTo("cities/it-valmora/assessments/" + sheet.id().value());
        assertThat($(Span.class).withTextContaining("0 of ").exists()).isTrue();
    }

    @Test
    void notesDiscussionsOnTheSpot() {
        var id = samples.opened(city);
        open();

        press("Record a discussion");
        type("With whom", "Culture committee");
        press("Save");
        type("What was said", "They want more.");

        assertThat(shows(H4.class, "Culture committee")).isTrue();
        assertThat(discussions.of(id)).extracting(row -> row.notes().body()).containsExactly("They want more.");
    }

    @Test
    void showsWhatBecameOfADiscussion() {
        var id = samples.opened(city);
        discussions.record(id, new DiscussionDetails(LocalDate.now(clock), "Culture committee"));
        open();

        pressSpoken("History: Culture committee");

        assertThat($(Span.class).withTextContaining("Discussion recorded").exists())
                .isTrue();
    }

    @Test
    void savesConclusionsAndRecommendationsWhileTheyAreTyped() {
        var id = samples.opened(city);
        open();

        type("Conclusions", "Much was done.");
        type("Recommendations", "Go on.");

        assertThat(texts.of("evaluation", id.value())).containsOnlyKeys("conclusions", "recommendations");
    }

    @Test
    void leavesClosingToTheSecretariat() {
        samples.opened(city);
        open();
        assertThat(offers("Close the evaluation")).isFalse();

        users.signIn(Role.SECRETARIAT);
        open();

        assertThat(offers("Close the evaluation")).isTrue();
    }

    @Test
    void asksBackBeforeClosingOnNothing() {
        samples.opened(city);
        users.signIn(Role.SECRETARIAT);
        open();

        press("Close the evaluation");
        press("Close");
        assertThat(evaluations.ofCity(city)).noneMatch(EvaluationDetails::isClosed);
        press("Record anyway");

        assertThat(evaluations.ofCity(city)).allMatch(EvaluationDetails::isClosed);
    }

    @Test
    void isReadOnceClosed() {
        var id = samples.opened(city);
        texts.save(new TextKey("evaluation", id.value(), "conclusions"), "Much was done.", 0, "en");
        users.signIn(Role.SECRETARIAT);
        open();
        press("Close the evaluation");
        press("Close");
        press("Record anyway");

        users.signIn(Role.COORDINATOR, city);
        open();

        assertThat(shows(Prose.class, "Much was done.")).isTrue();
        assertThat($(TextArea.class).withCaption("Conclusions").exists()).isFalse();
        assertThat(offers("Record a discussion")).isFalse();
    }

    @Test
    void givesTheCityMoreTimeOrItsAnswersBack(@Autowired TestAssessments answered) {
        answered.submitted(city, Instrument.EVALUATION, samples.round());
        samples.opened(city);
        users.signIn(Role.SECRETARIAT);
        open();

        press("Let the city answer again");
        type("Reason", "Figures were missing");
        press("Save");

        assertThat(assessments.latest(city, Instrument.EVALUATION))
                .get()
                .satisfies(answers -> assertThat(answers.isOpen()).isTrue());
        assertThat(offers("Move the deadline")).isTrue();
    }

    private void open() {
        open("cities/it-valmora/strategy");
    }
}
