package passerelle.visit;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** The papers of a visit: its programme, minutes, presentations. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class VisitPaperService {

    private static final String SUBJECT = "visit";

    private final ExpertVisits visits;
    private final DocumentService documents;
    private final CurrentUser user;

    VisitPaperService(ExpertVisits visits, DocumentService documents, CurrentUser user) {
        this.visits = visits;
        this.documents = documents;
        this.user = user;
    }

    /**
     * Keeps a paper with the visit's team, also once the profile is issued, unless it is meant for the city too. The
     * city's own papers always are.
     *
     * @throws RuleViolation when the visit was called off
     */
    public void attach(VisitId id, FileContent file, boolean forTheCity) {
        var visit = visits.require(id);
        user.require(visit.city(), Role.SECRETARIAT, Role.EXPERT, Role.COORDINATOR);
        if (visit.status() == VisitStatus.CALLED_OFF) {
            throw new RuleViolation("visit.error.called.off");
        }
        var audience = forTheCity || !belongsToTheTeam(visit.city()) ? Audience.CITY : Audience.VISIT_TEAM;
        documents.store(new NewDocument(visit.city(), audience, SUBJECT, id.value(), file));
    }

    /** Those that the reader may see. */
    @Transactional(readOnly = true)
    public List<DocumentRow> of(VisitId id) {
        user.require(visits.require(id).city(), Role.seeingTheCity());
        return documents.of(SUBJECT, List.of(id.value()));
    }

    private boolean belongsToTheTeam(CityId city) {
        return user.reads(city, Audience.VISIT_TEAM);
    }
}
