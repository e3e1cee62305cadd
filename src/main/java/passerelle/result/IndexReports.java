package passerelle.result;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface IndexReports extends JpaRepository<IndexReport, IndexReportId> {

    default IndexReport require(IndexReportId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No Index report " + id.value()));
    }

    @Query("select r from IndexReport r where r.city in :cities and r.status <> WITHDRAWN order by r.round desc")
    List<IndexReport> of(Collection<CityId> cities);

    default List<IndexReport> of(CityId city) {
        return of(List.of(city));
    }

    @Query("select r from IndexReport r where r.city = :city and r.round = :round and r.status = ISSUED")
    Optional<IndexReport> issued(CityId city, int round);

    @Query("select r from IndexReport r where r.city in :cities and r.status = ISSUED and r.readOn is null"
            + " order by r.issuedOn")
    List<IndexReport> unread(Collection<CityId> cities);
}
