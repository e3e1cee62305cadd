package passerelle.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import passerelle.account.AccountService;
import passerelle.account.Role;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.NewAssessment;
import passerelle.city.InCharge;
import passerelle.city.OfficerService;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class RoundSearchTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();

    @Autowired
    private RoundService rounds;

    @Autowired
    private TestRounds given;

    @Autowired
    private OfficerService officers;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId aurora;

    @BeforeEach
    void openARoundInFourCities() {
        var four = given.inFourCities(YEAR);
        aurora = four.aurora();
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void narrowsByEverythingAtOnce() {
        var officer = users.signIn(Role.SECRETARIAT);
        officers.assign(aurora, officer);

        assertThat(given.codes(new RoundFilter(YEAR, RoundState.NOT_STARTED, "it", new InCharge(officer), false)))
                .containsExactly("it-aurora");
        assertThat(given.codes(new RoundFilter(YEAR, null, "it", null, false)))
                .containsExactly("it-aurora", "it-borgo");
        assertThat(given.codes(new RoundFilter(YEAR, null, null, new InCharge(AccountId.create()), false)))
                .isEmpty();
        assertThat(given.codes(new RoundFilter(YEAR, null, "it", InCharge.NOBODY, false)))
                .containsExactly("it-borgo");
        assertThat(rounds.totals(new RoundFilter(YEAR, null, "it", null, false)).of(null))
                .isEqualTo(2);
    }

    @Test
    void findsTheCitiesWhoseDeadlineHasPassed(@Autowired AssessmentService store) {
        var zenta = cities.add("it-zenta", "Zenta");
        var opened = new NewAssessment(Instrument.INDEX, YEAR, TODAY.minusDays(90), TODAY.minusDays(5));
        store.open(zenta, opened);
        var late = new RoundFilter(YEAR, null, null, null, true);

        assertThat(given.rows(late))
                .singleElement()
                .returns(zenta, RoundRow::city)
                .returns(5, row -> row.daysLate(TODAY));
        assertThat(rounds.totals(late).of(null)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c.sortEn", "c.sortFr", "officer", "state", "answers", "opened", "due", "activity"})
    void sortsByEveryColumnBothWays(String column) {
        assertThat(given.rows(RoundFilter.of(YEAR), Sort.by(column))).hasSize(4);
        assertThat(given.rows(RoundFilter.of(YEAR), Sort.by(column).descending()))
                .hasSize(4);
    }

    @Test
    void sortsOfficersWhateverTheirAccents(@Autowired AccountService accounts) {
        var names = Map.of("it-aurora", "Zoé", "it-borgo", "Élise", "pt-corvo", "Adam", "ie-dunmore", "Émile");
        given.rows(RoundFilter.of(YEAR)).forEach(row -> {
            var officer = users.add(Role.SECRETARIAT);
            accounts.rename(officer, names.getOrDefault(row.code(), ""));
            officers.assign(row.city(), officer);
        });

        assertThat(given.rows(RoundFilter.of(YEAR), Sort.by("officer")))
                .extracting(RoundRow::officer)
                .containsExactly("Adam", "Élise", "Émile", "Zoé");
    }

    @Test
    void putsWhatIsUnknownLast() {
        assertThat(given.rows(RoundFilter.of(YEAR), Sort.by("due"))).last().returns("ie-dunmore", RoundRow::code);
        assertThat(given.rows(RoundFilter.of(YEAR), Sort.by("activity").descending()))
                .last()
                .returns("it-aurora", RoundRow::code);
    }

    @Test
    void goesPageByPage() {
        assertThat(Stream.of(0, 1, 2)
                        .map(number -> rounds.rows(RoundFilter.of(YEAR), PageRequest.of(number, 3, TestRounds.NAMES)))
                        .map(List::size))
                .containsExactly(3, 1, 0);
    }
}
