package passerelle.result.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.city.CityService;
import passerelle.instrument.EditionService;
import passerelle.intake.IntakeId;
import passerelle.intake.Outcome;
import passerelle.intake.Tally;
import passerelle.intake.TestIntakes;
import passerelle.result.Measure;
import passerelle.result.Publication;
import passerelle.result.PublicationService;
import passerelle.result.ResultDetails;
import passerelle.result.ResultService;
import passerelle.shared.PartialDate;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

/** Brings in what was published of the Index: real, incomplete and written by many hands. */
@ApplicationTest
class ResultIntakeTest {

    private static final String HEADER = "city,country,year,area,percent,source\n";

    @Autowired
    private TestIntakes intakes;

    @Autowired
    private ResultService results;

    @Autowired
    private CityService cities;

    @Autowired
    private EditionService editions;

    @Autowired
    private PublicationService publications;

    @BeforeEach
    void signIn(@Autowired Users users) {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void bringsInThePublishedResultsAsTheyAre() throws IOException {
        var id = intakes.bringIn(intakes.look("results", published("published-results.csv"), true));

        assertThat(intakes.tally(id)).isEqualTo(new Tally(29, 0, 0, 0));
        assertThat(of("es-bilbao")).singleElement().satisfies(result -> {
            assertThat(result.score(Measure.CORE).orElseThrow().score().rounded())
                    .isEqualTo(64);
            assertThat(result.score(Measure.area("education"))).isEmpty();
            assertThat(result.date()).hasToString("2013");
            assertThat(result.published()).map(PartialDate::toString).contains("2013");
            assertThat(result.publishedOn()).isEqualTo("2013-12-31");
            assertThat(editions.get(result.edition()).version()).isEqualTo("2010");
        });
        assertThat(of("fr-paris")).singleElement().satisfies(result -> {
            assertThat(result.score(Measure.CORE)).isEmpty();
            assertThat(result.score(Measure.area("commitment"))
                            .orElseThrow()
                            .score()
                            .rounded())
                    .isEqualTo(81);
            assertThat(editions.get(result.edition()).version()).isEqualTo("2016");
        });
        assertThat(of("no-oslo")).extracting(ResultDetails::round).containsExactly(2017, 2020);
    }

    @Test
    void bringsInRoundsOfWhichNoFigureIsKnown() throws IOException {
        intakes.bringIn(intakes.look("results", published("published-results.csv"), true));

        var id = intakes.look("results", published("published-rounds.csv"), true);
        intakes.bringIn(id);

        assertThat(intakes.problems(id)).containsExactly("report-date date.partial.unreadable");
        assertThat(of("es-bilbao")).first().satisfies(result -> {
            assertThat(result.citiesCompared()).isEqualTo(56);
            assertThat(result.score(Measure.CORE).orElseThrow().score().rounded())
                    .isEqualTo(64);
        });
        assertThat(of("pt-beja")).singleElement().satisfies(result -> {
            assertThat(result.scores()).isEmpty();
            assertThat(result.date()).hasToString("2012-09-17");
            assertThat(result.citiesCompared()).isEqualTo(50);
        });
        assertThat(of("ch-zurich"))
                .singleElement()
                .extracting(ResultDetails::citiesCompared)
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"published-results.csv", "published-rounds.csv"})
    void changesNothingTheSecondTime(String file) throws IOException {
        var first = intakes.bringIn(intakes.look("results", published(file), true));

        var again = intakes.look("results", published(file), true);

        assertThat(intakes.tally(again).effective()).isZero();
        assertThat(intakes.tally(again).staying())
                .isEqualTo(intakes.tally(first).adding());
    }

    @Test
    void undoesTheWholeWithTheCitiesItAdded() throws IOException {
        var id = intakes.bringIn(intakes.look("results", published("published-results.csv"), true));

        intakes.undo(id);

        assertThat(cities.find("es-bilbao")).isEmpty();
        assertThat(intakes.tally(intakes.look("results", published("published-results.csv"), true)))
                .isEqualTo(new Tally(29, 0, 0, 0));
    }

    @Test
    void undoesWhatItAddedToAKnownResult() {
        intakes.bringIn(look("Bilbao,es,2013,General index,64,press\n", true));

        var id = intakes.bringIn(look("Bilbao,es,2013,Commitment,70 %,press\n", true));
        assertThat(of("es-bilbao"))
                .first()
                .extracting(result -> result.scores().size())
                .isEqualTo(2);
        intakes.undo(id);

        assertThat(of("es-bilbao"))
                .first()
                .extracting(result -> result.scores().keySet())
                .isEqualTo(Set.of(Measure.CORE));
    }

    @Test
    void keepsACityOfWhichSomebodyElseRecordedAResult() {
        var city = intakes.bringIn(intakes.look("cities", "country,city\nES,Bilbao\n"));
        intakes.bringIn(look("Bilbao,es,2013,core,64,\n", false));

        assertRefused(() -> intakes.undo(city), "city.error.retract");
    }

