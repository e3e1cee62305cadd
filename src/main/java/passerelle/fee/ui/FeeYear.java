package passerelle.fee.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.document.ui.DocumentList;
import passerelle.fee.FeeRow;
import passerelle.fee.FeeStatus;
import passerelle.fee.PaymentRow;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;

/** The fee of one year: what was called, when it is due, what arrived, and what the secretariat may do about it. */
class FeeYear extends Article {

    FeeYear(FeeRow fee, DocumentList papers, LocalDate today, @Nullable FeeForms forms) {
        addClassNames("card", "fee-year");
        var heading = new Div(new H3(Integer.toString(fee.year())), FeeBadge.of(fee, today));
        heading.addClassName("card-heading");
        add(heading, facts(fee));
        if (!fee.payments().isEmpty()) {
            add(payments(fee, forms));
        }
        if (papers.getComponentCount() > 0) {
            add(papers);
        }
        if (forms != null) {
            add(actions(fee, forms));
        }
    }

    private FactList facts(FeeRow fee) {
        var facts =
                new FactList().with(getTranslation("fee.amount"), fee.amount().in(getLocale()));
        var called = fee.noticeOn();
        if (called != null) {
            facts.with(getTranslation("fee.called"), Phrases.date(called))
                    .with(getTranslation("fee.reference"), fee.noticeReference());
        }
        var due = fee.dueOn();
        if (due != null) {
            facts.with(getTranslation("fee.due"), Phrases.date(due));
        }
        if (fee.status() == FeeStatus.WAIVED) {
            facts.with(getTranslation("fee.waived.by"), fee.waivedBy())
                    .with(getTranslation("reason.label"), fee.waivedBecause());
        }
        return facts;
    }

    private UnorderedList payments(FeeRow fee, @Nullable FeeForms forms) {
        var list = new UnorderedList();
        list.addClassName("payments");
        fee.payments().forEach(payment -> list.add(payment(payment, forms)));
        return list;
    }

    private ListItem payment(PaymentRow payment, @Nullable FeeForms forms) {
        var line = new ListItem(
                new Span(Phrases.phrase("fee.payment.line", payment.amount(), payment.on(), payment.reference())));
        if (forms != null) {
            line.add(new QuietButton("fee.payment.withdraw", () -> forms.withdrawPayment(payment)));
        }
        return line;
    }

    private Div actions(FeeRow fee, FeeForms forms) {
        var actions = new Div();
        actions.addClassName("card-actions");
        switch (fee.status()) {
            case UNCALLED -> {
                actions.add(new PrimaryButton("fee.call", () -> forms.call(fee)));
                actions.add(
                        new QuietButton("fee.pay", () -> forms.pay(fee)),
                        new QuietButton("fee.waive", () -> forms.waive(fee)));
            }
            case CALLED -> {
                actions.add(new PrimaryButton("fee.pay", () -> forms.pay(fee)));
                actions.add(new QuietButton("fee.waive", () -> forms.waive(fee)));
            }
            case WAIVED -> actions.add(new QuietButton("fee.waiver.takeback", () -> forms.takeBackWaiver(fee)));
            case PAID -> {}
        }
        addOfWhatIsKnown(actions, fee, forms);
        return actions;
    }

    private void addOfWhatIsKnown(Div actions, FeeRow fee, FeeForms forms) {
        if (fee.noticeOn() != null && fee.status() != FeeStatus.WAIVED) {
            actions.add(
                    new QuietButton("fee.notice.correct", () -> forms.correctNotice(fee)),
                    new QuietButton("fee.notice.takeback", () -> forms.takeBackNotice(fee)));
        }
        if (fee.id().isPresent()) {
            actions.add(new QuietButton("fee.attach", () -> forms.attach(fee)), forms.history(fee));
        }
    }
}
