package passerelle.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.visit.VisitDetails.VisitingExpert;

interface ExpertVisits extends JpaRepository<ExpertVisit, VisitId> {

    default ExpertVisit require(VisitId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No visit " + id.value()));
    }

    /** With their experts, the latest round first. */
    @Query("select distinct v from ExpertVisit v left join fetch v.team.experts where v.city in :cities"
            + " order by v.round desc, v.period.first desc")
    List<ExpertVisit> of(Collection<CityId> cities);

    default List<ExpertVisit> of(CityId city) {
        return of(List.of(city));
    }

    @Query("select min(m.heldOn) from Meeting m where m.visit = :visit and m.withdrawn = false"
            + " and (m.heldOn < :first or m.heldOn > :last)")
    Optional<LocalDate> firstMeetingOutside(VisitId visit, LocalDate first, LocalDate last);

    @Query("select min(p.issuedOn) from InterculturalProfile p where p.city = :city and p.round = :round"
            + " and p.status = ISSUED and p.issuedOn < :day")
    Optional<LocalDate> profileIssuedBefore(CityId city, int round, LocalDate day);

    @Query("select new passerelle.visit.VisitDetails$VisitingExpert(a.id, a.name) from Account a"
            + " where a.id in :accounts")
    List<VisitingExpert> people(Collection<AccountId> accounts);

    default Map<AccountId, String> names(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : people(accounts).stream().collect(Collectors.toMap(VisitingExpert::account, VisitingExpert::name));
    }
}
