package passerelle.account;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.shared.AccountId;
import passerelle.support.CommittingTest;
import passerelle.support.Users;

@CommittingTest
class BackgroundWorkTest {

    @Autowired
    BackgroundWork background;

    @Autowired
    CurrentUser user;

    private AccountId person;

    @BeforeEach
    void signIn(@Autowired Users users) {
        person = users.signIn(Role.SECRETARIAT);
    }

    @Test
    void isSharedByTwoAtOnceAsThePersonAtWork() {
        var both = new CyclicBarrier(2);
        Set<AccountId> seen = ConcurrentHashMap.newKeySet();

        background.share(List.of(1, 2), part -> {
            meet(both);
            seen.add(user.id());
        });

        assertThat(seen).containsExactly(person);
    }

    @Test
    void goesThroughEveryPartOnce() {
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        var times = new AtomicInteger();

        background.share(IntStream.range(0, 50).boxed().toList(), part -> {
            seen.add(part);
            times.incrementAndGet();
        });

        assertThat(seen).hasSize(50);
        assertThat(times).hasValue(50);
    }

    @Test
    void beginsNothingMoreOnceAPartHasFailed() {
        var begun = new AtomicInteger();

        assertThatThrownBy(() -> background.share(IntStream.range(0, 50).boxed().toList(), part -> {
                    begun.incrementAndGet();
                    throw new IllegalArgumentException("part " + part);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("part ");

        assertThat(begun).hasValueLessThanOrEqualTo(2);
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(30, SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }
}
