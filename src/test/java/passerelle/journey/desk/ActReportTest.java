package passerelle.journey.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

class ActReportTest {

    private final CityId held = new CityId(UUID.randomUUID());
    private final CityId changed = new CityId(UUID.randomUUID());
    private final CityId free = new CityId(UUID.randomUUID());

    @Test
    void goesOnAfterACityThatSomebodyElseHoldsOrChanged() {
        var report = ActReport.each(List.of(held, changed, free), this::act);

        assertThat(report.done()).containsExactly(free);
        assertThat(report.refused().values())
                .extracting(RuleViolation::messageKey)
                .containsExactly("form.busy", "journey.many.meanwhile");
    }

    private void act(CityId city) {
        if (city.equals(held)) {
            throw new CannotAcquireLockException("city");
        }
        if (city.equals(changed)) {
            throw new OptimisticLockingFailureException("city");
        }
    }
}
