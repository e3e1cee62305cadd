package passerelle.journey.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import passerelle.account.Role;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class NormServiceTest {

    private static final Reason REASON = new Reason("Decided by the board");

    @Autowired
    private NormService norms;

    @BeforeEach
    void signIn(@Autowired Users users) {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void refusesWhatWasDecidedOverAnAmountThatStandsNoMore() {
        norms.change(Norm.VISIT, 180, 100, REASON);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> norms.change(Norm.VISIT, 180, 200, REASON));
        assertThat(norms.norms().of(Norm.VISIT)).isEqualTo(100);
    }
}
