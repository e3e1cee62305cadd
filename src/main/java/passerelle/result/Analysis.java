package passerelle.result;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.instrument.Instrument;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.shared.RuleViolation;

/** What lies between a submission and its report. */
@Component
class Analysis {

    private final AssessmentService assessments;
    private final NormService norms;
    private final Clock clock;

    Analysis(AssessmentService assessments, NormService norms, Clock clock) {
        this.assessments = assessments;
        this.norms = norms;
        this.clock = clock;
    }

    AssessmentDetails of(AssessmentId assessment) {
        return assessments.get(assessment);
    }

    /** Begins once a city has submitted its Index. */
    IndexReport begin(AssessmentDetails assessment) {
        if (assessment.instrument() != Instrument.INDEX) {
            throw new RuleViolation("result.report.error.instrument", assessment.instrument());
        }
        submittedOn(assessment);
        return new IndexReport(assessment, today());
    }

    void check(IndexReport report, Issue issue) {
        var submittedOn = submittedOn(of(report.assessment()));
        var earliest = norms.norms().after(Norm.REPORT_EARLIEST, submittedOn);
        new ReportFollowsAnalysis(submittedOn, earliest, today()).check(issue);
    }

    private static LocalDate submittedOn(AssessmentDetails assessment) {
        var submittedOn = assessment.submittedOn();
        if (submittedOn == null) {
            throw new RuleViolation("result.report.error.not.submitted", Integer.toString(assessment.round()));
        }
        return submittedOn;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
