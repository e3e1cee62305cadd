package passerelle.visit.profile;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.visit.VisitId;

interface Findings extends JpaRepository<Finding, FindingId> {

    default Finding require(FindingId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No finding " + id.value()));
    }

    @Query("select new passerelle.visit.profile.FindingPlace(v.city, v.status, exists (select p.id"
            + " from InterculturalProfile p"
            + " where p.city = v.city and p.round = v.round and p.status = ISSUED)) from ExpertVisit v"
            + " where v.id = :visit")
    Optional<FindingPlace> findPlace(VisitId visit);

    default FindingPlace place(VisitId visit) {
        return findPlace(visit).orElseThrow(() -> new NoSuchElementException("No visit " + visit.value()));
    }

    @Query("select new passerelle.visit.profile.FindingRow(f.id, new passerelle.visit.profile.FindingDetails("
            + "f.areaCode, f.kind, f.indicatorCode), f.authorName, f.recordedAt, new passerelle.text.SavedText("
            + "coalesce(t.body, ''), coalesce(t.language, ''), coalesce(t.revision, 0L), t.savedAt,"
            + " coalesce(t.savedBy, ''))) from Finding f"
            + " left join WrittenText t on t.key.subject = 'finding' and t.key.objectId = f.id.value"
            + " and t.key.field = 'text'"
            + " where f.visit = :visit and f.withdrawn = false order by f.recordedAt, f.id.value")
    List<FindingRow> rows(VisitId visit);
}
