package passerelle.result.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import passerelle.result.IndexReportDetails;
import passerelle.result.Issue;
import passerelle.result.ReportLanguage;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/** When an Index report was issued, in which language, comparing how many cities. */
class IssueFields extends Div {

    private final DateField on = new DateField(getTranslation("result.report.issued.on"));
    private final ComboBox<ReportLanguage> language = new ComboBox<>(getTranslation("result.report.language"));
    private final TextField cities = new TextField(getTranslation("result.cities"));

    IssueFields(IndexReportDetails report, LocalDate today) {
        addClassName("form-fields");
        on.setMax(today);
        on.setRequiredIndicatorVisible(true);
        on.setValue(report.issuedOn() == null ? today : report.issuedOn());
        language.setItems(ReportLanguage.all(Phrases.locale()));
        language.setItemLabelGenerator(known -> known.name(Phrases.locale()));
        language.setRequiredIndicatorVisible(true);
        language.setValue(report.language());
        cities.setValue(report.citiesCompared() == null ? "" : Integer.toString(report.citiesCompared()));
        cities.setHelperText(getTranslation("result.cities.help"));
        add(on, language, cities);
    }

    /** @throws RuleViolation without a day or a language */
    Issue typed(boolean confirmed) {
        if (on.getValue() == null || language.getValue() == null) {
            throw new RuleViolation("result.report.error.incomplete");
        }
        var compared = Numbers.whole(cities.getValue(), getLocale());
        return new Issue(on.getValue(), language.getValue(), compared, confirmed);
    }
}
