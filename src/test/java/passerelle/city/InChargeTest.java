package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import passerelle.search.Narrowing;
import passerelle.shared.AccountId;

class InChargeTest {

    @Test
    void isReadAsItIsWritten() {
        var officer = new InCharge(AccountId.create());

        assertThat(InCharge.of(officer.toString())).isEqualTo(officer);
        assertThat(InCharge.of("none")).isEqualTo(InCharge.NOBODY).hasToString("none");
        assertThatIllegalArgumentException().isThrownBy(() -> InCharge.of("me"));
    }

    @Test
    void narrowsOnlyWhereItIsWanted() {
        assertThat(InCharge.narrow(null, new Narrowing()).conditions()).isEmpty();
        assertThat(InCharge.narrow(InCharge.NOBODY, new Narrowing()).conditions())
                .isEqualTo(" and c.officer is null");
        assertThat(InCharge.narrow(new InCharge(AccountId.create()), new Narrowing())
                        .conditions())
                .isEqualTo(" and c.officer = :officer");
    }
}
