package passerelle.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import passerelle.account.Role;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ShippedEditionsTest {

    @Autowired
    private ShippedEditions shipped;

    @Autowired
    private EditionService editions;

    @Autowired
    private Users users;

    @BeforeEach
    void signIn() {
        users.signIn(Role.ANALYST);
    }

    @Test
    void areThereFromTheStart() {
        assertThat(editions.all())
                .extracting(edition -> edition.instrument().code() + " " + edition.version() + " " + edition.status()
                        + " " + edition.areas() + "/" + edition.indicators())
                .containsExactlyInAnyOrder(
                        "icc-index 2022 ACTIVE 17/83",
                        "icc-index 2019 RETIRED 17/0",
                        "icc-index 2016 RETIRED 15/0",
                        "icc-index 2010 RETIRED 14/0",
                        "strategy-evaluation 1 ACTIVE 6/25",
                        "policy-grid 1 ACTIVE 17/51");
    }

    @Test
    void changeNothingAtAnotherStart(CapturedOutput output) throws Exception {
        var before = editions.all();

        shipped.run(new DefaultApplicationArguments());

        assertThat(editions.all()).isEqualTo(before);
        assertThat(output).doesNotContain("not taken in");
    }

    @Test
    void sayInTheLogWhatIsWrongAndWhere(CapturedOutput output) {
        shipped.take("bad.yaml", bytes(SmallEdition.with(", fr: Y en a-t-il une", "")));

        assertThat(output)
                .contains("bad.yaml is no edition and was not taken in")
                .contains("areas/commitment/COM-01/question: French text missing");
        assertThat(editions.find(Instrument.INDEX, "2031")).isEmpty();
    }

    @Test
    void refuseAnotherContentForAVersionInUse(CapturedOutput output) {
        shipped.take("icc-index.yaml", bytes(SmallEdition.with("2031", "2022")));

        assertThat(output).contains("icc-index.yaml was not taken in: ").contains("is or was in use");
        assertThat(editions.active(Instrument.INDEX).indicators()).hasSize(83);
    }

    @Test
    void waitForTheSecretariatWhereAnotherIsInUse() {
        shipped.take("small.yaml", bytes(SmallEdition.SOURCE));

        assertThat(editions.find(Instrument.INDEX, "2031").orElseThrow().status())
                .isEqualTo(EditionStatus.DRAFT);
    }

    private static byte[] bytes(String source) {
        return source.getBytes(UTF_8);
    }
}
