package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import passerelle.account.Role;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class EditionServiceTest {

    @Autowired
    private EditionService editions;

    @Autowired
    private Users users;

    @ParameterizedTest
    @EnumSource
    void hasOneEditionOfEachInstrumentInUseFromTheStart(Instrument instrument) {
        users.signIn(Role.EXPERT);

        var edition = editions.active(instrument);

        assertThat(edition.instrument()).isEqualTo(instrument);
        assertThat(edition.status()).isEqualTo(EditionStatus.ACTIVE);
    }

    @Test
    void findsAnEditionByIdAndByVersion() {
        users.signIn(Role.ANALYST);
        var index = editions.active(Instrument.INDEX);

        assertThat(editions.get(index.id())).isEqualTo(index);
        assertThat(editions.find(Instrument.INDEX, "2022")).contains(index);
    }

    @Test
    void knowsNoOtherEdition() {
        users.signIn(Role.ANALYST);

        assertThat(editions.find(Instrument.GRID, "2022")).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> editions.get(EditionId.create()));
    }

    @Test
    void tellsNothingToStrangers() {
        users.signOut();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> editions.active(Instrument.INDEX));
    }
}
