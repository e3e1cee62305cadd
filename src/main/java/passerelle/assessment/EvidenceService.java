package passerelle.assessment;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.Audience;
import passerelle.shared.Reason;

/** Files and links behind answers. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EvidenceService {

    static final String SUBJECT = "evidence";

    private final OpenAssessments open;
    private final EvidenceList evidence;
    private final DocumentService documents;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    EvidenceService(
            OpenAssessments open,
            EvidenceList evidence,
            DocumentService documents,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.open = open;
        this.evidence = evidence;
        this.documents = documents;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The document module keeps the line of history for the file. */
    public EvidenceRow addFile(AssessmentId assessment, IndicatorCode indicator, FileContent file) {
        var city = open.forAnswering(assessment, indicator.value()).city();
        var id = EvidenceId.create();
        var document = documents.store(new NewDocument(city, Audience.CITY, SUBJECT, id.value(), file));
        var row = new EvidenceRow(id, indicator, file.name(), null, document, clock.instant(), user.name());
        evidence.save(new Evidence(assessment, row));
        return row;
    }

    public EvidenceRow addLink(AssessmentId assessment, IndicatorCode indicator, NewLink link) {
        var city = open.forAnswering(assessment, indicator.value()).city();
        var row = new EvidenceRow(
                EvidenceId.create(), indicator, link.title(), link.url(), null, clock.instant(), user.name());
        evidence.save(new Evidence(assessment, row));
        audit.append(Act.of("evidence.linked", SUBJECT, row.id().value())
                .in(city)
                .to(indicator.value() + " · " + link.url()));
        return row;
    }

    /** No longer behind the answer, as long as the assessment is open; the store keeps it, and the history says why. */
    public void withdraw(EvidenceId id, Reason reason) {
        var found = evidence.findById(id).orElseThrow(() -> new NoSuchElementException("No evidence " + id.value()));
        var answer = found.answer();
        var city = open.forAnswering(answer.assessment(), answer.indicator().value())
                .city();
        found.withdraw(clock.instant());
        evidence.save(found);
        var row = found.row();
        if (row.document() != null) {
            documents.withdraw(row.document(), reason);
            return;
        }
        audit.append(Act.of("evidence.withdrawn", SUBJECT, id.value())
                .in(city)
                .from(row.indicator().value() + " · " + row.url())
                .because(reason));
    }
}
