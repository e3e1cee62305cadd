package passerelle.review.signoff;

import java.time.LocalDate;
import passerelle.assessment.AssessmentId;

/** A sheet that waits for somebody's agreement. */
record AskedSignOff(AssessmentId assessment, String code, int round, String by, LocalDate deadline) {}
