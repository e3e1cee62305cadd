package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.assessment.EvidenceRow.Validity;
import passerelle.instrument.IndicatorCode;

class EvidenceRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DEADLINE = LocalDate.of(2027, 2, 1);

    @ParameterizedTest
    @CsvSource({
        ", UNLIMITED",
        "2026-11-20, ENDED",
        "2026-11-21, ENDS_EARLY",
        "2027-01-31, ENDS_EARLY",
        "2027-02-01, LASTING",
        "2030-01-01, LASTING"
    })
    void provesAnAnswerUntilItsLastDay(@Nullable LocalDate lastDay, Validity validity) {
        assertThat(row(lastDay).validity(TODAY, DEADLINE)).isEqualTo(validity);
    }

    private static EvidenceRow row(@Nullable LocalDate lastDay) {
        var plan = new IndicatorCode("COM-03");
        return new EvidenceRow(
                EvidenceId.create(), plan, "Plan", "https://example.org", null, Instant.EPOCH, "Ada", lastDay);
    }
}
