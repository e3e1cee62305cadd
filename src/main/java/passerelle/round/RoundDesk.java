package passerelle.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import passerelle.account.BackgroundWork;
import passerelle.assessment.AssessmentId;
import passerelle.journey.desk.ActReport;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.shared.Run;

/** What the secretariat does for many cities of a round, each in a transaction of its own. */
@Service
@PreAuthorize("hasRole('SECRETARIAT')")
public class RoundDesk {

    private final RoundOpeningService openings;
    private final RoundDeadlineService deadlines;
    private final BackgroundWork background;
    private final Clock clock;

    RoundDesk(RoundOpeningService openings, RoundDeadlineService deadlines, BackgroundWork background, Clock clock) {
        this.openings = openings;
        this.deadlines = deadlines;
        this.background = background;
        this.clock = clock;
    }

    /**
     * For the cities that are chosen now; it goes on while the person looks on or does something else.
     *
     * @throws RuleViolation for a deadline that is past
     */
    public Run<ActReport> begin(NewRound round, CityChoice choice) {
        if (round.deadline().isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("assessment.error.deadline.past", round.deadline());
        }
        var cities = openings.cities(round.round(), choice);
        return background.start(new Run<>(cities.size()), run -> open(round, cities, run::reach));
    }

    /** @param progress is told how many cities are done */
    public ActReport open(NewRound round, List<CityId> cities, IntConsumer progress) {
        var done = new AtomicInteger();
        return ActReport.each(cities, city -> {
            progress.accept(done.incrementAndGet());
            openings.open(city, round);
        });
    }

    /** @param assessments the questionnaire of each of the cities */
    public ActReport moveDeadline(
            Collection<CityId> cities, Map<CityId, AssessmentId> assessments, LocalDate deadline, Reason reason) {
        return ActReport.each(
                cities, city -> deadlines.move(Objects.requireNonNull(assessments.get(city)), deadline, reason));
    }
}
