package passerelle.fee;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.journey.FactLog;
import passerelle.shared.Audience;

/** What follows every act on a fee: one line of history, its papers, and the city's journey. */
@Component
class FeeActs {

    static final String SUBJECT = "fee";

    /** Only the secretariat and the analysts find fees in the history of the city; the coordinator has the tab. */
    static final Audience READERS = Audience.SECRETARIAT;

    private final FactLog facts;
    private final DocumentService documents;

    FeeActs(FactLog facts, DocumentService documents) {
        this.facts = facts;
        this.documents = documents;
    }

    void follow(Fee fee, String key, UnaryOperator<Act> more) {
        var act = Act.of(key, SUBJECT, fee.id().value()).in(fee.city()).seenBy(READERS);
        facts.append(more.apply(act));
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
