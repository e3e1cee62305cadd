package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.intake.IntakeId;
import passerelle.intake.Tally;
import passerelle.intake.TestIntakes;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class FactsIntakeTest {

    private static final String HEADER = "country;city;year;population;foreign residents;foreign-born;source\n";

    @Autowired
    private TestIntakes intakes;

    @Autowired
    private CityService cities;

    @Autowired
    private CityRegister register;

    private CityId valmora;

    @BeforeEach
    void signIn(@Autowired Users users, @Autowired TestCities testCities) {
        valmora = testCities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void recordsFiguresAsAFrenchSpreadsheetWritesThem() {
        bringIn("IT;Valmora;2024;204 000;48,1 %;64 %;ISTAT\n");

        assertThat(cities.facts(valmora)).singleElement().satisfies(figures -> {
            assertThat(figures.population()).isEqualTo(204_000);
            assertThat(figures.foreignResidents()).isEqualByComparingTo("48.1");
            assertThat(figures.foreignBorn()).isEqualByComparingTo("64");
            assertThat(figures.nationalMinorities()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"204 000", "204.000", "204,000", "204’000", "204000"})
    void readsThousandsAsTheyAreParted(String population) {
        bringIn("IT;Valmora;2024;%s;;;ISTAT\n".formatted(population));

        assertThat(cities.facts(valmora)).singleElement().returns(204_000, CityFacts::population);
    }

    @Test
    void changesNothingTheSecondTime() {
        bringIn("IT;Valmora;2024;204000;48,1;;ISTAT\n");

        assertThat(intakes.tally(look("IT;Valmora;2024;204000;48,10 %;;ISTAT\n")))
                .isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void leavesWhatABlankCellDoesNotSay() {
        register.record(valmora, new CityFacts(2024, 90_000, new BigDecimal("12"), null, null, "Census"));

        bringIn("IT;Valmora;2024;91000;;;\n");

        assertThat(cities.facts(valmora)).singleElement().satisfies(figures -> {
            assertThat(figures.population()).isEqualTo(91_000);
            assertThat(figures.foreignResidents()).isEqualByComparingTo("12");
            assertThat(figures.source()).isEqualTo("Census");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "IT;Valmora;2024;;101;;,foreign-residents intake.problem.percent",
        "IT;Valmora;2024;;-1;;,foreign-residents intake.problem.percent",
        "IT;Valmora;2024;many;;;,population intake.problem.number",
        "IT;Valmora;2024;12.5;;;,population intake.problem.whole",
        "'IT;Valmora;2024;-90,000;;;',population intake.problem.count",
        "IT;Valmora;2024;;;;,null city.error.facts.empty",
        "IT;Valmora;2024;0;;;,population intake.problem.count",
        "IT;Valmora;2999;12;;;,year city.error.year.future",
        "IT;Valmora;;12;;;,year intake.problem.blank",
        "IT;Lunden;2024;12;;;,city city.problem.unknown"
    })
    void refusesALineByItsColumn(String line, String problem) {
        assertThat(intakes.problems(look(line + "\n"))).containsExactly(problem);
    }

    @Test
    void addsACityThatIsMissingOnceWhenAskedTo() {
        var id = intakes.look("facts", HEADER + "SE;Lunden;2023;90000;;;\nSE;Lunden;2024;91000;;;\n", true);

        intakes.bringIn(id);

        var lunden = cities.find("se-lunden").orElseThrow();
        assertThat(cities.facts(lunden.id())).extracting(CityFacts::year).containsExactly(2024, 2023);
    }

    @Test
    void undoesTheWholeWithTheCitiesItAdded() {
        register.record(valmora, new CityFacts(2024, 90_000, null, null, null, "Census"));
        var id = intakes.bringIn(intakes.look("facts", HEADER + "IT;Valmora;2024;1;;;\nSE;Lunden;2023;2;;;\n", true));

        intakes.undo(id);

        assertThat(cities.find("se-lunden")).isEmpty();
        assertThat(cities.facts(valmora)).extracting(CityFacts::population).containsExactly(90_000);
    }

    @Test
    void doesNotUndoFiguresThatSomebodyCorrectedSince() {
        var id = bringIn("IT;Valmora;2024;90000;;;\n");
        register.correct(valmora, new CityFacts(2024, 91_000, null, null, null, ""), new Reason("A slip"));

        assertRefused(() -> intakes.undo(id), "city.error.retract");
    }

    private IntakeId look(String lines) {
        return intakes.look("facts", HEADER + lines);
    }

    private IntakeId bringIn(String lines) {
        return intakes.bringIn(look(lines));
    }
}
