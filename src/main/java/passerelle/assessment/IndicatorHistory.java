package passerelle.assessment;

import java.util.List;
import java.util.NoSuchElementException;
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
    private final EditionsInUse editions;

    IndicatorHistory(
            Assessments assessments,
            EvidenceList evidence,
            AuditLog audit,
            SheetReaders readers,
            EditionsInUse editions) {
        this.assessments = assessments;
        this.evidence = evidence;
        this.audit = audit;
        this.readers = readers;
        this.editions = editions;
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

    /**
     * The same of one figure, or of words about the city.
     *
     * @param field the code of a field of the edition's profile
     */
    public List<AuditRow> ofFigure(AssessmentId id, String field, Pageable page) {
        var assessment = assessments.require(id).details();
        var part = readers.part(assessment);
        if (editions.get(assessment.edition()).profile().stream()
                .noneMatch(asked -> asked.code().equals(field))) {
            throw new NoSuchElementException("No figure is called " + field);
        }
        if (!part.has(field)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        var lines = new PartOfObject(SUBJECTS, id.value(), field, Set.of(), Set.of(Audience.CITY));
        return audit.ofPart(assessment.city(), lines, page);
    }

    private Set<UUID> evidence(AssessmentId id, IndicatorCode indicator) {
        return evidence.everBehind(new AnswerKey(id, indicator)).stream()
                .map(EvidenceId::value)
                .collect(Collectors.toSet());
    }
}
