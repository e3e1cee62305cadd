package passerelle.assessment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.audit.PartOfObject;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.Audience;

/**
 * All that happened to one answer: its values, texts and evidence, what a review said of it, and to the sheet as a
 * whole.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class IndicatorHistory {

    private static final Set<String> SUBJECTS = Set.of("assessment", EvidenceService.SUBJECT, "review");

    private final Assessments assessments;
    private final EvidenceList evidence;
    private final AuditLog audit;
    private final SheetReaders readers;

    IndicatorHistory(Assessments assessments, EvidenceList evidence, AuditLog audit, SheetReaders readers) {
        this.assessments = assessments;
        this.evidence = evidence;
        this.audit = audit;
        this.readers = readers;
    }

    /** As far as the reader may know, newest first. */
    public List<AuditRow> of(AssessmentId id, IndicatorCode indicator, Pageable page) {
        var city = assessments.require(id).city();
        if (!readers.part(city, id).has(indicator)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        var part = new PartOfObject(
                SUBJECTS, id.value(), indicator.value(), evidence(id, indicator), Set.of(Audience.CITY));
        return audit.ofPart(city, part, page);
    }

    private Set<UUID> evidence(AssessmentId id, IndicatorCode indicator) {
        return evidence.everBehind(new AnswerKey(id, indicator)).stream()
                .map(EvidenceId::value)
                .collect(Collectors.toSet());
    }
}
