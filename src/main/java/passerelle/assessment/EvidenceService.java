package passerelle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
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
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

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

    /** All of them, or none when one is refused. The document module keeps the line of history for each file. */
    public List<EvidenceRow> addFiles(AssessmentId assessment, IndicatorCode indicator, List<FileContent> files) {
        var city = open.forAnswering(assessment, indicator.value()).city();
        return files.stream()
                .map(file -> add(assessment, store(city, indicator, file)))
                .toList();
    }

    private EvidenceRow store(CityId city, IndicatorCode indicator, FileContent file) {
        var id = EvidenceId.create();
        var document = documents.store(new NewDocument(city, Audience.CITY, SUBJECT, id.value(), file));
        return new EvidenceRow(id, indicator, file.name(), null, document, clock.instant(), user.name(), null);
    }

    private EvidenceRow add(AssessmentId assessment, EvidenceRow row) {
        return evidence.save(new Evidence(assessment, row)).row();
    }

    /** A page that stands behind the answer already is not put there twice. */
    public EvidenceRow addLink(AssessmentId assessment, IndicatorCode indicator, NewLink link) {
        var city = open.forAnswering(assessment, indicator.value()).city();
        var row = new EvidenceRow(
                EvidenceId.create(), indicator, link.title(), link.url(), null, clock.instant(), user.name(), null);
        return standing(assessment, row).orElseGet(() -> link(assessment, city, row));
    }

    private EvidenceRow link(AssessmentId assessment, CityId city, EvidenceRow row) {
        add(assessment, row);
        audit.append(Act.of("evidence.linked", SUBJECT, row.id().value())
                .in(city)
                .to(row.indicator().value() + " · " + row.url()));
        return row;
    }

    /** The same page or file behind the same answer. */
    private Optional<EvidenceRow> standing(AssessmentId assessment, EvidenceRow row) {
        return evidence.of(assessment).stream()
                .map(Evidence::row)
                .filter(other -> other.indicator().equals(row.indicator()) && other.isSameAs(row))
                .findFirst();
    }

    /**
     * Puts a file or page that stands behind another answer of the city, now or in an earlier round, behind this one
     * too.
     *
     * @throws RuleViolation when it stands there already, or was taken back
     */
    public EvidenceRow reuse(AssessmentId assessment, IndicatorCode indicator, EvidenceId known) {
        var city = open.forAnswering(assessment, indicator.value()).city();
        var found = require(known);
        if (!open.sees(city, found.answer())
                || evidence.ofCity(city).stream()
                        .noneMatch(proof -> proof.row().id().equals(known))) {
            found.checkStands();
            throw new AccessDeniedException("Not a paper of this city");
        }
        var row = found.row().behind(indicator, clock.instant(), user.name());
        if (standing(assessment, row).isPresent()) {
            throw new RuleViolation("assessment.error.evidence.there", row.title(), indicator.value());
        }
        audit.append(Act.of("evidence.reused", SUBJECT, row.id().value())
                .in(city)
                .to(indicator.value() + " · " + row.title()));
        return add(assessment, row);
    }

    /** Says until when it proves the answer; without a day, that it does so for good. */
    public void date(EvidenceId id, @Nullable LocalDate lastDay) {
        var city = hold(id).city();
        var found = require(id);
        var before = found.row();
        found.date(lastDay);
        evidence.save(found);
        audit.append(Act.of("evidence.dated", SUBJECT, id.value())
                .in(city)
                .from(dated(before))
                .to(dated(found.row())));
    }

    private static String dated(EvidenceRow row) {
        var day = row.validUntil();
        return row.indicator().value() + " · " + row.title() + (day == null ? "" : " · " + day);
    }

    /** Until the act ends nobody else dates it or takes it back. */
    private AssessmentDetails hold(EvidenceId id) {
        var answer = evidence.answer(id).orElseThrow(() -> unknown(id));
        return open.forAnswering(answer.assessment(), answer.indicator().value());
    }

    private Evidence require(EvidenceId id) {
        return evidence.findById(id).orElseThrow(() -> unknown(id));
    }

    private static NoSuchElementException unknown(EvidenceId id) {
        return new NoSuchElementException("No evidence " + id.value());
    }

    /**
     * No longer behind the answer, as long as the assessment is open. A file that stands behind nothing else leaves the
     * papers; the store keeps it, and the history says why.
     */
    public void withdraw(EvidenceId id, Reason reason) {
        var city = hold(id).city();
        var found = require(id);
        found.checkStands();
        var row = found.row();
        if (row.document() != null && !evidence.standsElsewhere(row.document(), id)) {
            documents.withdraw(row.document(), reason); // at first: a delegate may while it stands in their part
        } else {
            audit.append(Act.of("evidence.withdrawn", SUBJECT, id.value())
                    .in(city)
                    .from(row.indicator().value() + " · " + (row.url() == null ? row.title() : row.url()))
                    .because(reason));
        }
        found.withdraw(clock.instant());
        evidence.save(found);
    }
}
