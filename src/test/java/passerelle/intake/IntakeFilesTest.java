package passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import passerelle.account.Role;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class IntakeFilesTest {

    private static final Instant MONTHS_LATER = Instant.now().plus(Duration.ofDays(60));

    @Autowired
    private TestIntakes tables;

    @Autowired
    private IntakeService intakes;

    @Autowired
    private LeftIntakes left;

    @Autowired
    private StoredFiles files;

    @BeforeEach
    void signIn(@Autowired Users users) {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void areKeptUntilTheTableIsBroughtInAndCanBeUndoneWithout() {
        var id = look();
        assertThat(files.existsById(id)).isTrue();

        tables.bringIn(id);
        assertThat(files.existsById(id)).isFalse();

        tables.undo(id);
        assertThat(intakes.find(id)).get().returns(IntakeStatus.UNDONE, IntakeDetails::status);
    }

    @Test
    void areForgottenWithTheirLinesWhereNothingCameOfThem() {
        var id = look();

        left.forget(MONTHS_LATER);

        assertThat(files.existsById(id)).isFalse();
        assertThat(intakes.find(id)).isEmpty();
        assertThat(intakes.all(Pageable.ofSize(10))).isEmpty();
    }

    @Test
    void stayForAMonth() {
        var id = look();

        left.forget(Instant.now().plus(Duration.ofDays(29)));

        assertThat(files.existsById(id)).isTrue();
    }

    @Test
    void leaveWhatWasBroughtInAsItIs() {
        var id = tables.bringIn(look());

        left.forget(MONTHS_LATER);

        assertThat(intakes.find(id)).get().returns(IntakeStatus.BROUGHT_IN, IntakeDetails::status);
        assertThat(tables.lines(id, Outcome.ADDS)).hasSize(1);
    }

    private IntakeId look() {
        return tables.look("cities", "country,city\nIT,Valmora\n");
    }
}
