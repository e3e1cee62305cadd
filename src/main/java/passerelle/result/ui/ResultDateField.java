package passerelle.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import passerelle.shared.PartialDate;
import passerelle.shared.PartialDate.Precision;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/** A date of which the day, the month or only the year may be known. */
class ResultDateField extends Div {

    private final Select<Precision> precision = new Select<>();
    private final DateField day;
    private final Select<Month> month = new Select<>();
    private final TextField year = new TextField();

    ResultDateField(String label, LocalDate today) {
        day = new DateField(label).required();
        addClassNames("wide", "result-date");
        precision.setLabel(getTranslation("result.date.precision"));
        precision.setItems(Precision.DAY, Precision.MONTH, Precision.YEAR);
        precision.setItemLabelGenerator(known -> Phrases.name(this, known));
        precision.addValueChangeListener(change -> ask(change.getValue()));
        day.setMax(today);
        month.setLabel(getTranslation("result.date.month"));
        month.setRequiredIndicatorVisible(true);
        month.setItems(Month.values());
        month.setItemLabelGenerator(name -> name.getDisplayName(TextStyle.FULL_STANDALONE, Phrases.locale()));
        year.setLabel(getTranslation("result.date.year"));
        year.setRequiredIndicatorVisible(true);
        add(precision, day, month, year);
        setValue(PartialDate.of(today));
    }

    final void setValue(PartialDate date) {
        precision.setValue(date.precision());
        day.setValue(date.first());
        month.setValue(date.first().getMonth());
        year.setValue(Integer.toString(date.first().getYear()));
    }

    /** @throws passerelle.shared.RuleViolation when it is incomplete */
    PartialDate typed() {
        return switch (precision.getValue()) {
            case DAY -> PartialDate.of(day.day());
            case MONTH -> PartialDate.of(YearMonth.of(Numbers.year(year.getValue()), month.getValue()));
            case YEAR -> PartialDate.of(Year.of(Numbers.year(year.getValue())));
        };
    }

    private void ask(Precision known) {
        day.setVisible(known == Precision.DAY);
        month.setVisible(known == Precision.MONTH);
        year.setVisible(known != Precision.DAY);
    }
}
