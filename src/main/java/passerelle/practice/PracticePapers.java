package passerelle.practice;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.document.DocumentId;
import passerelle.document.FileGuard;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** The files of practices: the city’s and the secretariat’s, until a published practice shows them to everybody. */
@Component
class PracticePapers implements FileGuard {

    private final PracticeFiles files;
    private final PracticeRights rights;
    private final CurrentUser user;

    PracticePapers(PracticeFiles files, PracticeRights rights, CurrentUser user) {
        this.files = files;
        this.rights = rights;
        this.user = user;
    }

    @Override
    public String subject() {
        return PracticeService.SUBJECT;
    }

    @Override
    public boolean mayRead(CityId city) {
        return rights.isInside(city);
    }

    @Override
    public boolean opens(DocumentId paper) {
        var states = Stream.of(PracticeStatus.values())
                .filter(status -> status == PracticeStatus.PUBLISHED || status.isPublic() && user.account() != null)
                .toList();
        return files.isReadable(paper, states);
    }

    @Override
    public Audience toldTo(Audience paper) {
        return Audience.TOWN_HALL;
    }
}
