package passerelle.workbook;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.document.FileContent;
import passerelle.instrument.EditionService;
import passerelle.shared.RuleViolation;

/** Filled workbooks that come back: looked at first, then brought in as far as somebody ticks. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class WorkbookReturn {

    private final AssessmentService assessments;
    private final AnswerSheetService sheets;
    private final EditionService editions;
    private final WorkbookSaving saving;
    private final CurrentUser user;
    private final AuditLog audit;

    WorkbookReturn(
            AssessmentService assessments,
            AnswerSheetService sheets,
            EditionService editions,
            WorkbookSaving saving,
            CurrentUser user,
            AuditLog audit) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.editions = editions;
        this.saving = saving;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Says what the workbook would change; nothing changes yet.
     *
     * @throws RuleViolation when it is not a workbook of this questionnaire, or not whole enough to be understood
     */
    @Transactional(readOnly = true)
    public Preview look(AssessmentId id, FileContent file) {
        var assessment = open(id);
        var filled = Filled.read(file.bytes());
        filled.hidden().origin().check(assessment);
        var online = sheets.sheet(id);
        var edition = editions.get(assessment.edition());
        new Structure(edition).check(filled);
        var lines = new Comparison(filled, edition, online, sheets.limit(online.assessment())).lines();
        return preview(assessment, file.name(), filled, lines);
    }

    /**
     * Saves the lines that were ticked, as if each was answered on its page. What was changed on line after the preview
     * is left alone; what is refused refuses them all.
     */
    public Brought apply(Preview preview, Collection<Line> ticked) {
        var assessment = saving.hold(preview.assessment());
        var saved = ticked.stream()
                .filter(Line::mayBeTicked)
                .filter(line -> saving.save(assessment.id(), line, preview.language()))
                .count();
        if (saved > 0) {
            audit.append(
                    Act.of("workbook.brought", "assessment", assessment.id().value())
                            .in(assessment.city())
                            .to(preview.fileName() + " (" + saved + ")"));
        }
        return new Brought((int) saved, ticked.size() - (int) saved);
    }

    private static Preview preview(AssessmentDetails assessment, String name, Filled filled, List<Line> lines) {
        var changes = lines.stream()
                .filter(line -> line.state() != LineState.UNCHANGED)
                .toList();
        return new Preview(
                assessment.id(), name, filled.hidden().origin().language(), changes, lines.size() - changes.size());
    }

    /** The right is asked before anything else is told. */
    private AssessmentDetails open(AssessmentId id) {
        var assessment = assessments.get(id);
        user.require(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR, Role.DELEGATE);
        if (!assessment.isOpen()) {
            throw new RuleViolation("assessment.error.closed");
        }
        return assessment;
    }
}
