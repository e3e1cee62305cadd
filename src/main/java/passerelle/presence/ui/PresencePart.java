package passerelle.presence.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Viewing;
import passerelle.assessment.ui.OpenSheet;
import passerelle.assessment.ui.SheetAddition;
import passerelle.assessment.ui.SheetPart;
import passerelle.city.CityDetails;
import passerelle.presence.Rooms;
import passerelle.presence.Seat;

/** Shows on a sheet who else is there. Whoever sees it as a city is nobody there. */
@Component
class PresencePart implements SheetPart {

    private final Rooms rooms;
    private final CurrentUser user;
    private final Clock clock;

    PresencePart(Rooms rooms, CurrentUser user, Clock clock) {
        this.rooms = rooms;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public SheetAddition open(CityDetails city, OpenSheet sheet) {
        return Viewing.current().isPresent()
                ? new SheetAddition() {}
                : new People(rooms, sheet, Seat.taken(user.id(), user.name()), clock);
    }
}
