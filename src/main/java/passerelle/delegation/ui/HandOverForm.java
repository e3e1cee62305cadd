package passerelle.delegation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import passerelle.account.Colleague;
import passerelle.account.GrantRow;
import passerelle.account.ui.ColleagueField;
import passerelle.shared.AccountId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.ReasonField;

/** Who coordinates a city after whom, and why. */
class HandOverForm extends Div {

    private final ComboBox<GrantRow> former = new ComboBox<>();
    private final ColleagueField successor;
    private final ReasonField why = new ReasonField();

    /** @param coordinators of whom one is chosen; none where it is the person at work */
    HandOverForm(List<GrantRow> coordinators, Collection<GrantRow> others) {
        addClassName("form-fields");
        former.setLabel(getTranslation("delegation.hand.over.former"));
        former.setItems(coordinators);
        former.setItemLabelGenerator(GrantRow::name);
        former.setRequiredIndicatorVisible(true);
        former.setVisible(!coordinators.isEmpty());
        if (coordinators.size() == 1) {
            former.setValue(coordinators.getFirst());
        }
        successor = new ColleagueField(others);
        why.setWidthFull();
        add(new Paragraph(getTranslation("delegation.hand.over.consequence")), former, successor, why);
    }

    void byMail(boolean sent) {
        successor.byMail(sent);
    }

    /** @throws RuleViolation when nobody is chosen */
    AccountId former() {
        return former.getOptionalValue()
                .map(GrantRow::account)
                .orElseThrow(() -> new RuleViolation("account.colleague.missing"));
    }

    Colleague successor() {
        return successor.typed();
    }

    Reason reason() {
        return why.reason();
    }
}
