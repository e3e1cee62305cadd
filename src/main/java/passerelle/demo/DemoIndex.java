package passerelle.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.NewAssessment;
import passerelle.assessment.SubmissionService;
import passerelle.instrument.Indicator;
import passerelle.instrument.Instrument;
import passerelle.review.HandBackService;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** How a city of the demo answers its questionnaires. */
@Component
@Profile("demo")
class DemoIndex {

    private static final List<String> EXPLANATIONS = List.of(
            "Adopted by the council and published on the website of the city; reviewed every year.",
            "Carried by two departments together with associations of residents; about forty people take part each year.",
            "Begun as a pilot in two neighbourhoods; the evaluation recommends to extend it to the whole city.",
            "Part of the yearly budget since the last term; the report to the council names the figures.");

    private final AssessmentService assessments;
    private final AnswerSheetService sheets;
    private final AnswerService answers;
    private final SubmissionService submissions;
    private final HandBackService review;
    private final TextService texts;

    DemoIndex(
            AssessmentService assessments,
            AnswerSheetService sheets,
            AnswerService answers,
            SubmissionService submissions,
            HandBackService review,
            TextService texts) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.answers = answers;
        this.submissions = submissions;
        this.review = review;
        this.texts = texts;
    }

    AssessmentId open(CityId city, Instrument instrument, LocalDate on, LocalDate deadline) {
        return assessments.open(city, new NewAssessment(instrument, on.getYear(), on, deadline));
    }

    /** Answers the first indicators of the edition, as many as that. */
    void answer(AssessmentId id, DemoAnswers given, int howMany) {
        sheets.sheet(id).edition().indicators().stream().limit(howMany).forEach(indicator -> {
            given.to(indicator).ifPresent(value -> answers.answer(id, indicator.code(), value, 0));
            explain(id, indicator);
        });
    }

    /** Every other answer is explained, and every question that asks for words. */
    private void explain(AssessmentId id, Indicator indicator) {
        var number = Math.floorMod(indicator.code().hashCode(), 2 * EXPLANATIONS.size());
        if (indicator.kind() == Indicator.Kind.TEXT || number < EXPLANATIONS.size()) {
            var key = new TextKey("assessment", id.value(), indicator.code().value());
            texts.save(key, EXPLANATIONS.get(number % EXPLANATIONS.size()), 0, "en");
        }
    }

    void submit(AssessmentId id) {
        submissions.submit(id, new Reason("The remaining papers are public and can be sent on request."));
    }

    /** The answers are taken as the city gave them. */
    void review(AssessmentId id) {
        review.close(id, true);
    }
}
