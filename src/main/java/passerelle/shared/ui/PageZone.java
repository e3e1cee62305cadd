package passerelle.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The application's clock, in whose zone every page tells its moments. */
@Component
public class PageZone implements VaadinServiceInitListener {

    private final Clock clock;

    PageZone(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> ComponentUtil.setData(init.getUI(), Clock.class, clock));
    }

    public static LocalDate day(Instant moment) {
        return local(moment).toLocalDate();
    }

    public static LocalDate today() {
        return LocalDate.now(clock());
    }

    static ZonedDateTime local(Instant moment) {
        return moment.atZone(clock().getZone());
    }

    private static Clock clock() {
        return Optional.ofNullable(UI.getCurrent())
                .flatMap(page -> Optional.ofNullable(ComponentUtil.getData(page, Clock.class)))
                .orElseGet(Clock::systemDefaultZone);
    }
}
