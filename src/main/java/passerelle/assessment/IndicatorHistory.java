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
import passerelle.instrument.Indicator;
import passerelle.instrument.Item;
import passerelle.instrument.ProfileField;
import passerelle.shared.Audience;

/**
 * All that happened to one answer or figure: its values, texts and evidence, what a review said of it, and to the sheet
 * as a whole.
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

    /**
     * As far as the reader may know, newest first.
     *
     * @param field the code of an indicator or of a figure
     */
    public List<AuditRow> of(AssessmentId id, String field, Pageable page) {
        var assessment = assessments.require(id).details();
        var part = readers.part(assessment);
        var item = editions.get(assessment.edition())
                .item(field)
                .orElseThrow(() -> new NoSuchElementException("Nothing is called " + field));
        if (!part.has(field)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        var lines = new PartOfObject(SUBJECTS, id.value(), field, evidence(id, item), Set.of(Audience.CITY));
        return audit.ofPart(assessment.city(), lines, page);
    }

    private Set<UUID> evidence(AssessmentId id, Item item) {
        return switch (item) {
            case Indicator indicator ->
                evidence.everBehind(new AnswerKey(id, indicator.code())).stream()
                        .map(EvidenceId::value)
                        .collect(Collectors.toSet());
            case ProfileField figure -> Set.of();
        };
    }
}
