package passerelle.api.door;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the requests of everybody who sends some. Each node counts its own; nothing of it is stored. */
class Limits {

    /** Above this number those are forgotten whose while is over. */
    private static final int MANY = 10_000;

    private final Map<String, Spell> spells = new ConcurrentHashMap<>();
    private final Clock clock;

    Limits(Clock clock) {
        this.clock = clock;
    }

    /** @param sender a token or an address */
    Taken take(String sender, Allowance allowance) {
        var now = clock.instant();
        forget(now);
        var spell = spells.compute(
                sender,
                (key, before) -> before == null || !now.isBefore(before.end)
                        ? new Spell(now.plus(allowance.within()), 1)
                        : before.oneMore(allowance.requests()));
        return new Taken(allowance, spell.count, secondsUntil(spell.end, now));
    }

    private void forget(Instant now) {
        if (spells.size() > MANY) {
            spells.values().removeIf(spell -> !now.isBefore(spell.end));
        }
    }

    private static long secondsUntil(Instant end, Instant now) {
        return Math.max(1, Math.ceilDiv(end.toEpochMilli() - now.toEpochMilli(), 1000L));
    }

    private record Spell(Instant end, int count) {

        /** What is refused does not count further. */
        Spell oneMore(int most) {
            return new Spell(end, Math.min(count + 1, most + 1));
        }
    }
}
