package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.assessment.TestSheets;

class TicksTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            '',  a,   a
            a,   ab,  ab
            ab,  b,   b
            a,   '',  ''
            ab,  abx, x
            x,   ax,  a
            x,   '',  ''
            """)
    void letOneThatStandsAloneDriveOutTheOthersAndGiveWayToThem(String before, String after, String settled) {
        assertThat(Ticks.settle(options(before), options(after))).isEqualTo(options(settled));
    }

    private static Set<Option> options(String letters) {
        return Stream.of(letters.split(""))
                .filter(letter -> !letter.isBlank())
                .map(letter -> TestSheets.option(letter, 10, letter.equals("x")))
                .collect(Collectors.toSet());
    }
}
