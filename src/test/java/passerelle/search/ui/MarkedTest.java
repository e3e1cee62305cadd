package passerelle.search.ui;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.search.SearchText;

class MarkedTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Zürich,               zurich,       [Zürich]
            Zu\u0308rich,         ur,           Z[u\u0308r]ich
            Straßburg,            strass,       [Straß]burg
            Porto Sole,           sole,         Porto [Sole]
            Porto Sole,           s po,         [Po]rto [S]ole
            Valmora,              x,            Valmora
            100% plan.pdf,        %,            100[%] plan.pdf
            Aa a,                 a,            [Aa] [a]
            """)
    void areThePartsThatWereLookedFor(String text, String typed, String marked) {
        var parts = Marked.in(text, new SearchText(typed));

        assertThat(parts.stream().map(MarkedTest::written).collect(joining())).isEqualTo(marked);
    }

    private static String written(Marked part) {
        return part.isFound() ? "[" + part.part() + "]" : part.part();
    }
}
