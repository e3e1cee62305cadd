package passerelle.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import passerelle.shared.AccountId;

/**
 * One open page of a person in the room.
 *
 * @param id of the page: a person may have several
 * @param card the code of the indicator or figure where the person was last; absent until they went to one
 * @param typing what they did there last; absent while they only read
 */
public record Seat(UUID id, AccountId account, String name, Optional<String> card, Optional<Typing> typing) {

    /** Whoever does not go on typing for so long lets go of the card. */
    public static final Duration IDLE = Duration.ofSeconds(30);

    /** From the first to the last change, without a pause of {@link #IDLE} between two. */
    public record Typing(Instant since, Instant last) {

        boolean goesOn(Instant now) {
            return now.isBefore(last.plus(IDLE));
        }
    }

    public static Seat taken(AccountId account, String name) {
        return new Seat(UUID.randomUUID(), account, name, Optional.empty(), Optional.empty());
    }

    Seat at(String reached) {
        return new Seat(id, account, name, Optional.of(reached), typing.filter(here -> isAt(reached)));
    }

    Seat typing(String in, Instant now) {
        var since = typing.filter(here -> isAt(in) && here.goesOn(now)).map(Typing::since);
        return new Seat(id, account, name, Optional.of(in), Optional.of(new Typing(since.orElse(now), now)));
    }

    public boolean isTyping(Instant now) {
        return typing.filter(here -> here.goesOn(now)).isPresent();
    }

    boolean isAt(String asked) {
        return card.filter(asked::equals).isPresent();
    }
}
