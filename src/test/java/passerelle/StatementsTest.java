package passerelle;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import passerelle.account.AccountService;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.account.ViewingService;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.SavedComparisonService;
import passerelle.comparison.Title;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.intake.TestIntakes;
import passerelle.practice.received.TestForms;
import passerelle.result.ResultKind;
import passerelle.search.SearchText;
import passerelle.search.ui.SearchSource;
import passerelle.shared.CityId;
import passerelle.support.CommittingTest;
import passerelle.support.StatementCount;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/**
 * No page asks the database more often because there are more cities: 1,000, or as many as {@code -Dcrowd=200} says.
 * Counted without a transaction, as in a browser, until the first page of every list is there.
 */
@Tag("view")
@CommittingTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "demo.cities=${crowd:1000}")
@TestMethodOrder(OrderAnnotation.class)
class StatementsTest extends SpringBrowserlessTest {

    private static final int MOST = 20;
    private static final int MORE_THAN_A_PAGE = 60;
    private static final String VALMORA = "it-valmora";
    private static final Set<String> SEEN = new HashSet<>();

    @Autowired
    private Users users;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private List<SearchSource> sources;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @ParameterizedTest(name = "/{0}")
    @CsvSource({
        "''",
        "cities",
        "cities/it-valmora",
        "cities/it-valmora/overview",
        "cities/it-valmora/membership",
        "cities/it-valmora/index",
        "cities/it-valmora/charts",
        "cities/it-valmora/charts?group=population:-100000",
        "cities/it-valmora/charts/presentation",
        "cities/it-valmora/learning",
        "cities/it-valmora/learning?group=all",
        "cities/it-valmora/visit",
        "cities/it-valmora/profile",
        "cities/it-valmora/strategy",
        "cities/it-valmora/practices",
        "cities/it-valmora/fees",
        "cities/it-valmora/documents",
        "cities/it-valmora/people",
        "cities/it-valmora/history",
        "account",
        "api",
        "map",
        "compare",
        "compare/groups",
        "'compare/side-by-side?cities=it-valmora,se-lunden,pl-kastrel,es-porto-sole,de-bruckstadt'",
        "compare/bands",
        "compare?city=it-valmora&group=population:-100000",
        "network?in=area:education",
        "network?look=heat&sort=-area:education",
        "network?look=scatter&city=it-valmora",
        "network?look=course",
        "network?look=course&split=national-network",
        "network?look=course&split=population",
        "learning",
        "learning?area=education",
        "practices",
        "practices?map=europe",
        "practices/review",
        "practices/classification",
        "practices/received",
        "practices/it-valmora-1",
        "accounts",
        "mails",
        "pipeline",
        "pipeline?view=board",
        "results",
        "rounds",
        "rounds?state=ANSWERING&late=true&sort=-answers",
        "rounds/open",
        "fees",
        "instruments",
        "instruments/icc-index/2027",
        "instruments/icc-index/2027/changes?since=2022",
        "instruments/icc-index/2027/preview",
        "norms",
        "intakes"
    })
    void staysWithinTwentyStatements(String page) {
        users.signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("instruments/policy-grid/1");

        assertThat(StatementCount.during(() -> show(page))).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "cities?size=200",
                "cities/it-valmora",
                "cities/it-valmora/facts",
                "cities/it-valmora/results",
                "results?size=200",
                "editions",
                "editions/icc-index/2022",
                "groups",
                "comparisons?group=all&city=it-valmora",
                "saved-comparisons"
            })
    void staysWithinTwentyStatementsForPrograms(String address, @Autowired WebApplicationContext context) {
        var programs = MockMvcBuilders.webAppContextSetup(context).build();
        users.signIn(Role.SECRETARIAT);

        assertThat(StatementCount.during(() -> ask(programs, "/api/v1/" + address)))
                .isLessThanOrEqualTo(MOST);
    }

    private static void ask(MockMvc programs, String address) {
        try {
            programs.perform(MockMvcRequestBuilders.get(address))
                    .andExpect(MockMvcResultMatchers.status().isOk());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/commitment", "/profile", "?filter=unconfirmed", "?filter=unanswered", "/workbook"})
    void staysWithinTwentyStatementsOnTheAnswerSheet(String page) {
        var sheet = openSheet();
        signIn(Role.COORDINATOR);

        assertThat(StatementCount.during(() -> show("cities/" + VALMORA + "/assessments/" + sheet + page)))
                .isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/composite/lens", "/area/education", "/what-if", "/what-if?weights=EDU-01:3,language:0"})
    void staysWithinTwentyStatementsWhereAFigureOpens(String figure) {
        var round = database.queryForObject(
                "select max(r.round_year) from result r join city c on c.id = r.city_id"
                        + " where c.code = ? and r.kind = 'INDICATIVE'",
                Integer.class,
                VALMORA);
        signIn(Role.SECRETARIAT);

        assertThat(StatementCount.during(() -> show("cities/" + VALMORA + "/scores/" + round + figure)))
                .isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "CONTRIBUTOR"})
    void savesAnAnswerInAtMostSixStatementsAndItsExplanationToo(
            Role role, @Autowired AnswerService answers, @Autowired TextService texts) {
        var sheet = openSheet();
        signIn(role);
        var card = new IndicatorCode("EDU-01");
        answers.clear(new AssessmentId(sheet), card, 0);

        assertThat(StatementCount.during(
                        () -> answers.answer(new AssessmentId(sheet), card, new AnswerValue.Choice("b"), 0)))
                .isLessThanOrEqualTo(6);
        assertThat(StatementCount.during(() ->
                        texts.save(new TextKey("assessment", sheet, "EDU-02"), "As decided by the " + role, 0, "en")))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void staysWithinTwentyStatementsOnAllResultsOfARound() {
        var round = database.queryForObject(
                "select max(r.round_year) from result r join city c on c.id = r.city_id"
                        + " where c.code = ? and r.kind = 'INDICATIVE'",
                Integer.class,
                VALMORA);
        signIn(Role.SECRETARIAT);

        assertThat(StatementCount.during(() -> show("cities/" + VALMORA + "/results/" + round)))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void staysWithinTwentyStatementsOnASheetInReview() {
        var sheet = database.queryForObject(
                "select min(c.code || '/assessments/' || a.id) from assessment a join city c on c.id = a.city_id"
                        + " where a.status = 'SUBMITTED' and a.instrument = 'INDEX'",
                String.class);
        signIn(Role.SECRETARIAT);

        assertThat(StatementCount.during(() -> show("cities/" + sheet))).isLessThanOrEqualTo(MOST);
    }

    @Test
    void staysWithinTwentyStatementsOnAnAccount() {
        var expert = database.queryForObject("select id from account where email = 'expert@demo.example'", UUID.class);
        signIn(Role.SECRETARIAT);

        assertThat(StatementCount.during(() -> show("accounts/" + expert))).isLessThanOrEqualTo(MOST);
    }

    @Test
    void staysWithinTwentyStatementsOnAnImport(@Autowired TestIntakes intakes) {
        signIn(Role.SECRETARIAT);
        var lines = IntStream.range(0, MORE_THAN_A_PAGE)
                .mapToObj(number -> "IT,Paese " + number)
                .collect(joining("\n"));
        var intake = intakes.look("cities", "country,city\n" + lines);

        assertThat(StatementCount.during(() -> show("intakes/" + intake.value())))
                .isLessThanOrEqualTo(MOST);
        intakes.undo(intakes.bringIn(intake));
        assertThat(StatementCount.during(() -> show("intakes/" + intake.value())))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void staysWithinTwentyStatementsOnACollection(@Autowired TestIntakes intakes) {
        signIn(Role.SECRETARIAT);
        var lines = IntStream.range(0, MORE_THAN_A_PAGE)
                .mapToObj(number -> "Nowhere " + number + ",A title")
                .collect(joining("\n"));
        var intake = intakes.look("practices", "city,title\n" + lines);

        assertThat(StatementCount.during(() -> show("intakes/" + intake.value())))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void staysWithinTwentyStatementsOnASavedComparison(@Autowired SavedComparisonService comparisons) {
        signIn(Role.SECRETARIAT);
        var all = new Asked(null, new ComparisonGroup.All(), new Basis(ResultKind.OFFICIAL, LocalDate.now(), 5));
        var saved = comparisons.save(new Title("All"), all);

        assertThat(StatementCount.during(() -> show("compare/saved/" + saved.value())))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void staysWithinTwentyStatementsOnAPracticeThatIsWritten() {
        var code = database.queryForObject("select min(code) from good_practice where status = 'DRAFT'", String.class);
        var city = database.queryForObject(
                "select city_id from good_practice where status = 'DRAFT' and code = ?", UUID.class, code);
        users.signIn(Role.COORDINATOR, new CityId(Objects.requireNonNull(city)));

        assertThat(StatementCount.during(() -> show("practices/" + code + "/report")))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void staysWithinTwentyStatementsOnWhatWasReadFromAForm(@Autowired TestForms forms) {
        var code = forms.received(valmora());
        signIn(Role.SECRETARIAT);

        assertThat(StatementCount.during(() -> show("practices/" + code + "/received")))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void staysWithinTwentyStatementsOnALearningGroup() {
        signIn(Role.SECRETARIAT);
        var group = database.queryForObject("select id from learning_group", UUID.class);

        assertThat(StatementCount.during(() -> show("learning/" + group))).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login",
                "setup",
                "invitation/none",
                "password/forgotten",
                "password/none",
                "sign-in",
                "sign-in/none"
            })
    void staysWithinTwentyStatementsBeforeSigningIn(String page) {
        assertThat(StatementCount.during(() -> show(page))).isLessThanOrEqualTo(MOST);
    }

    @Test
    void staysWithinTwentyStatementsOnAnInvitation(@Autowired AccountService accounts) {
        var invited = users.add(Role.EXPERT);
        var code = Acting.asSystem(() -> accounts.invite(invited));

        assertThat(StatementCount.during(() -> show("invitation/" + code.value())))
                .isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void staysWithinTwentyStatementsAtHome(Role role) {
        signIn(role);
        UI.getCurrent().navigate("instruments");

        assertThat(StatementCount.during(() -> show(""))).isLessThanOrEqualTo(MOST);
    }

    @Test
    void staysWithinTwentyStatementsSeeingAsACity(@Autowired ViewingService viewings) {
        signIn(Role.SECRETARIAT);
        viewings.begin(valmora(), "");
        UI.getCurrent().navigate("instruments");

        assertThat(StatementCount.during(() -> show(""))).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void staysWithinTwentyStatementsForASearch(Role role) {
        signIn(role);
        UI.getCurrent().navigate("instruments");

        assertThat(StatementCount.during(() -> sources.forEach(source -> source.find(new SearchText("a"), 5))))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void leavesNoAddressOut() {
        assertThat(Routes.all()).allSatisfy(route -> assertThat(SEEN).anyMatch(path -> Routes.leadsTo(route, path)));
    }

    private UUID openSheet() {
        return Objects.requireNonNull(database.queryForObject(
                "select a.id from assessment a join city c on c.id = a.city_id where c.code = ? and a.status = 'OPEN'",
                UUID.class,
                VALMORA));
    }

    private void signIn(Role role) {
        var isOfTheNetwork = role == Role.SECRETARIAT || role == Role.ANALYST;
        users.signIn(role, isOfTheNetwork ? new CityId[0] : new CityId[] {valmora()});
    }

    private CityId valmora() {
        return new CityId(Objects.requireNonNull(
                database.queryForObject("select id from city where code = ?", UUID.class, VALMORA)));
    }

    private void show(String page) {
        var address = new Location(page);
        SEEN.add(page);
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
        roundTrip();
        $(Grid.class).all().forEach(list -> list.getDataCommunicator().setViewportRange(0, list.getPageSize()));
        roundTrip();
    }
}
