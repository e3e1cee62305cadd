package passerelle.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passerelle.assessment.AssessmentId;
import passerelle.shared.AccountId;

class RoomsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final AssessmentId sheet = new AssessmentId(UUID.randomUUID());
    private final Seat housing = Seat.taken(AccountId.create(), "Logement");
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final InstantSource time = now::get;
    private final Rooms rooms = new Rooms(time.withZone(ZoneOffset.UTC));
    private final List<Room> told = new ArrayList<>();

    @BeforeEach
    void enter() {
        rooms.enter(sheet, housing, new Rooms.Listener() {

            @Override
            public void moved(Room room) {
                told.add(room);
            }

            @Override
            public void stored() {}

            @Override
            public void catchUp() {}
        });
    }

    @Test
    void tellOnceThatSomebodyStoppedTyping() {
        rooms.type(sheet, housing.id(), "EDU-03");
        told.clear();

        letGoAfter(29);
        assertThat(told).isEmpty();
        letGoAfter(31);
        letGoAfter(33);

        assertThat(told).singleElement().isEqualTo(rooms.room(sheet));
    }

    @Test
    void tellNobodyWhoLeft() {
        rooms.leave(sheet, housing.id());

        assertThat(told).hasSize(1);
        assertThat(rooms.room(sheet)).isEqualTo(Room.EMPTY);
    }

    private void letGoAfter(int seconds) {
        now.set(NOON.plusSeconds(seconds));
        rooms.letGo();
    }
}
