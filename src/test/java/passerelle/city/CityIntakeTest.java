package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.intake.IntakeId;
import passerelle.intake.IntakeService;
import passerelle.intake.IntakeStatus;
import passerelle.intake.LineDetails;
import passerelle.intake.Outcome;
import passerelle.intake.Problem;
import passerelle.intake.Tally;
import passerelle.intake.TestIntakes;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

/** Brings in the directory as people keep it. */
@ApplicationTest
class CityIntakeTest {

    @Autowired
    private TestIntakes intakes;

    @Autowired
    private IntakeService service;

    @Autowired
    private CityService cities;

    @Autowired
    private Users users;

    @BeforeEach
    void signIn() {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void changesNothingBeforeItIsBroughtIn() {
        var id = look("country,city\nIT,Valmora\n");

        assertThat(cities.find("it-valmora")).isEmpty();
        assertThat(service.find(id)).get().extracting("status").isEqualTo(IntakeStatus.LOOKED_AT);
        assertThat(intakes.tally(id)).isEqualTo(new Tally(1, 0, 0, 0));
    }

    @Test
    void addsCitiesWithAllThatTheirLinesSay() {
        bringIn("Pays;Ville;Nom anglais;Autres noms;Latitude;Longitude\nSuisse;Genève;Geneva;Genf;46,2;6,15\n");

        var geneva = cities.find("ch-geneve").orElseThrow();
        assertThat(geneva.names().in(Locale.ENGLISH)).isEqualTo("Geneva");
        assertThat(geneva.names().aliases()).isEqualTo("Genf");
        assertThat(geneva.place()).isEqualTo(new Coordinates(new BigDecimal("46.2"), new BigDecimal("6.15")));
    }

    @Test
    void changesNothingTheSecondTime() {
        var list = "country,city,region\nIT,Valmora,Alta\nSweden,Lunden,\n";
        bringIn(list);

        var again = look(list);

        assertThat(intakes.tally(again)).isEqualTo(new Tally(0, 0, 2, 0));
        assertRefused(() -> intakes.bringIn(again), "intake.error.nothing");
    }

    @ParameterizedTest
    @CsvSource({"ITALY,VALMORA", "Italie,Valmòra", "it,Old Valmora", "IT,Valmora Antica"})
    void knowsACityByItsCountryAndAnyOfItsNames(String country, String name) {
        bringIn("country,city,english name,aliases,region\nIT,Valmora,Old Valmora,Valmora Antica; Valm,\n");

        var id = look("country,city,region\n" + country + "," + name + ",Alta\n");

        assertThat(intakes.tally(id)).isEqualTo(new Tally(0, 1, 0, 0));
    }

    @Test
    void spellsANetworkAsItIsInUseOrElseAsTheFirstLineDoes() {
        bringIn("country,city,network\nIT,Valmora,Città del dialogo\n");

        bringIn("country,city,network\nIT,Borgo,CITTA DEL DIALOGO\nES,Villar,Réd\nES,Otero,red\n");

        assertThat(List.of("it-valmora", "it-borgo", "es-villar", "es-otero"))
                .extracting(code -> cities.find(code).orElseThrow().network())
                .containsExactly("Città del dialogo", "Città del dialogo", "Réd", "Réd");
    }

    @Test
    void leavesWhatABlankCellDoesNotSay() {
        bringIn("country,city,region,network\nIT,Valmora,Alta,Città del dialogo\n");
        bringIn("country,city,region,network\nIT,Valmora,Bassa,\n");

        assertThat(cities.find("it-valmora")).get().satisfies(city -> {
            assertThat(city.region()).isEqualTo("Bassa");
            assertThat(city.network()).isEqualTo("Città del dialogo");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'IT,',city,intake.problem.blank",
        "'IT,#N/A',city,intake.problem.spreadsheet",
        "'IT,Valmora,#REF!',latitude,intake.problem.spreadsheet",
        "'Atlantis,Valmora',country,intake.problem.country",
        "'IT,Valmora,nowhere',latitude,intake.problem.number",
        "'IT,Valmora,46.2',longitude,city.error.coordinates",
        "'IT,Valmora,120,6',,city.error.coordinates",
        "'IT,Lunden',city,intake.problem.twice"
    })
    void refusesALineByItsColumn(String line, String column, String key) {
        var id = look("country,city,latitude,longitude\nIT,Lunden,,\n" + line + "\n");

        var refused = intakes.lines(id, Outcome.REFUSED);
        assertThat(refused).singleElement().satisfies(found -> {
            assertThat(found.line()).isEqualTo(3);
            assertThat(found.problem())
                    .extracting(Problem::column, Problem::messageKey)
                    .containsExactly(column, key);
        });
        assertThat(intakes.tally(id).adding()).isEqualTo(1);
    }

    @Test
    void refusesATableWithoutItsColumns() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> look("nation;région\nIT;Alta\n"))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("Country, City"));
    }

    @Test
    void refusesALineThatCallsItsCityLikeThatOfALineBefore() {
        var id = look("country,city,aliases\nIT,Valmora Alta,Valmora\nIT,Valmora Bassa,Valmora\nCH,Valmora,\n");

        assertThat(intakes.problems(id)).containsExactly("city city.problem.line.same");
        intakes.bringIn(id);
        assertThat(intakes.tally(look("country,city,region\nIT,Valmora,Alta\n")))
                .isEqualTo(new Tally(0, 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"Valmora Bassa,Valmora", "Lunden,Old Valmora"})
    void refusesALineThatCallsItsCityLikeAnotherThatIsKnown(String city, String alias) {
        bringIn("country,city,aliases\nIT,Valmora,Old Valmora\nIT,Lunden,\n");

        var id = look("country,city,aliases\nIT," + city + "," + alias + "\n");

        assertThat(intakes.problems(id)).containsExactly("city city.error.name.taken");
    }

    @Test
    void refusesToBringInWhatNoLongerComesToTheSame() {
        var id = look("country,city\nSE,Lunden\n");
        bringIn("country,city\nSE,Lunden\n");

        assertRefused(() -> intakes.bringIn(id), "intake.error.moved");
    }

    @Test
    void refusesToBringInOtherChangesThanThoseThatWereSeen() {
        bringIn("country,city,region\nSE,Lunden,Skåne\n");
        var id = look("country,city,region\nSE,Lunden,Halland\n");
        bringIn("country,city,region\nSE,Lunden,Blekinge\n");

        assertRefused(() -> intakes.bringIn(id), "intake.error.moved");
    }

    @Test
    void tellsHowTheFileWasRead() {
        var bytes = "Pays;Ville\nSuisse;Genève\n".getBytes(Charset.forName("windows-1252"));

        var id = intakes.look("cities", bytes, false);

        assertThat(service.find(id).orElseThrow().oddities()).hasSize(2);
        assertThat(intakes.lines(id, Outcome.ADDS))
                .extracting(LineDetails::title)
                .containsExactly("Genève");
    }

    @Test
    void isTheSecretariatsAlone() {
        users.signIn(Role.ANALYST);

        assertDenied(() -> look("country,city\nIT,Valmora\n"));
    }

    private IntakeId look(String table) {
        return intakes.look("cities", table);
    }

    private IntakeId bringIn(String table) {
        return intakes.bringIn(look(table));
    }
}
