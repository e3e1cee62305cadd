package passerelle.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import passerelle.shared.AccountId;

class RoomTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Seat coordinator = seat("Coordination");
    private final Seat housing = seat("Logement");
    private final Room room = Room.EMPTY.with(coordinator).with(housing);

    @Test
    void namesEverybodyButTheReader() {
        assertThat(room.besides(housing.account(), NOON)).containsExactly(coordinator);
    }

    @Test
    void namesAPersonWithTwoPagesOnceWhereTheyType() {
        var second = Seat.taken(coordinator.account(), coordinator.name());
        var two = room.with(second).moved(coordinator.id(), seat -> seat.typing("COM-01", NOON));

        assertThat(two.besides(housing.account(), NOON))
                .singleElement()
                .satisfies(seat -> assertThat(seat.card()).contains("COM-01"));
    }

    @Test
    void letsTheOthersWaitWhileSomebodyTypes() {
        var typing = room.moved(housing.id(), seat -> seat.typing("EDU-03", NOON));

        assertThat(typing.holders(coordinator.account(), NOON.plusSeconds(29)))
                .hasEntrySatisfying("EDU-03", seat -> assertThat(seat.name()).isEqualTo("Logement"))
                .hasSize(1);
        assertThat(typing.holders(housing.account(), NOON)).isEmpty();
    }

    @Test
    void givesTheCardToWhoeverBeganFirst() {
        var both = room.moved(housing.id(), seat -> seat.typing("EDU-03", NOON))
                .moved(coordinator.id(), seat -> seat.typing("EDU-03", NOON.plusMillis(50)))
                .moved(housing.id(), seat -> seat.typing("EDU-03", NOON.plusSeconds(20)));

        assertThat(both.holders(coordinator.account(), NOON.plusSeconds(21))).containsKey("EDU-03");
        assertThat(both.holders(housing.account(), NOON.plusSeconds(21))).isEmpty();
    }

    @Test
    void beginsAnewAfterAPause() {
        var both = room.moved(housing.id(), seat -> seat.typing("EDU-03", NOON))
                .moved(coordinator.id(), seat -> seat.typing("EDU-03", NOON.plusSeconds(40)))
                .moved(housing.id(), seat -> seat.typing("EDU-03", NOON.plusSeconds(41)));

        assertThat(both.holders(housing.account(), NOON.plusSeconds(41))).containsKey("EDU-03");
    }

    @Test
    void freesTheCardAfterThirtySecondsWithoutAWord() {
        var typing = room.moved(housing.id(), seat -> seat.typing("EDU-03", NOON));

        assertThat(typing.holders(coordinator.account(), NOON.plusSeconds(30))).isEmpty();
        assertThat(typing.letsGo(NOON.plusSeconds(29), NOON.plusSeconds(31))).isTrue();
        assertThat(typing.letsGo(NOON.plusSeconds(31), NOON.plusSeconds(33))).isFalse();
    }

    @Test
    void freesTheCardOnceItsWriterGoesToAnother() {
        var gone = room.moved(housing.id(), seat -> seat.typing("EDU-03", NOON).at("EDU-04"));

        assertThat(gone.holders(coordinator.account(), NOON)).isEmpty();
    }

    @Test
    void keepsTheCardOfAWriterWhoComesBackToIt() {
        var still = room.moved(housing.id(), seat -> seat.typing("EDU-03", NOON).at("EDU-03"));

        assertThat(still.holders(coordinator.account(), NOON)).containsKey("EDU-03");
    }

    @Test
    void isEmptyWhenTheLastOneLeft() {
        assertThat(room.without(coordinator.id()).without(housing.id()).isEmpty())
                .isTrue();
    }

    private static Seat seat(String name) {
        return Seat.taken(new AccountId(UUID.randomUUID()), name);
    }
}
