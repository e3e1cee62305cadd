package passerelle.membership;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;

/** Letters of interest, written down by the secretariat or by the city itself. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SECRETARIAT', 'COORDINATOR')")
public class LetterService {

    /** The subject of its papers and of its history. */
    public static final String SUBJECT = "letter";

    private final LettersOfInterest letters;
    private final DocumentService documents;
    private final MembershipChange change;
    private final CurrentUser user;

    LetterService(LettersOfInterest letters, DocumentService documents, MembershipChange change, CurrentUser user) {
        this.letters = letters;
        this.documents = documents;
        this.change = change;
        this.user = user;
    }

    /** @throws NeedsConfirmation when the city would have signed a declaration before it first wrote */
    public LetterId record(CityId city, LetterDetails details, Optional<FileContent> file, boolean confirmed) {
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR);
        change.checkLetter(city, Optional.empty(), details, confirmed);
        var letter = letters.saveAndFlush(new LetterOfInterest(city, details));
        file.ifPresent(content -> documents.enclose(paper(letter, content)));
        change.follow(city, act("letter.recorded", letter).to(details.words()).with(file.map(FileContent::name)));
        return letter.row().id();
    }

    /** @throws NeedsConfirmation when the city would have signed a declaration before it first wrote */
    public void correct(LetterId id, LetterDetails details, Reason reason, boolean confirmed) {
        var letter = required(id);
        change.checkLetter(letter.city(), Optional.of(id), details, confirmed);
        var before = letter.details().words();
        letter.correct(details);
        letters.flush();
        change.follow(
                letter.city(),
                act("letter.corrected", letter).from(before).to(details.words()).because(reason));
    }

    /** It never came, or came from somebody who could not write it. */
    public void withdraw(LetterId id, Reason reason) {
        var letter = required(id);
        letter.withdraw();
        change.follow(
                letter.city(),
                act("letter.withdrawn", letter).from(letter.details().words()).because(reason));
    }

    public void attach(LetterId id, FileContent file) {
        documents.store(paper(required(id), file));
    }

    private static NewDocument paper(LetterOfInterest letter, FileContent file) {
        return new NewDocument(
                letter.city(), Audience.CITY, SUBJECT, letter.row().id().value(), file);
    }

    private LetterOfInterest required(LetterId id) {
        var letter = letters.findById(id).orElseThrow();
        user.require(letter.city(), Role.SECRETARIAT, Role.COORDINATOR);
        return letter;
    }

    private static Act act(String key, LetterOfInterest letter) {
        return Act.of(key, SUBJECT, letter.row().id().value());
    }
}
