package passerelle.presence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.ui.SheetTest;
import passerelle.instrument.Edition;
import passerelle.presence.Room;
import passerelle.presence.Rooms;
import passerelle.presence.Seat;
import passerelle.shared.AccountId;

class PeopleTest extends SheetTest {

    @Autowired
    private Rooms rooms;

    @BeforeEach
    void openARoundAndSignIn() {
        openARound(Role.COORDINATOR);
    }

    @Test
    void areNamedWithWhereTheyAreInWords() {
        comeTo("Ada", "foreign-born-share");
        comeTo("Bo", "COM-03");

        show(Edition.PROFILE);

        assertThat(page()).contains("Ada · Born abroad", "Bo · COM-03").doesNotContain("foreign-born-share");
    }

    @Test
    void areOnTheCardOfAFigure() {
        comeTo("Ada", "population");

        show(Edition.PROFILE);

        assertThat(words("figure-population")).contains("Ada is at this question");
    }

    private void comeTo(String name, String card) {
        var seat = new Seat(UUID.randomUUID(), AccountId.create(), name, Optional.of(card), Optional.empty());
        rooms.enter(index, seat, new Deaf());
    }

    private static class Deaf implements Rooms.Listener {

        @Override
        public void moved(Room room) {}

        @Override
        public void stored() {}

        @Override
        public void catchUp() {}
    }
}
