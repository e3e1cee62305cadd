package passerelle.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Declarations of intent, from the first signature to the second. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class DeclarationService {

    /** The subject of its papers and of its history. */
    public static final String SUBJECT = "declaration";

    private final DeclarationsOfIntent declarations;
    private final LettersOfInterest letters;
    private final DocumentService documents;
    private final MembershipChange change;

    DeclarationService(
            DeclarationsOfIntent declarations,
            LettersOfInterest letters,
            DocumentService documents,
            MembershipChange change) {
        this.declarations = declarations;
        this.letters = letters;
        this.documents = documents;
        this.change = change;
    }

    /** @throws RuleViolation while another declaration waits for its second signature */
    public DeclarationId record(
            CityId city, DeclarationDetails details, Optional<FileContent> file, boolean confirmed) {
        change.checkPast(details.lastSignedOn());
        if (declarations.of(city).stream()
                .anyMatch(known -> known.details().signedOn().isEmpty())) {
            throw new RuleViolation("membership.error.half.signed");
        }
        warn(city, details, confirmed);
        var declaration = declarations.saveAndFlush(new DeclarationOfIntent(city, details));
        file.ifPresent(content -> documents.enclose(paper(declaration, content)));
        change.follow(
                city,
                act("declaration.recorded", declaration).to(details.words()).with(file.map(FileContent::name)));
        return declaration.row().id();
    }

    /** The side that was missing signs too. */
    public void complete(DeclarationId id, Signature signature, boolean confirmed) {
        var declaration = declarations.findById(id).orElseThrow();
        change.checkPast(signature.on());
        declaration.complete(signature);
        warn(declaration.city(), declaration.details(), confirmed);
        declarations.flush();
        change.follow(
                declaration.city(),
                act("declaration.completed", declaration)
                        .to(declaration.details().words()));
    }

    public void correct(DeclarationId id, DeclarationDetails details, Reason reason, boolean confirmed) {
        var declaration = declarations.findById(id).orElseThrow();
        change.checkPast(details.lastSignedOn());
        warn(declaration.city(), details, confirmed);
        var before = declaration.details().words();
        declaration.correct(details);
        declarations.flush();
        change.follow(
                declaration.city(),
                act("declaration.corrected", declaration)
                        .from(before)
                        .to(details.words())
                        .because(reason));
    }

    public void withdraw(DeclarationId id, Reason reason) {
        var declaration = declarations.findById(id).orElseThrow();
        declaration.withdraw();
        change.follow(
                declaration.city(),
                act("declaration.withdrawn", declaration)
                        .from(declaration.details().words())
                        .because(reason));
    }

    public void attach(DeclarationId id, FileContent file) {
        documents.store(paper(declarations.findById(id).orElseThrow(), file));
    }

    /** Older members signed before letters were kept, so it is allowed; it is more often a slip. */
    private void warn(CityId city, DeclarationDetails details, boolean confirmed) {
        if (confirmed) {
            return;
        }
        var first = letters.of(city).stream().map(LetterOfInterest::on).min(LocalDate::compareTo);
        if (first.isEmpty()) {
            throw new NeedsConfirmation("membership.warning.no.letter");
        }
        if (details.firstSignedOn().isBefore(first.get())) {
            throw new NeedsConfirmation("membership.warning.before.letter", details.firstSignedOn(), first.get());
        }
    }

    private static NewDocument paper(DeclarationOfIntent declaration, FileContent file) {
        return new NewDocument(
                declaration.city(),
                Audience.CITY,
                SUBJECT,
                declaration.row().id().value(),
                file);
    }

    private static Act act(String key, DeclarationOfIntent declaration) {
        return Act.of(key, SUBJECT, declaration.row().id().value());
    }
}
