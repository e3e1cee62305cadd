package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.support.ViewTest;

class PageZoneTest extends ViewTest {

    private static final Instant LATE_IN_LONDON = Instant.parse("2026-03-14T23:30:00Z");

    @Test
    void isThatOfTheClock(@Autowired Clock clock) {
        assertThat(PageZone.local(LATE_IN_LONDON).getZone()).isEqualTo(clock.getZone());
    }

    @Test
    void decidesOnWhichDayAMomentFalls() {
        UI.getCurrent().setLocale(Locale.UK);
        ComponentUtil.setData(UI.getCurrent(), Clock.class, Clock.system(ZoneId.of("Europe/Paris")));

        assertThat(PageZone.day(LATE_IN_LONDON)).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(Phrases.moment(LATE_IN_LONDON)).isEqualTo("15\u00a0Mar 2026, 00:30");
    }
}
