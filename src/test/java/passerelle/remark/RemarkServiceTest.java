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
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestColleagues;
import passerelle.support.Users;
import passerelle.text.TextSaving;
import passerelle.text.TextService;

@ApplicationTest
class RemarkServiceTest {

    private static final String INDICATOR = "COM-03";

    @Autowired
    private RemarkService remarks;

    @Autowired
    private TextService texts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    private TestColleagues.TwoColleagues valmora;

    @BeforeEach
    void openASheetToTalkAbout(@Autowired TestColleagues colleagues) {
        valmora = colleagues.inValmora();
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
        var thread = remarks.open(valmora.index(), INDICATOR, circle, said("What is the number?"));
        signIn(role);

        assertThat(remarks.of(valmora.index()).containsKey(INDICATOR)).isEqualTo(reads);
        assertThat(history().contains("What is the number?")).isEqualTo(reads);
        if (reads) {
            remarks.answer(thread, said("It is 12."));
        } else {
            assertDenied(() -> remarks.answer(thread, said("It is 12.")));
            assertDenied(() -> remarks.resolve(thread));
            assertDenied(() -> remarks.open(valmora.index(), INDICATOR, circle, said("And now?")));
        }
    }

    @Test
    void namesAFigureInWordsInTheHistory() {
        remarks.open(valmora.index(), "population", RemarkCircle.CITY, said("Which year?"));

        assertThat(audit.ofCity(valmora.city(), PageRequest.of(0, 9)))
                .anyMatch(
                        row -> row.act().equals("remark.written") && row.after().equals("⟦Population‖Population⟧"));
    }

    @Test
    void staysInsideTheCityWhenTheSecretariatSeesAsIt(@Autowired ViewingService viewings) {
        remarks.open(valmora.index(), INDICATOR, RemarkCircle.CITY, said("Between us."));
        users.signIn(Role.SECRETARIAT);

        viewings.begin(valmora.city(), "");

        assertThat(remarks.of(valmora.index())).isEmpty();
        viewings.end();
    }

    @Test
    void tellsWhoIsMentionedUntilTheyHaveReadIt() {
        var thread = remarks.open(
                valmora.index(),
                INDICATOR,
                RemarkCircle.CITY,
                new NewRemark("Do you know?", "en", Set.of(valmora.colleague())));
        assertThat(remarks.unread(5)).isEmpty();
        users.signIn(valmora.colleague());

        assertThat(remarks.unread(5)).singleElement().satisfies(row -> {
            assertThat(row.field()).isEqualTo(INDICATOR);
            assertThat(row.area()).isEqualTo("commitment");
        });
        assertThat(remarks.of(valmora.index()).get(INDICATOR)).allMatch(ThreadRow::isUnread);
        remarks.read(thread);
        assertThat(remarks.unread(5)).isEmpty();
    }

    @Test
    void mentionsOnlyWhoCanReadIt(@Autowired TestCities cities) {
        var expert = users.add(Role.EXPERT, valmora.city());
        var officer = users.add(Role.SECRETARIAT);
        var neighbour = users.add(Role.CONTRIBUTOR, cities.add("fr-autre", "Autre"));

        assertThat(accounts(RemarkCircle.SHARED))
                .contains(expert, officer, valmora.colleague())
                .doesNotContain(neighbour, valmora.coordinator());
        assertThat(accounts(RemarkCircle.CITY)).containsExactly(valmora.colleague());
        assertRefused(
                () -> remarks.open(
                        valmora.index(),
                        INDICATOR,
                        RemarkCircle.CITY,
                        new NewRemark("Look.", "en", Set.of(valmora.colleague(), expert))),
                "remark.error.mention");
    }

    @Test
    void isResolvedAndOpenAgainOnceSomebodySaysMore() {
        var thread = remarks.open(valmora.index(), INDICATOR, RemarkCircle.SHARED, said("What is the number?"));

        remarks.resolve(thread);
        assertThat(only().isOpen()).isFalse();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> remarks.resolve(thread));

        remarks.answer(thread, said("Wait."));
        assertThat(only().isOpen()).isTrue();
        assertThat(only().remarks()).extracting(RemarkRow::body).containsExactly("What is the number?", "Wait.");
    }

    @Test
    void isCorrectedByItsAuthorWithinTheHistory() {
        remarks.open(valmora.index(), INDICATOR, RemarkCircle.SHARED, said("It is 21."));
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
        var threads = remarks.of(valmora.index()).getOrDefault(INDICATOR, List.of());
        assertThat(threads).hasSize(1);
        return threads.getFirst();
    }

    private List<AccountId> accounts(RemarkCircle circle) {
        return remarks.circles(valmora.index(), INDICATOR).getOrDefault(circle, List.of()).stream()
                .map(Person::account)
                .toList();
    }

    private List<String> history() {
        return audit.ofCity(valmora.city(), PageRequest.of(0, 50)).stream()
                .map(AuditRow::after)
                .toList();
    }

    private void signIn(Role role) {
        var isOfTheNetwork = role == Role.SECRETARIAT || role == Role.ANALYST;
        users.signIn(role, isOfTheNetwork ? new CityId[0] : new CityId[] {valmora.city()});
    }

    private static NewRemark said(String words) {
        return new NewRemark(words, "en", Set.of());
    }
}
