package passerelle.visit.profile;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;

/** The papers of a profile follow it: with the visit's team while it is a draft, with the city once it is issued. */
@Component
class ProfilePapers {

    static final String SUBJECT = "profile";

    private final DocumentService documents;

    ProfilePapers(DocumentService documents) {
        this.documents = documents;
    }

    List<DocumentRow> of(ProfileId id) {
        return documents.of(SUBJECT, List.of(id.value()));
    }

    void store(InterculturalProfile profile, FileContent file) {
        var audience = profile.status().audience();
        documents.store(
                new NewDocument(profile.city(), audience, SUBJECT, profile.id().value(), file));
    }

    /** Gives them the audience that the profile has now. */
    void open(InterculturalProfile profile) {
        documents.openTo(profile.status().audience(), SUBJECT, profile.id().value());
    }
}
