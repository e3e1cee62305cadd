package passerelle.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertAskedBack;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.CityId;
import passerelle.shared.Euro;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

class FeeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate CALLED = LocalDate.of(2026, 1, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 19);

    private final Fee fee = new Fee(CityId.create(), 2026);

    @Test
    void asksForFiveThousandEurosUntilItIsCalledOtherwise() {
        assertThat(fee.row(List.of()).amount()).isEqualTo(Euro.of("5000.00"));
        assertThat(fee.row(List.of()).status()).isEqualTo(FeeStatus.UNCALLED);
    }

    @Test
    void isDueOnceCalled() {
        fee.call(notice(CALLED), DUE, TODAY);

        assertThat(fee.row(List.of()).status()).isEqualTo(FeeStatus.CALLED);
        assertThat(fee.row(List.of()).dueOn()).isEqualTo(DUE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2026-03-02, fee.error.notice.future
            2025-09-30, fee.error.notice.early
            """)
    void cannotBeCalledOnAnyDay(LocalDate on, String why) {
        assertRefused(() -> fee.call(notice(on), on.plusDays(30), TODAY), why);
    }

    @Test
    void mayBeCalledFromTheOctoberBeforeItsYear() {
        var october = LocalDate.of(2025, 10, 1);

        fee.call(notice(october), DUE, TODAY);

        assertThat(fee.row(List.of()).status()).isEqualTo(FeeStatus.CALLED);
    }

    @ParameterizedTest(name = "{0} and {1} settle it on {2}")
    @CsvSource(nullValues = "-", textBlock = """
            5000.00, -,       2026-02-01
            4999.99, -,       -
            2500.00, 2500.00, 2026-02-11
            5000.00, 10.00,   2026-02-01
            1000.00, 3999.99, -
            """)
    void isPaidOnTheDayTheAmountIsReached(String first, String second, LocalDate settledOn) {
        fee.call(notice(CALLED), DUE, TODAY);
        var one = row(LocalDate.of(2026, 2, 1), first);
        var payments = second == null ? List.of(one) : List.of(one, row(LocalDate.of(2026, 2, 11), second));

        assertThat(fee.row(payments).settledOn()).isEqualTo(settledOn);
        assertThat(fee.row(payments).status()).isEqualTo(settledOn == null ? FeeStatus.CALLED : FeeStatus.PAID);
    }

    @Test
    void warnsOfAPaymentBeforeItsNotice() {
        var paid = payment("5000.00");

        assertAskedBack(() -> fee.checkPayment(paid, Euro.of("0"), false, TODAY), "fee.warning.uncalled");
        fee.call(notice(paid.on().plusDays(1)), DUE, TODAY);
        assertAskedBack(() -> fee.checkPayment(paid, Euro.of("0"), false, TODAY), "fee.warning.uncalled");
        assertThatCode(() -> fee.checkPayment(payment("5000.00"), Euro.of("0"), true, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void warnsOfMoreThanIsOwed() {
        fee.call(notice(CALLED), DUE, TODAY);

        assertAskedBack(
                () -> fee.checkPayment(payment("1000.01"), Euro.of("4000.00"), false, TODAY), "fee.warning.too.much");
    }

    @Test
    void takesNoPaymentOfADayToCome() {
        var tomorrow = new NewPayment(TODAY.plusDays(1), "T-1", Euro.of("5000.00"));

        assertRefused(() -> fee.checkPayment(tomorrow, Euro.of("0"), true, TODAY), "fee.error.payment.future");
    }

    @Test
    void isSettledByAWaiverAndTakesNoPaymentThen() {
        fee.waive(TODAY, "Secretariat", new Reason("floods"));

        assertThat(fee.row(List.of()).status()).isEqualTo(FeeStatus.WAIVED);
        assertThat(fee.row(List.of()).settledOn()).isEqualTo(TODAY);
        assertRefused(() -> fee.checkPayment(payment("5000.00"), Euro.of("0"), true, TODAY), "fee.error.waived");
    }

    @Test
    void isOwedAgainWhenTheWaiverIsTakenBack() {
        fee.waive(TODAY, "Secretariat", new Reason("floods"));

        fee.takeBackWaiver();

        assertThat(fee.row(List.of()).status()).isEqualTo(FeeStatus.UNCALLED);
    }

    @Test
    void forgetsANoticeThatWasTakenBack() {
        fee.call(notice(CALLED), DUE, TODAY);

        fee.takeBackNotice();

        assertThat(fee.row(List.of()).status()).isEqualTo(FeeStatus.UNCALLED);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(fee::takeBackNotice);
    }

    private static Notice notice(LocalDate on) {
        return new Notice(on, "N-1", Euro.of("5000.00"));
    }

    private static NewPayment payment(String amount) {
        return new NewPayment(LocalDate.of(2026, 2, 1), "T-1", Euro.of(amount));
    }

    private static PaymentRow row(LocalDate on, String amount) {
        return new PaymentRow(PaymentId.create(), FeeId.create(), on, Euro.of(amount), "T");
    }
}
