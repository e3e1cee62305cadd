package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.shared.EmailAddress;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    private final Account account = new Account(" Ada Lovelace ", new EmailAddress("ada@valmora.it"), "en");

    @Test
    void startsWithoutAPassword() {
        assertThat(account.row())
                .isEqualTo(
                        new AccountRow(account.id(), "Ada Lovelace", new EmailAddress("ada@valmora.it"), false, false));
    }

    @Test
    void forgetsItsPasswordWhenItIsClosed() {
        account.lockWith("{noop}secret");

        account.close(NOW);
        account.reopen();

        assertThat(account.isClosed()).isFalse();
        assertThat(account.password()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "x121"})
    void hasANameOf120CharactersAtMost(String name) {
        var typed = name.equals("x121") ? "x".repeat(121) : name;

        assertRefused(() -> account.rename(typed), "account.error.name");
        assertThat(account.name()).isEqualTo("Ada Lovelace");
    }
}
