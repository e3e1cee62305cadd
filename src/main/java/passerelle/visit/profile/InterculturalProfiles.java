package passerelle.visit.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface InterculturalProfiles extends JpaRepository<InterculturalProfile, ProfileId> {

    default InterculturalProfile require(ProfileId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No profile " + id.value()));
    }

    @Query("select p from InterculturalProfile p where p.city in :cities"
            + " order by p.round desc, p.draftedOn desc, p.id.value")
    List<InterculturalProfile> of(Collection<CityId> cities);

    default List<InterculturalProfile> of(CityId city) {
        return of(List.of(city));
    }

    /** Whether the round has a visit that is not closed on that day. */
    @Query("select count(v) > 0 from ExpertVisit v where v.city = :city and v.round = :round and v.status <> CALLED_OFF"
            + " and (v.closedOn is null or v.closedOn > :day)")
    boolean isVisitOpen(CityId city, int round, LocalDate day);

    @Query("select count(t) > 0 from WrittenText t where t.key.subject = 'profile' and t.key.objectId = :profile"
            + " and t.body <> ''")
    boolean isWritten(UUID profile);
}
