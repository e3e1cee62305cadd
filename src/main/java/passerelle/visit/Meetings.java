package passerelle.visit;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Meetings extends JpaRepository<Meeting, MeetingId> {

    default Meeting require(MeetingId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No meeting " + id.value()));
    }

    @Query("select m from Meeting m where m.visit = :visit and m.withdrawn = false"
            + " order by m.heldOn, m.whom, m.id.value")
    List<Meeting> of(VisitId visit);

    @Query("select new passerelle.visit.MeetingNotes(m.id, new passerelle.text.SavedText("
            + "t.body, t.language, t.revision, t.savedAt, t.savedBy)) from Meeting m"
            + " join WrittenText t on t.key.subject = 'meeting' and t.key.objectId = m.id.value"
            + " where m.visit = :visit and m.withdrawn = false")
    List<MeetingNotes> notes(VisitId visit);
}
