package passerelle.journey;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface SkippedSteps extends JpaRepository<SkippedStep, SkippedStepId> {

    @Query("select s from SkippedStep s where s.city = :city and s.takenBackAt is null order by s.skippedAt")
    List<SkippedStep> of(CityId city);

    default List<Skip> active(CityId city) {
        return of(city).stream().map(SkippedStep::skip).toList();
    }
}
