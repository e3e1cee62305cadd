package passerelle.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static passerelle.support.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.shared.AccountId;

class PersonalTokenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void letsInUntilItsLastDay() {
        assertThatCode(() -> token(null).check(TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> token(TODAY).check(TODAY)).doesNotThrowAnyException();
        assertRefused(() -> token(TODAY).check(TODAY.plusDays(1)), "account.token.refused.ended");
    }

    @Test
    void letsNobodyInOnceItIsRevoked() {
        var token = token(null);

        token.revoke(NOW);

        assertRefused(() -> token.check(TODAY), "account.token.refused.revoked");
    }

    @Test
    void isToldByItsNameAndHowItBegins() {
        var token = token(null);

        assertThat(token.words()).isEqualTo("R script (psr_abcdef…)");
        assertThat(token.row().lastUsedOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "a name of more than eighty characters, which is longer than anybody reads in a list of tokens"
            })
    void needsAName(String name) {
        assertRefused(() -> new NewToken(name, null), "account.token.error.name");
    }

    private static PersonalToken token(@Nullable LocalDate lastDay) {
        return new PersonalToken(
                new AccountId(UUID.randomUUID()),
                new NewToken(" R script ", lastDay),
                new TokenSecret("psr_abcdefghijkl"),
                NOW);
    }
}
