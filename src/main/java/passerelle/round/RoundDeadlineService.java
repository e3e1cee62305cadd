package passerelle.round;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.assessment.AssessmentDates;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.AssessmentStatus;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Giving a city more time, or less. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class RoundDeadlineService {

    private final AssessmentService assessments;
    private final Clock clock;

    RoundDeadlineService(AssessmentService assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    /** @throws RuleViolation when it is handed in already, or for a day that is past */
    public void move(AssessmentId id, LocalDate deadline, Reason reason) {
        var assessment = assessments.get(id);
        if (assessment.status() != AssessmentStatus.OPEN) {
            throw new RuleViolation("round.error.handed.in");
        }
        if (deadline.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("assessment.error.deadline.past", deadline);
        }
        assessments.correct(id, new AssessmentDates(assessment.openedOn(), deadline, null), reason);
    }
}
