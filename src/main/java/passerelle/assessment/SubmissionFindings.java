package passerelle.assessment;

import java.util.List;

/** What the subjects above find before answers are handed in. */
public interface SubmissionFindings {

    List<SubmissionFinding> of(AnswerSheet sheet);
}
