package passerelle.practice.received;

import org.springframework.stereotype.Component;
import passerelle.document.DocumentId;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeFileService;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeService;
import passerelle.practice.classification.ClassificationService;
import passerelle.practice.form.Findings;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.text.TextKey;
import passerelle.text.TextSaving;
import passerelle.text.TextService;

/** The texts, the pictures and the original file of a practice that is made of a form. */
@Component
class PracticeContent {

    private final TextService texts;
    private final PracticeFileService files;
    private final DocumentService documents;
    private final ClassificationService classification;

    PracticeContent(
            TextService texts,
            PracticeFileService files,
            DocumentService documents,
            ClassificationService classification) {
        this.texts = texts;
        this.files = files;
        this.documents = documents;
        this.classification = classification;
    }

    FormProposal propose(Findings found) {
        return new FormProposal(found, classification::all);
    }

    /** The original is a paper of the practice that no reader elsewhere sees: it names whom to ask. */
    DocumentId fill(GoodPracticeId practice, CityId city, FileContent original, FormProposal proposal) {
        proposal.texts().forEach((part, text) -> write(practice, part, text, proposal.language()));
        attach(practice, proposal);
        return enclose(practice, city, original);
    }

    DocumentId enclose(GoodPracticeId practice, CityId city, FileContent original) {
        return documents.enclose(
                new NewDocument(city, Audience.CITY, PracticeService.SUBJECT, practice.value(), original));
    }

    private void write(GoodPracticeId practice, PracticePart part, String text, String language) {
        var key = new TextKey(PracticeService.SUBJECT, practice.value(), part.field(language));
        if (texts.save(key, text, 0, language) instanceof TextSaving.Collided) {
            throw new IllegalStateException("A practice that is being read had a text already");
        }
    }

    void attach(GoodPracticeId practice, FormProposal proposal) {
        if (proposal.pictures().isEmpty()) {
            return;
        }
        files.add(
                practice,
                proposal.pictures().stream().map(FormProposal.Attached::file).toList());
        var rows = files.of(practice);
        for (var place = 0; place < rows.size(); place++) {
            files.describe(rows.get(place).id(), proposal.pictures().get(place).words());
        }
    }
}
