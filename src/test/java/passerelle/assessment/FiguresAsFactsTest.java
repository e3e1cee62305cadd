package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import passerelle.city.CityFacts;

class FiguresAsFactsTest {

    private static final Map<String, Figure> GIVEN = Map.of(
            "reference-year", Figure.of(BigDecimal.valueOf(2025)),
            "population", Figure.of(BigDecimal.valueOf(84_200)),
            "foreign-born-share", Figure.of(new BigDecimal("12.5")),
            "non-nationals-share", Figure.NOT_COLLECTED,
            "household-income", Figure.of(BigDecimal.valueOf(30_000)));

    @Test
    void areProposedWhereTheyAreNews() {
        var known = new CityFacts(2025, 83_000, null, new BigDecimal("12.50"), null, "Census");

        assertThat(figures(GIVEN, known).proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.figure()).isEqualTo(FactFigure.POPULATION);
            assertThat(proposal.year()).isEqualTo(2025);
            assertThat(proposal.amount()).isEqualByComparingTo("84200");
            assertThat(proposal.standing()).isEqualByComparingTo("83000");
        });
    }

    @Test
    void areNewWhereNothingIsRecordedForTheirYear() {
        var known = new CityFacts(2024, 84_200, null, null, null, "Census");

        assertThat(figures(GIVEN, known).proposals())
                .extracting(FactProposal::figure)
                .containsExactly(FactFigure.POPULATION, FactFigure.FOREIGN_BORN);
    }

    @Test
    void areNotProposedWithoutTheirYear() {
        var given = new HashMap<>(GIVEN);
        given.remove("reference-year");

        assertThat(figures(given).proposals()).isEmpty();
    }

    @Test
    void leaveWhatWasNotChosenAsItStands() {
        var known = new CityFacts(2025, 83_000, new BigDecimal("8"), new BigDecimal("11"), null, "Census");
        var figures = figures(GIVEN, known);
        var chosen = figures.proposals().stream()
                .filter(proposal -> proposal.figure() == FactFigure.FOREIGN_BORN)
                .toList();

        assertThat(figures.with(chosen, 2025, "Index 2026"))
                .isEqualTo(
                        new CityFacts(2025, 83_000, new BigDecimal("8"), new BigDecimal("12.5"), null, "Index 2026"));
    }

    private static FiguresAsFacts figures(Map<String, Figure> given, CityFacts... known) {
        var blank = TestSheets.blank();
        var rows = new HashMap<String, FigureRow>();
        given.forEach((field, figure) -> rows.put(field, new FigureRow(figure, 1, null, "Ada")));
        var sheet = new AnswerSheet(blank.assessment(), blank.edition(), Map.of(), Map.of(), Map.of(), rows);
        return new FiguresAsFacts(sheet, List.of(known));
    }
}
