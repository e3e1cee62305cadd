package passerelle.practice.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.intake.IntakeService;
import passerelle.intake.IntakeTicks;
import passerelle.intake.LineDetails;
import passerelle.intake.Outcome;
import passerelle.intake.Tally;
import passerelle.intake.TestIntakes;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.practice.classification.TermId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class CollectionIntakeTest {

    private static final String PUBLISHED = "published-practices";
    private static final String DRAFTED = "practices";

    @Autowired
    private TestIntakes tables;

    @Autowired
    private IntakeService intakes;

    @Autowired
    private IntakeTicks ticks;

    @Autowired
    private PracticeService practices;

    @Autowired
    private PracticeReporting reporting;

    @Autowired
    private TextService texts;

    @Autowired
    private TestCities cities;

    private CityId valmora;

    @BeforeEach
    void signIn(@Autowired Users users) {
        valmora = cities.add("it-valmora", "Valmora");
        cities.add("fr-lunden", "Lunden");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void publishesWhatTheProgrammePublishedOnItsDay() {
        var id = tables.look(PUBLISHED, """
                City,Title,Themes,SDGs,Index areas,Period,Summary,Context,Links,E-mail,Published on
                Valmora,Choirs for all,"Neighbourhood; health, social security and family support",4; SDG 11,Public space,\
                "since March 2019","First.
                • one
                • two",Because,Film: https://example.org/film,office@example.org,2021-05-03
                """);
        assertThat(tables.lines(id, Outcome.ADDS))
                .extracting(LineDetails::after)
                .containsExactly("PracticeStatus.PUBLISHED 2021-05-03 · 2019-03 – … · PracticePart.SUMMARY,"
                        + " PracticePart.CONTEXT");
        assertThat(practices.ofCity(valmora)).isEmpty();

        tables.bringIn(id);

        var practice = only();
        assertThat(practice.status()).isEqualTo(PracticeStatus.PUBLISHED);
        assertThat(practice.course().publishedOn()).isEqualTo(LocalDate.of(2021, 5, 3));
        assertThat(practice.facts().title().en()).isEqualTo("Choirs for all");
        assertThat(practice.facts().terms())
                .extracting(TermId::value)
                .containsExactlyInAnyOrder("theme.neighbourhood", "theme.health", "goal.sdg-04", "goal.sdg-11");
        assertThat(practice.facts().areas()).containsExactly("public-space");
        assertThat(practice.facts().dates()).hasToString("2019-03 – …");
        assertThat(practice.facts().links().getFirst().title()).isEqualTo("Film");
        assertThat(practice.facts().contact().email()).isEqualTo("office@example.org");
        assertThat(text(practice, "summary.en")).isEqualTo("First.\n\n- one\n- two");
        assertThat(practices.lastReported(valmora)).isEqualTo(LocalDate.of(2021, 5, 3));
    }

    @Test
    void draftsForTheCityWhatNobodyPublished() {
        tables.bringIn(
                tables.look(DRAFTED, "Ville;Titre;Résumé\nit-valmora;Des chœurs pour tous;Les gens et la ville\n"));

        var practice = only();
        assertThat(practice.status()).isEqualTo(PracticeStatus.DRAFT);
        assertThat(practice.facts().language()).isEqualTo("fr");
        assertThat(text(practice, "summary.fr")).isEqualTo("Les gens et la ville");
    }

    @Test
    void knowsWhatStandsThereAlready() {
        var table = "city,title,year\nValmora,Choirs for all,2019\nValmora,Choirs for all,2021\n";
        tables.bringIn(tables.look(DRAFTED, table));
        assertThat(practices.ofCity(valmora)).hasSize(2);

        assertThat(tables.tally(tables.look(DRAFTED, table))).isEqualTo(new Tally(0, 0, 2, 0));
        assertThat(tables.tally(tables.look(DRAFTED, "city,title\nVALMORA,choirs FOR all\n")))
                .isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void bringsInOnlyTheTickedLines() {
        var id = tables.look(DRAFTED, "city,title\nValmora,One\nValmora,Two\nValmora,Three\n");

        ticks.setAll(id, false);
        assertThatThrownBy(() -> tables.bringIn(id))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("intake.error.nothing");
        ticks.set(id, Set.of(3), true);
        intakes.lookAgain(id, false, Locale.ENGLISH);
        assertThat(intakes.find(id).orElseThrow().wanted()).isOne();
        tables.bringIn(id);

        assertThat(only().facts().title().en()).isEqualTo("Two");
    }

    @Test
    void leavesNoLineOutOfATableWhoseLinesRestOnOneAnother() {
        var id = tables.look("cities", "country,city\nIT,Riva\n");

        assertThatThrownBy(() -> ticks.setAll(id, false)).hasMessage("intake.error.together");
    }

    @Test
    void saysOfEachCellWhatIsWrong() {
        var id = tables.look(PUBLISHED, """
                city,title,title-en,title-fr,language,themes,period,links,email,published on,year
                Nowhere,A,,,,,,,,2021-05-03,
                Valmora,,,,,,,,,2021-05-03,
                ,B,,,,,,,,2021-05-03,
                Valmora,C,,,de,,,,,2021-05-03,
                Valmora,D,,,,Neighbourhood; Zeppelins,,,,2021-05-03,
                Valmora,E,,,,,soon,,,2021-05-03,
                Valmora,F,,,,,,nothing,,2021-05-03,
                Valmora,G,,,,,,,somebody,2021-05-03,
                Valmora,H,,,,,,,,,
                Valmora,I,,,,,,,,2999-01-01,
                Valmora,J,,,,,,,,2021-05-03,
                Valmora,J,,,,,,,,2021-05-03,
                Valmora,,,Un titre,en,,,,,2021-05-03,
                """);

        assertThat(tables.problems(id))
                .containsExactly(
                        "city city.problem.nowhere",
                        "practice-title practice.collection.problem.title",
                        "city intake.problem.blank",
                        "language city.problem.language",
                        "themes practice.collection.problem.term",
                        "period practice.collection.problem.period",
                        "links practice.error.link",
                        "email email.error.unreadable",
                        "published intake.problem.blank",
                        "published practice.collection.problem.future",
                        "practice-title intake.problem.twice",
                        "practice-title practice.collection.problem.title");
        assertThat(tables.tally(id).adding()).isOne();
    }

    @Test
    void asksWhichCityWhereSeveralAnswer() {
        cities.add("es-valmora", "Valmora");

        assertThat(tables.problems(tables.look(DRAFTED, "city,title\nValmora,One\n")))
                .containsExactly("city city.problem.ambiguous.country");
        assertThat(tables.tally(tables.look(
                        DRAFTED, "city,country,title,code of the city\nValmora,ES,One,\n,,Two,es-valmora\n")))
                .isEqualTo(new Tally(2, 0, 0, 0));
    }

    @Test
    void takesAFormulaForText() {
        tables.bringIn(tables.look(DRAFTED, "city,title,summary\nValmora,=1+1,\"=HYPERLINK(\"\"x\"\")\"\n"));

        assertThat(only().facts().title().en()).isEqualTo("=1+1");
        assertThat(text(only(), "summary.en")).isEqualTo("=HYPERLINK(\"x\")");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,','", "UTF-8,;", "windows-1252,;", "windows-1252,'\t'", "UTF-16,'\t'"})
    void isReadHoweverItWasSaved(String encoding, String separator) {
        var table = "VILLE|Titre_de la pratique *|Titre anglais|Thèmes|Année\nVálmora||Choirs|Éducation|2020\n"
                .replace("|", separator)
                .replace("Válmora", "Valmora");

        tables.bringIn(tables.look(DRAFTED, table.getBytes(Charset.forName(encoding)), false));

        assertThat(only().facts().terms()).extracting(TermId::value).containsExactly("theme.education");
        assertThat(only().facts().dates()).hasToString("2020 – 2020");
    }

    @Test
    void isUndoneAsAWholeUntilSomebodyWritesOn() {
        var table = "city,title,published on\nValmora,One,2021-05-03\nValmora,Two,2021-05-03\n";
        var id = tables.bringIn(tables.look(PUBLISHED, table));

        tables.undo(id);

        assertThat(practices.ofCity(valmora)).isEmpty();
        assertThat(practices.archived(valmora)).hasSize(2);
        assertThat(tables.tally(tables.look(PUBLISHED, table)).adding()).isEqualTo(2);
    }

    @Test
    void isNotUndoneOverSomebodysWords() {
        var id = tables.bringIn(tables.look(DRAFTED, "city,title\nValmora,One\n"));
        var practice = practices.ofCity(valmora).getFirst().id();
        reporting.write(practice, new PracticeChange.Title("en", "One and more"));

        assertThatThrownBy(() -> tables.undo(id)).hasMessage("practice.collection.error.changed");
    }

    private PracticeDetails only() {
        var rows = practices.ofCity(valmora);
        assertThat(rows).hasSize(1);
        return practices.get(rows.getFirst().id());
    }

    private String text(PracticeDetails practice, String field) {
        return texts.read(new TextKey(PracticeService.SUBJECT, practice.id().value(), field))
                .body();
    }
}
