package passerelle.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartNameTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(textBlock = """
            Valmora,           Area by area,          valmora-area-by-area-2026-11-22
            L’Haÿ-les-Roses,   L’Index au fil,        l-hay-les-roses-l-index-au-fil-2026-11-22
            Łódź,              The shape (2026),      lodz-the-shape-2026-2026-11-22
            '',                The network over time, the-network-over-time-2026-11-22
            Αθήνα,             Area by area,          area-by-area-2026-11-22
            """)
    void namesFilesByWhomTheyShowWhatAndWhen(String about, String title, String file) {
        assertThat(new ChartName(about, "result.areas.bars", title, DAY).file()).isEqualTo(file);
    }
}
