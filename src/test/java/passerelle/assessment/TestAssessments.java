package passerelle.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;

/** Assessments in named states, reached as the secretariat would. */
@TestComponent
public class TestAssessments {

    private final AssessmentService assessments;
    private final AnswerService answers;
    private final AnswerSheetService sheets;
    private final SubmissionService submissions;
    private final AssessmentReview review;

    TestAssessments(
            AssessmentService assessments,
            AnswerService answers,
            AnswerSheetService sheets,
            SubmissionService submissions,
            AssessmentReview review) {
        this.assessments = assessments;
        this.answers = answers;
        this.sheets = sheets;
        this.submissions = submissions;
        this.review = review;
    }

    /** Open since yesterday, due in ninety days. */
    public AssessmentId open(CityId city, Instrument instrument, int round) {
        var today = LocalDate.now();
        var opened = new NewAssessment(instrument, round, today.minusDays(1), today.plusDays(90));
        return Acting.asSystem(() -> assessments.open(city, opened));
    }

    /** Every scored indicator with its best answer. */
    public AssessmentId answered(CityId city, Instrument instrument, int round) {
        var id = open(city, instrument, round);
        Acting.asSystem(() -> {
            sheets.sheet(id).edition().indicators().stream()
                    .filter(Indicator::isScored)
                    .forEach(indicator -> answers.answer(id, indicator.code(), best(indicator), 0));
            return id;
        });
        return id;
    }

    public AssessmentId submitted(CityId city, Instrument instrument, int round) {
        var id = answered(city, instrument, round);
        submit(id);
        return id;
    }

    public void submit(AssessmentId id) {
        Acting.asSystem(() -> {
            submissions.submit(id, new Reason("papers follow"));
            return id;
        });
    }

    /** An Index of which some answers are back with the city for two weeks; within a transaction. */
    public AssessmentId returned(CityId city, int round, IndicatorCode... indicators) {
        var id = submitted(city, Instrument.INDEX, round);
        Acting.asSystem(() -> {
            review.handBack(id, LocalDate.now().plusDays(14), List.of(indicators));
            return id;
        });
        return id;
    }

    static AnswerValue best(Indicator indicator) {
        var first = indicator.options().getFirst().code();
        return indicator.kind() == Indicator.Kind.SINGLE
                ? new AnswerValue.Choice(first)
                : new AnswerValue.Choices(Set.of(first));
    }
}
