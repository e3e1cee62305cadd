package passerelle.practice;

import java.util.List;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.shared.Audience;
import passerelle.shared.RuleViolation;

/** Photos and other files of good practices. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PracticeFileService {

    private static final int MOST = 20;

    private final GoodPractices practices;
    private final PracticeFiles files;
    private final PracticeRights rights;
    private final DocumentService documents;

    PracticeFileService(
            GoodPractices practices, PracticeFiles files, PracticeRights rights, DocumentService documents) {
        this.practices = practices;
        this.files = files;
        this.rights = rights;
        this.documents = documents;
    }

    /** @throws RuleViolation while it is not with the city, and for a twenty-first file */
    public void add(GoodPracticeId id, List<FileContent> contents) {
        var practice = writable(id);
        var position = files.of(id).size();
        if (position + contents.size() > MOST) {
            throw new RuleViolation("practice.error.files", MOST);
        }
        for (var content : contents) {
            var paper = new NewDocument(practice.city(), Audience.CITY, PracticeService.SUBJECT, id.value(), content);
            var photo = content.name().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g)");
            files.save(new PracticeFile(id, documents.store(paper), content.name(), photo, position));
            position++;
        }
    }

    public void describe(PracticeFileId id, FileWords words) {
        var file = files.findById(id).orElseThrow();
        writable(file.practice());
        file.describe(words);
    }

    /** Out of this version; the store and earlier versions keep it. */
    public void remove(PracticeFileId id) {
        var file = files.findById(id).orElseThrow();
        writable(file.practice());
        file.remove();
    }

    /** Readers elsewhere see what is published of them. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public List<PracticeFileRow> of(GoodPracticeId id) {
        var practice = practices.require(id);
        if (!rights.reads(practice)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        var inside = rights.isInside(practice.city());
        return files.of(id).stream()
                .map(PracticeFile::row)
                .filter(file -> inside || file.isShown())
                .toList();
    }

    private GoodPractice writable(GoodPracticeId id) {
        var practice = practices.require(id);
        rights.requireWriter(practice);
        practice.checkWritable();
        return practice;
    }
}
