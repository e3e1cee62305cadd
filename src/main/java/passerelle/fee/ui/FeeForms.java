package passerelle.fee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.document.ui.FileField;
import passerelle.fee.FeeId;
import passerelle.fee.FeeRow;
import passerelle.fee.FeeService;
import passerelle.fee.PaymentRow;
import passerelle.fee.PaymentService;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.ReasonDialog;

/** The forms for acts on fees. */
@org.springframework.stereotype.Component
class FeeForms {

    private final FeeService fees;
    private final PaymentService payments;
    private final AuditLog audit;
    private final Clock clock;

    FeeForms(FeeService fees, PaymentService payments, AuditLog audit, Clock clock) {
        this.fees = fees;
        this.payments = payments;
        this.audit = audit;
        this.clock = clock;
    }

    HistoryButton history(FeeRow fee) {
        return new HistoryButton(audit, fee.city(), "fee", id(fee).value());
    }

    void call(FeeRow fee) {
        var form = new NoticeForm(fee, LocalDate.now(clock));
        var file = new FileField(word("fee.notice.file"));
        form.add(file);
        open("fee.call", fee, form, confirmed -> fees.call(fee.city(), fee.year(), form.typed(), file.value()));
    }

    void correctNotice(FeeRow fee) {
        var form = new NoticeForm(fee, LocalDate.now(clock)).askingWhy();
        dialog(
                        "fee.notice.correct",
                        fee,
                        form,
                        confirmed -> fees.correctNotice(id(fee), form.typed(), form.why(), confirmed))
                .over(form, () -> new NoticeForm(now(fee), LocalDate.now(clock)))
                .open();
    }

    void takeBackNotice(FeeRow fee) {
        ask("fee.notice.takeback", fee, why -> fees.takeBackNotice(id(fee), why));
    }

    void pay(FeeRow fee) {
        var form = new PaymentForm(fee, LocalDate.now(clock));
        open("fee.pay", fee, form, confirmed -> payments.record(fee.city(), fee.year(), form.typed(), confirmed));
    }

    void withdrawPayment(PaymentRow payment) {
        var title = word("fee.payment.withdraw");
        ReasonDialog.ask(title, word("fee.payment.withdraw.text"), title, why -> {
            payments.withdraw(payment.id(), why);
            refresh();
        });
    }

    void waive(FeeRow fee) {
        ask("fee.waive", fee, why -> fees.waive(fee.city(), fee.year(), why));
    }

    void takeBackWaiver(FeeRow fee) {
        ask("fee.waiver.takeback", fee, why -> fees.takeBackWaiver(id(fee), why));
    }

    void attach(FeeRow fee) {
        var file = new FileField(word("fee.file")).required();
        open(
                "fee.attach",
                fee,
                new Div(file),
                confirmed -> fees.attach(id(fee), file.value().orElseThrow(() -> new RuleViolation("fee.error.file"))));
    }

    private FeeRow now(FeeRow seen) {
        return fees.of(seen.city()).stream()
                .filter(fee -> fee.year() == seen.year())
                .findFirst()
                .orElse(seen);
    }

    private static void open(String key, FeeRow fee, Component form, Consumer<Boolean> act) {
        dialog(key, fee, form, act).open();
    }

    private static FormDialog dialog(String key, FeeRow fee, Component form, Consumer<Boolean> act) {
        return new FormDialog(title(key, fee), word("form.save"), form, confirmed -> {
            act.accept(confirmed);
            refresh();
            return true;
        });
    }

    private static void ask(String key, FeeRow fee, Consumer<Reason> act) {
        ReasonDialog.ask(title(key, fee), word(key + ".text"), word(key), why -> {
            act.accept(why);
            refresh();
        });
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static FeeId id(FeeRow fee) {
        return fee.id().orElseThrow();
    }

    private static String title(String key, FeeRow fee) {
        return word(key) + " · " + fee.year();
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
