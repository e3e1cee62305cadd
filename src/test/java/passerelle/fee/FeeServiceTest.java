package passerelle.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertAskedBack;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.document.DocumentService;
import passerelle.document.TestFiles;
import passerelle.journey.StepStatus;
import passerelle.journey.pipeline.JourneyService;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.shared.Euro;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class FeeServiceTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();
    private static final Euro FEE = Euro.of("5000.00");

    @Autowired
    private FeeService fees;

    @Autowired
    private PaymentService payments;

    @Autowired
    private FeeYearService years;

    @Autowired
    private JourneyService journeys;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void aMemberSinceLastYear() {
        city = memberships.join(cities.add("it-valmora", "Valmora"), LocalDate.of(YEAR - 1, 3, 3));
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void owesAFeeForEveryYearOfMembership() {
        assertThat(fees.of(city)).extracting(FeeRow::year).containsExactly(YEAR, YEAR - 1);
        assertThat(fees.of(city)).extracting(FeeRow::status).containsOnly(FeeStatus.UNCALLED);
        assertRefused(() -> fees.call(city, YEAR - 2, notice(), Optional.empty()), "fee.error.not.owed");
    }

    @Test
    void isDoneOnTheJourneyOncePaid() {
        fees.call(city, YEAR, notice(), Optional.empty());
        assertThat(journeys.of(city).fee(YEAR).orElseThrow().due()).isEqualTo(TODAY.plusDays(30));

        payments.record(city, YEAR, new NewPayment(TODAY, "T-1", FEE), false);

        assertThat(fees.of(city).getFirst().status()).isEqualTo(FeeStatus.PAID);
        assertThat(journeys.of(city).fee(YEAR).orElseThrow().status()).isEqualTo(StepStatus.DONE);
    }

    @Test
    void isOwedAgainWhenThePaymentIsWithdrawn() {
        fees.call(city, YEAR, notice(), Optional.empty());
        var payment = payments.record(city, YEAR, new NewPayment(TODAY, "T-1", FEE), false);

        payments.withdraw(payment, new Reason("another city"));

        assertThat(fees.of(city).getFirst().status()).isEqualTo(FeeStatus.CALLED);
        payments.record(city, YEAR, new NewPayment(TODAY, "T-1", FEE), false);
        assertThat(fees.of(city).getFirst().status()).isEqualTo(FeeStatus.PAID);
    }

    @Test
    void takesTheSamePaymentOnce() {
        fees.call(city, YEAR, notice(), Optional.empty());
        payments.record(city, YEAR, new NewPayment(TODAY, "T-1", Euro.of("100")), false);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> payments.record(city, YEAR, new NewPayment(TODAY, "T-1", Euro.of("100")), false))
                .withStackTraceContaining("payment_recorded_once");
    }

    @Test
    void isCalledOnce() {
        fees.call(city, YEAR, notice(), Optional.empty());

        assertRefused(() -> fees.call(city, YEAR, notice(), Optional.empty()), "fee.error.called");
    }

    @Test
    void asksBackBeforeItsNoticeNoLongerFitsWhatWasPaid() {
        fees.call(city, YEAR, new Notice(TODAY.minusDays(9), "N-1", FEE), Optional.empty());
        payments.record(city, YEAR, new NewPayment(TODAY.minusDays(5), "T-1", FEE), false);
        var fee = fees.of(city).getFirst().id().orElseThrow();
        var slip = new Reason("misread");

        assertAskedBack(
                () -> fees.correctNotice(fee, new Notice(TODAY.minusDays(4), "N-1", FEE), slip, false),
                "fee.warning.paid.before");
        assertAskedBack(
                () -> fees.correctNotice(fee, new Notice(TODAY.minusDays(5), "N-1", Euro.of("4999.99")), slip, false),
                "fee.warning.paid.more");
        fees.correctNotice(fee, new Notice(TODAY.minusDays(5), "N-1", FEE), slip, false);
        fees.correctNotice(fee, new Notice(TODAY, "N-1", FEE), slip, true);

        assertThat(fees.of(city).getFirst().noticeOn()).isEqualTo(TODAY);
    }

    @Test
    void isReadByTheOwnCoordinatorAndNotByContributorsOrExperts() {
        users.signIn(Role.COORDINATOR, city);
        assertThat(fees.of(city)).isNotEmpty();

        for (var role : new Role[] {Role.CONTRIBUTOR, Role.EXPERT}) {
            users.signIn(role, city);
            assertDenied(() -> fees.of(city));
        }
    }

    @Test
    void listsWhoHasNotPaid() {
        var other = memberships.join(cities.add("it-lunden", "Lunden"), LocalDate.of(YEAR, 1, 2));
        fees.call(city, YEAR, notice(), Optional.empty());
        payments.record(city, YEAR, new NewPayment(TODAY, "T-1", FEE), false);

        assertThat(years.lines(YEAR, true, PageRequest.of(0, 10, Sort.by("c.sortEn"))))
                .extracting(FeeLine::code)
                .contains("it-lunden")
                .doesNotContain("it-valmora");
        assertThat(fees.of(other)).hasSize(1);
        assertThat(years.sum(YEAR).paid()).isEqualTo(FEE);
    }

    @Test
    void namesItsPapersInTheHistoryOfTheCityToTheSecretariatAlone(
            @Autowired DocumentService documents, @Autowired AuditLog audit) {
        fees.call(city, YEAR, notice(), Optional.empty());
        var fee = fees.of(city).getFirst().id().orElseThrow();
        fees.attach(fee, TestFiles.pdf("bank-slip.pdf"));
        var paper = documents.of("fee", List.of(fee.value())).getFirst().id();
        documents.takeBack(paper, new Reason("another city"));

        assertThat(acts(audit)).contains("document.stored", "document.withdrawn");
        for (var role : new Role[] {Role.COORDINATOR, Role.CONTRIBUTOR, Role.EXPERT}) {
            users.signIn(role, city);
            assertThat(acts(audit)).as(role.name()).isNotEmpty().noneMatch(act -> act.startsWith("document."));
        }
    }

    private List<String> acts(AuditLog audit) {
        return audit.ofCity(city, PageRequest.of(0, 50)).stream()
                .map(AuditRow::act)
                .toList();
    }

    private static Notice notice() {
        return new Notice(TODAY, "N-1", FEE);
    }
}
