package passerelle.fee;

import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.journey.FactRecorded;
import passerelle.shared.Audience;

/** What follows every act on a fee: one line of history, its papers, and the city's journey. */
@Component
class FeeActs {

    static final String SUBJECT = "fee";

    private final AuditLog audit;
    private final DocumentService documents;
    private final ApplicationEventPublisher events;

    FeeActs(AuditLog audit, DocumentService documents, ApplicationEventPublisher events) {
        this.audit = audit;
        this.documents = documents;
        this.events = events;
    }

    /** Only the secretariat and the analysts find fees in the history of the city; the coordinator has the tab. */
    void follow(Fee fee, String key, UnaryOperator<Act> more) {
        var act = Act.of(key, SUBJECT, fee.id().value()).in(fee.city()).seenBy(Audience.SECRETARIAT);
        audit.append(more.apply(act));
        events.publishEvent(new FactRecorded(fee.city()));
    }

    /** Keeps a paper as an act of its own. */
    void attach(Fee fee, FileContent file) {
        documents.store(paper(fee, file));
    }

    /** Keeps the paper of an act whose line of history names it. */
    void enclose(Fee fee, FileContent file) {
        documents.enclose(paper(fee, file));
    }

    private static NewDocument paper(Fee fee, FileContent file) {
        return new NewDocument(fee.city(), Audience.CITY, SUBJECT, fee.id().value(), file);
    }
}
