package passerelle.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.account.ViewingService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextSaving;
import passerelle.text.TextService;

@ApplicationTest
class RemarkServiceTest {

    private static final IndicatorCode INDICATOR = new IndicatorCode("COM-03");

    @Autowired
    private RemarkService remarks;

    @Autowired
    private TextService texts;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;
    private AccountId coordinator;

    @BeforeEach
    void openARoundAndSignIn() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        coordinator = users.signIn(Role.COORDINATOR, city);
    }

    /** Who of them reads and answers which. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            COORDINATOR, SHARED, true
            CONTRIBUTOR, SHARED, true
            EXPERT,      SHARED, true
            ANALYST,     SHARED, true
            SECRETARIAT, SHARED, true
            COORDINATOR, CITY,   true
            CONTRIBUTOR, CITY,   true
            EXPERT,      CITY,   false
            ANALYST,     CITY,   false
            SECRETARIAT, CITY,   false
            """)
    void keepsToItsCircle(Role role, RemarkCircle circle, boolean reads) {
        var thread = remarks.open(index, INDICATOR, circle, said("What is the number?"));
        signIn(role);

        assertThat(remarks.of(index).containsKey(INDICATOR)).isEqualTo(reads);
        assertThat(history().contains("What is the number?")).isEqualTo(reads);
        if (reads) {
            remarks.answer(thread, said("It is 12."));
        } else {
            assertDenied(() -> remarks.answer(thread, said("It is 12.")));
            assertDenied(() -> remarks.resolve(thread));
            assertDenied(() -> remarks.open(index, INDICATOR, circle, said("And now?")));
        }
    }

    @Test
    void staysInsideTheCityWhenTheSecretariatSeesAsIt(@Autowired ViewingService viewings) {
        remarks.open(index, INDICATOR, RemarkCircle.CITY, said("Between us."));
        users.signIn(Role.SECRETARIAT);

        viewings.begin(city, "");

        assertThat(remarks.of(index)).isEmpty();
        viewings.end();
    }

    @Test
    void tellsWhoIsMentionedUntilTheyHaveReadIt() {
        var contributor = users.add(Role.CONTRIBUTOR, city);
        var thread = remarks.open(
                index, INDICATOR, RemarkCircle.CITY, new NewRemark("Do you know?", "en", Set.of(contributor)));
        assertThat(remarks.unread(5)).isEmpty();
        users.signIn(contributor);

        assertThat(remarks.unread(5)).singleElement().satisfies(row -> {
            assertThat(row.indicator()).isEqualTo(INDICATOR);
            assertThat(row.area()).isEqualTo("commitment");
        });
        assertThat(remarks.of(index).get(INDICATOR)).allMatch(ThreadRow::isUnread);
        remarks.read(thread);
        assertThat(remarks.unread(5)).isEmpty();
    }

    @Test
    void mentionsOnlyWhoCanReadIt() {
        var expert = users.add(Role.EXPERT, city);
        var officer = users.add(Role.SECRETARIAT);
        var neighbour = users.add(Role.CONTRIBUTOR, cities.add("fr-autre", "Autre"));
        var colleague = users.add(Role.CONTRIBUTOR, city);

        assertThat(accounts(RemarkCircle.SHARED))
                .contains(expert, officer, colleague)
                .doesNotContain(neighbour, coordinator);
        assertThat(accounts(RemarkCircle.CITY)).containsExactly(colleague);
        assertRefused(
                () -> remarks.open(
                        index, INDICATOR, RemarkCircle.CITY, new NewRemark("Look.", "en", Set.of(colleague, expert))),
                "remark.error.mention");
    }

    @Test
    void isResolvedAndOpenAgainOnceSomebodySaysMore() {
        var thread = remarks.open(index, INDICATOR, RemarkCircle.SHARED, said("What is the number?"));

        remarks.resolve(thread);
        assertThat(only().isOpen()).isFalse();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> remarks.resolve(thread));

        remarks.answer(thread, said("Wait."));
        assertThat(only().isOpen()).isTrue();
        assertThat(only().remarks()).extracting(RemarkRow::body).containsExactly("What is the number?", "Wait.");
    }

    @Test
    void isCorrectedByItsAuthorWithinTheHistory() {
        remarks.open(index, INDICATOR, RemarkCircle.SHARED, said("It is 21."));
        var remark = only().remarks().getFirst();
        var key = RemarkTexts.key(remark.id());

        assertThat(texts.save(key, "It is 12.", 1, "en")).isInstanceOf(TextSaving.Saved.class);

        assertThat(only().remarks().getFirst().body()).isEqualTo("It is 12.");
        assertThat(only().remarks().getFirst().correctedAt()).isNotNull();
        assertThat(history()).contains("It is 21.");
        users.signIn(Role.SECRETARIAT);
        assertDenied(() -> texts.save(key, "It is 99.", 2, "en"));
    }

    @Test
    void isNoRemarkWithoutWords() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> said("  "));
    }

    private ThreadRow only() {
        var threads = remarks.of(index).getOrDefault(INDICATOR, List.of());
        assertThat(threads).hasSize(1);
        return threads.getFirst();
    }

    private List<AccountId> accounts(RemarkCircle circle) {
        return remarks.circles(index, INDICATOR).getOrDefault(circle, List.of()).stream()
                .map(Person::account)
                .toList();
    }

    private List<String> history() {
        return audit.ofCity(city, PageRequest.of(0, 50)).stream()
                .map(AuditRow::after)
                .toList();
    }

    private void signIn(Role role) {
        var isOfTheNetwork = role == Role.SECRETARIAT || role == Role.ANALYST;
        users.signIn(role, isOfTheNetwork ? new CityId[0] : new CityId[] {city});
    }

    private static NewRemark said(String words) {
        return new NewRemark(words, "en", Set.of());
    }
}
