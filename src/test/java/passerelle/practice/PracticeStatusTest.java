package passerelle.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeStatusTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,     SUBMITTED ARCHIVED
            SUBMITTED, RETURNED PUBLISHED ARCHIVED
            RETURNED,  SUBMITTED ARCHIVED
            PUBLISHED, REPLACED ARCHIVED
            REPLACED,  ''
            ARCHIVED,  ''
            """)
    void becomesTheseAndNoOthers(PracticeStatus status, String next) {
        var may = Stream.of(PracticeStatus.values())
                .filter(status::mayBecome)
                .map(PracticeStatus::name)
                .toList();

        assertThat(String.join(" ", may)).isEqualTo(next);
    }
}
