package passerelle.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Papers in and out. Whoever owns the object has checked the right to change it; who may read is checked here. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DocumentService {

    private final Documents documents;
    private final DocumentContents contents;
    private final PaperRights rights;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;
    private final FileSniffer sniffer = new FileSniffer();

    DocumentService(
            Documents documents,
            DocumentContents contents,
            PaperRights rights,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.rights = rights;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RuleViolation when the file is not of an accepted type or its name claims another */
    public DocumentId store(NewDocument paper) {
        var row = keep(paper);
        audit.append(act("document.stored", row).to(row.name()));
        return row.id();
    }

    /** Stores the paper of a fact that is being recorded: the fact's own line of history names it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentId enclose(NewDocument paper) {
        return keep(paper).id();
    }

    /**
     * Out of the lists, with a reason; the store keeps it. Part of the owner's act, who says until when and by whom a
     * paper may be taken back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(DocumentId id, Reason reason) {
        var document = documents.findById(id).orElseThrow();
        var row = document.row();
        checkRead(row);
        user.require(row.city(), Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR, Role.DELEGATE);
        document.withdraw(clock.instant());
        audit.append(act("document.withdrawn", row).from(row.name()).because(reason));
    }

    /**
     * Withdraws a paper that was stored by mistake, whatever it belongs to.
     *
     * @throws RuleViolation while something rests on it
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void takeBack(DocumentId id, Reason reason) {
        var row = documents.findById(id).orElseThrow().row();
        rights.checkTakeBack(row);
        withdraw(id, reason);
    }

    /**
     * Lets the papers of an object follow it to another audience; part of the owner's act, which the owner's history
     * tells.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void openTo(Audience audience, String subject, UUID object) {
        var found = documents.of(subject, List.of(object));
        found.forEach(document -> user.require(document.row().city(), Role.SECRETARIAT));
        found.forEach(document -> document.openTo(audience));
    }

    /** Those that the reader may see, the newest first. */
    @Transactional(readOnly = true)
    public Page<DocumentRow> ofCity(CityId city, Pageable page) {
        var open = rights.in(city);
        return documents.ofCity(city, open.audiences(), open.hidden(), page).map(StoredDocument::row);
    }

    @Transactional(readOnly = true)
    public List<DocumentRow> of(String subject, Collection<UUID> objects) {
        return documents.of(subject, objects).stream()
                .map(StoredDocument::row)
                .filter(this::mayRead)
                .toList();
    }

    /** @throws AccessDeniedException when the paper is not meant for the reader */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Download download(DocumentId id) {
        var row = documents
                .findById(id)
                .filter(paper -> !paper.isWithdrawn())
                .map(StoredDocument::row)
                .orElseThrow();
        checkRead(row);
        return new Download(
                row.name(), row.type(), contents.findById(id).orElseThrow().bytes());
    }

    private DocumentRow keep(NewDocument paper) {
        user.require(paper.city(), Role.values());
        var type = sniffer.sniff(paper.file());
        var bytes = paper.file().bytes();
        var stored = documents.save(new StoredDocument(paper, type, sha256(bytes), clock.instant(), user.name()));
        var row = stored.row();
        contents.save(new DocumentBytes(row.id(), bytes));
        return row;
    }

    private void checkRead(DocumentRow row) {
        if (!mayRead(row)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
    }

    private boolean mayRead(DocumentRow row) {
        return rights.reads(row);
    }

    private Act act(String key, DocumentRow row) {
        return Act.of(key, row.subject(), row.object()).in(row.city()).seenBy(rights.toldTo(row));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
