package passerelle.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.home.WaitingLine;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.shared.Euro;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class FeesWaitingTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();

    @Autowired
    private FeesWaiting waiting;

    @Autowired
    private FeeService fees;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void aMember(@Autowired TestCities cities, @Autowired TestMemberships memberships) {
        city = memberships.join(cities.add("it-valmora", "Valmora"), LocalDate.of(YEAR, 1, 2));
    }

    @Test
    void asksTheSecretariatForNoticesInOneLine() {
        users.signIn(Role.SECRETARIAT);

        assertThat(waiting.lines(5))
                .extracting(WaitingLine::text, WaitingLine::due)
                .containsExactly(tuple("fee.waiting.call", LocalDate.of(YEAR, 1, 31)));
    }

    @Test
    void asksTheCityForNothingBeforeTheNotice() {
        users.signIn(Role.COORDINATOR, city);

        assertThat(waiting.lines(5)).isEmpty();
    }

    @Test
    void asksTheCityToPayOnceItIsCalled() {
        call();
        users.signIn(Role.COORDINATOR, city);

        assertThat(waiting.lines(5)).extracting(WaitingLine::text).containsExactly("fee.waiting.pay");
    }

    @Test
    void asksNobodyElse() {
        call();

        users.signIn(Role.CONTRIBUTOR, city);
        assertThat(waiting.lines(5)).isEmpty();
        users.signIn(Role.EXPERT, city);
        assertThat(waiting.lines(5)).isEmpty();
    }

    private void call() {
        users.signIn(Role.SECRETARIAT);
        fees.call(city, YEAR, new Notice(TODAY, "N-1", Euro.of("5000.00")), Optional.empty());
    }
}
