package passerelle.journey.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import passerelle.account.Role;
import passerelle.journey.Step;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

interface JourneySteps extends JpaRepository<JourneyStep, JourneyStep.Key> {

    /** Holds the journeys of those of the cities that there still are until the end of the transaction. */
    default List<CityId> lock(Collection<CityId> cities) {
        return locked(cities.stream().map(CityId::value).toList()).stream()
                .map(UUID::fromString)
                .map(CityId::new)
                .toList();
    }

    /** In the order of the ids, so that two who hold many never wait for each other crosswise. */
    @NativeQuery("select cast(id as varchar) from city where id in (:cities) order by id for update")
    List<String> locked(Collection<UUID> cities);

    @Query("select j from JourneyStep j where j.key.city = :city")
    List<JourneyStep> of(CityId city);

    @Query("select j from JourneyStep j where j.key.city in :cities")
    List<JourneyStep> among(Collection<CityId> cities);

    /** Whatever is late, in whichever step, longest first. */
    @Query("""
            select new passerelle.journey.pipeline.PipelineLine(c.id, c.code, c.names, c.country, c.standing, o.name, j)
            from JourneyStep j join City c on c.id = j.key.city left join Account o on o.id = c.officer
            where j.due < :today
            order by j.due, c.sortEn, j.key.step
            """)
    List<PipelineLine> late(LocalDate today, Pageable page);

    /** What is due in a span of days, at whichever round. */
    @Query("""
            select new passerelle.journey.pipeline.PipelineLine(c.id, c.code, c.names, c.country, c.standing, o.name, j)
            from JourneyStep j join City c on c.id = j.key.city left join Account o on o.id = c.officer
            where j.key.step = :step and j.due >= :from and j.due < :before
            order by j.due, c.sortEn, j.key.round
            """)
    List<PipelineLine> due(Step step, LocalDate from, LocalDate before);

    @Query("select count(j) from JourneyStep j where j.due < :today")
    long countLate(LocalDate today);

    /**
     * What waits for a role in some cities, without what the subjects ask themselves: fees, open Index, visit, profile.
     */
    @Query("""
            select new passerelle.journey.pipeline.PipelineLine(c.id, c.code, c.names, c.country, c.standing, o.name, j)
            from JourneyStep j join City c on c.id = j.key.city left join Account o on o.id = c.officer
            where j.actor = :actor and c.id in :cities
              and (j.status = OPEN or j.next = true or j.due is not null)
              and j.key.step <> FEE and not (j.key.step in (INDEX, VISIT, PROFILE) and j.status = OPEN)
            order by j.due, c.sortEn, j.key.step
            """)
    List<PipelineLine> waiting(Role actor, Collection<CityId> cities, Pageable page);

    /**
     * What the secretariat must do by a day, the officer's own cities first, without what the subjects ask themselves.
     */
    @Query("""
            select new passerelle.journey.pipeline.PipelineLine(c.id, c.code, c.names, c.country, c.standing, o.name, j)
            from JourneyStep j join City c on c.id = j.key.city left join Account o on o.id = c.officer
            where j.actor = :actor and j.due <= :until and (j.notBefore is null or j.notBefore <= :today)
              and j.key.step <> FEE and not (j.key.step in (INDEX, VISIT, PROFILE) and j.status = OPEN)
            order by case when c.officer = :officer then 0 else 1 end, j.due, c.sortEn, j.key.step
            """)
    List<PipelineLine> soon(Role actor, LocalDate until, LocalDate today, AccountId officer, Pageable page);
}
