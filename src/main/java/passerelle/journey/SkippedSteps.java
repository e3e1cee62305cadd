package passerelle.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface SkippedSteps extends JpaRepository<SkippedStep, SkippedStepId> {

    @Query("select s from SkippedStep s where s.city in :cities and s.takenBackAt is null order by s.skippedAt")
    List<SkippedStep> of(Collection<CityId> cities);

    default List<SkippedStep> of(CityId city) {
        return of(List.of(city));
    }

    default Map<CityId, List<Skip>> active(Collection<CityId> cities) {
        return of(cities).stream().collect(groupingBy(SkippedStep::city, mapping(SkippedStep::skip, toList())));
    }
}
