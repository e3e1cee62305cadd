package passerelle.journey.desk;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface StepReminders extends JpaRepository<StepReminder, UUID> {

    /** The latest of each step that still waits, the most urgent first. */
    @Query("""
            select new passerelle.journey.desk.ReminderLine(c.code, c.names, r.step, r.untilDay, r.note)
            from StepReminder r join City c on c.id = r.city
                join JourneyStep j on j.key.city = r.city and j.key.step = r.step and j.key.round = r.round
            where r.city in :cities and j.status in (NOT_STARTED, OPEN)
              and r.remindedAt = (select max(s.remindedAt) from StepReminder s
                where s.city = r.city and s.step = r.step and s.round = r.round)
            order by r.untilDay, c.sortEn
            """)
    List<ReminderLine> waiting(Collection<CityId> cities, Pageable page);
}
