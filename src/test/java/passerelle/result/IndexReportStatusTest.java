package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexReportStatusTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            DRAFT,     ISSUED,    true
            DRAFT,     WITHDRAWN, true
            ISSUED,    DRAFT,     true
            ISSUED,    WITHDRAWN, false
            WITHDRAWN, DRAFT,     false
            WITHDRAWN, ISSUED,    false
            """)
    void isIssuedFromADraftAndTakenBackToOne(IndexReportStatus from, IndexReportStatus to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }
}
