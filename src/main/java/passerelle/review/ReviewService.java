package passerelle.review;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.SheetReaders;
import passerelle.shared.Audience;

/** Reads reviews: the reviewers all of it, the city what was sent to it and, once the review is closed, the rest. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReviewService {

    private final AssessmentService assessments;
    private final AnswerSheetService sheets;
    private final ReviewReading reading;
    private final ReviewClocks clocks;
    private final SheetReaders readers;
    private final CurrentUser user;

    ReviewService(
            AssessmentService assessments,
            AnswerSheetService sheets,
            ReviewReading reading,
            ReviewClocks clocks,
            SheetReaders readers,
            CurrentUser user) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.reading = reading;
        this.clocks = clocks;
        this.readers = readers;
        this.user = user;
    }

    public Review of(AssessmentId id) {
        return beside(sheets.sheet(id));
    }

    /** The review of a sheet that was read before. */
    public Review beside(AnswerSheet sheet) {
        var city = sheet.assessment().city();
        var part = readers.part(sheet.assessment());
        var whole = user.reads(city, Audience.VISIT_TEAM) || sheet.assessment().status() == AssessmentStatus.REVIEWED;
        return (whole ? reading.whole(sheet) : reading.ofCity(sheet)).seen(part);
    }

    /** Only an Index that was handed in is followed by a report. */
    public Optional<ReviewClock> clock(AssessmentId id) {
        return clocks.of(assessments.get(id));
    }
}