    @ParameterizedTest
    @CsvSource({
        "'Bilbao,Spain,2013,General index,101,',percent intake.problem.percent",
        "'Bilbao,Spain,2013,General index,63.5,',percent intake.problem.whole",
        "'Bilbao,Spain,2013,General index,\"64,5\",',percent intake.problem.whole",
        "'Bilbao,Spain,2013,General index,none,',percent intake.problem.number",
        "'Bilbao,Spain,2013,General index,n/a,',null result.error.empty",
        "'Bilbao,Spain,2013,General index,,',null result.error.empty",
        "'Bilbao,Spain,2013,Astrology,n/a,',area result.problem.area",
        "'Bilbao,Spain,2013,Astrology,64,',area result.problem.area",
        "'Bilbao,Spain,2013,Interaction,64,',area result.problem.area",
        "'Bilbao,Spain,2013,,64,',area intake.problem.blank",
        "'Bilbao,Spain,,General index,64,',year intake.problem.blank",
        "'Bilbao,Spain,2007,General index,64,',null result.error.round",
        "'Bilbao,Spain,2013,,,',null result.error.empty"
    })
    void refusesALineByItsColumn(String line, String problem) {
        assertThat(intakes.problems(look(line + "\n", true))).containsExactly(problem);
    }

    @Test
    void refusesAnAreaThatStandsThereTwice() {
        var id = look("Bilbao,es,2013,General index,64,\nBilbao,es,2013,core,65,\n", true);

        assertThat(intakes.problems(id)).containsExactly("area result.problem.twice");
        assertThat(intakes.lines(id, Outcome.ADDS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "N/A", "n.d.", "na", "–", "-", "?"})
    void leavesUnknownWhatIsWrittenSo(String unknown) {
        intakes.bringIn(look("Bilbao,es,2013,General index,64 %,\nBilbao,es,2013,Commitment," + unknown + ",\n", true));

        assertThat(of("es-bilbao"))
                .singleElement()
                .extracting(result -> result.scores().keySet())
                .isEqualTo(Set.of(Measure.CORE));
    }

    @Test
    void takesNoFigureAwayThatIsUnknownInTheTable() {
        intakes.bringIn(look("Bilbao,es,2013,General index,64,\n", true));

        var id = look("Bilbao,es,2013,General index,n/a,\n", true);

        assertThat(intakes.tally(id)).isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void takesTheEditionThatTheTableNames() {
        intakes.bringIn(dated("Bilbao,es,2018,,2019,Participation,64\n"));

        assertThat(of("es-bilbao"))
                .singleElement()
                .satisfies(result ->
                        assertThat(editions.get(result.edition()).version()).isEqualTo("2019"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Bilbao,es,2018,,1999,Core index,64',edition result.problem.edition",
        "'Bilbao,es,2018,,2016,Participation,64',area result.problem.area",
        "'Bilbao,es,2013,2014-05-12,,Commitment,64',report-date result.problem.date.twice",
        "'Bilbao,es,2012,,2019,Commitment,64',edition result.problem.edition.twice",
        "'Bilbao,es,2012,,,Core index,65',area result.problem.twice"
    })
    void refusesWhatContradictsAnEarlierLine(String line, String problem) {
        var id = dated("Bilbao,es,2012,2014-05-12,2010,Core index,64\n" + line + "\n");

        assertThat(intakes.problems(id)).containsExactly(problem);
        assertThat(intakes.lines(id, Outcome.ADDS)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'Bilbao,es,2013,2014-05-12,,Commitment,64',report-date result.problem.date.twice",
        "'Bilbao,es,2012,,2019,Commitment,64',edition result.problem.edition.other",
        "'Bilbao,es,2012,,2019,Participation,64',area result.problem.area"
    })
    void refusesWhatContradictsAResultThatStands(String line, String problem) {
        intakes.bringIn(dated("Bilbao,es,2012,2014-05-12,2010,Core index,64\n"));

        assertThat(intakes.problems(dated(line + "\n"))).contains(problem);
    }

    @Test
    void publishesNothingThatWasUnpublished() {
        intakes.bringIn(look("Bilbao,es,2013,core,64,press\n", true));
        publications.unpublish(of("es-bilbao").getFirst().id(), new Reason("misread"));

        intakes.bringIn(look("Bilbao,es,2013,Commitment,70,press\n", true));

        assertThat(of("es-bilbao"))
                .singleElement()
                .extracting(ResultDetails::publishedOn)
                .isNull();
    }

    @Test
    void leavesToTheReportWhatCameWithoutASource() {
        intakes.bringIn(look("Bilbao,es,2013,core,64,\n", true));

        assertThat(of("es-bilbao")).singleElement().satisfies(result -> {
            assertThat(result.publishedOn()).isNull();
            assertThat(result.publication()).isEqualTo(Publication.WITH_REPORT);
        });
    }

    @Test
    void refusesACityThatNobodyKnowsUnlessItMayBeAdded() {
        assertThat(intakes.problems(look("Bilbao,es,2013,core,64,\n", false)))
                .containsExactly("city city.problem.unknown");
    }

    private IntakeId dated(String lines) {
        return intakes.look("results", "city,country,year,report-date,edition,area,percent\n" + lines, true);
    }

    private IntakeId look(String lines, boolean addCities) {
        return intakes.look("results", HEADER + lines, addCities);
    }

    private List<ResultDetails> of(String city) {
        return results.of(cities.find(city).orElseThrow().id()).results();
    }

    private static byte[] published(String file) throws IOException {
        try (var stream = Objects.requireNonNull(ResultIntakeTest.class.getResourceAsStream("/results/" + file))) {
            return stream.readAllBytes();
        }
    }
}
