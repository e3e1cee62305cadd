package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static passerelle.support.Refusals.assertRefused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.intake.IntakeId;
import passerelle.intake.LineDetails;
import passerelle.intake.Outcome;
import passerelle.intake.Tally;
import passerelle.intake.TestIntakes;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** Files that a spreadsheet wrote, mistakes included. */
@ApplicationTest
class SpreadsheetIntakeTest {

    @Autowired
    private TestIntakes intakes;

    @Autowired
    private CityService cities;

    @BeforeEach
    void signIn(@Autowired Users users) {
        users.signIn(Role.SECRETARIAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"villes-utf8.csv", "villes.xlsx"})
    void proposesCitiesAndNamesEveryProblem(String file) {
        var look = look("cities", file);

        assertThat(intakes.tally(look)).isEqualTo(new Tally(3, 0, 0, 4));
        assertThat(intakes.lines(look, Outcome.ADDS))
                .extracting(LineDetails::title)
                .containsExactly("Genève", "Saint-Étienne-des-Ponts", "Łódź");
        assertThat(intakes.lines(look, Outcome.REFUSED))
                .extracting(LineDetails::line)
                .containsExactly(5, 6, 7, 8);
        assertThat(intakes.problems(look))
                .containsExactly(
                        "country intake.problem.country",
                        "city intake.problem.twice",
                        "city intake.problem.blank",
                        "null city.error.coordinates");
    }

    @Test
    void noticesTheLettersThatAnOlderEncodingLost() {
        var look = look("cities", "villes-windows.csv");

        assertThat(intakes.tally(look)).isEqualTo(new Tally(2, 0, 0, 5));
        assertThat(intakes.lines(look, Outcome.REFUSED).getFirst().line()).isEqualTo(4);
        assertThat(intakes.problems(look)).startsWith("city intake.problem.lost");
    }

    @ParameterizedTest
    @CsvSource({"chiffres.xlsx", "chiffres.xls", "chiffres-windows.csv"})
    void recordsTheSameFiguresFromEveryFormat(String file, @Autowired TestCities testCities) {
        var geneva = testCities.add("ch-geneve", "Genève");

        var look = look("facts", file);

        assertThat(intakes.tally(look)).isEqualTo(new Tally(2, 0, 0, 5));
        assertThat(intakes.problems(look))
                .containsExactlyInAnyOrder(
                        "population intake.problem.count",
                        "foreign-residents intake.problem.percent",
                        "year intake.problem.number",
                        "population intake.problem.number",
                        "city intake.problem.twice",
                        "city city.problem.unknown");
        intakes.bringIn(look);
        assertThat(cities.facts(geneva))
                .extracting(
                        CityFacts::year,
                        CityFacts::population,
                        figures -> String.format(Locale.ROOT, "%.1f", figures.foreignResidents()))
                .containsExactly(tuple(2024, 204_000, "48.1"), tuple(2023, 203_956, "30.0"));
    }

    @ParameterizedTest
    @CsvSource({"villes.ods,table.error.opendocument", "titre.xlsx,intake.error.column.missing"})
    void saysWhatToDoWithAFileThatIsNoSuchTable(String file, String message) {
        assertRefused(() -> look("facts", file), message);
    }

    private IntakeId look(String kind, String file) {
        try {
            return intakes.look(kind, Files.readAllBytes(Path.of("src/test/resources/tables", file)), false);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
