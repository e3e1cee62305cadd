package passerelle.journey.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.journey.desk.ActReport;
import passerelle.journey.desk.ManyCities;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.journey.pipeline.PipelineRow;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Numbers;

/** The secretariat's forms for many cities at once. Each ends with one report. */
@org.springframework.stereotype.Component
class ManyForms {

    private static final int DAYS_TO_ANSWER = 14;

    private final ManyCities cities;
    private final GrantService grants;
    private final NormService norms;
    private final Clock clock;

    ManyForms(ManyCities cities, GrantService grants, NormService norms, Clock clock) {
        this.cities = cities;
        this.grants = grants;
        this.norms = norms;
        this.clock = clock;
    }

    void assign(Collection<PipelineRow> chosen) {
        var officer = new ComboBox<GrantRow>(words("journey.column.officer"));
        officer.setItems(grants.holders(Role.SECRETARIAT));
        officer.setItemLabelGenerator(GrantRow::name);
        officer.setRequiredIndicatorVisible(true);
        open("journey.many.assign", chosen, List.of(officer), ids -> {
            var person = officer.getOptionalValue().orElseThrow(() -> new RuleViolation("journey.many.error.officer"));
            return cities.assign(ids, person.account());
        });
    }

    /** Proposes this year and the norm of a first Index. */
    void openRound(Collection<PipelineRow> chosen) {
        var today = LocalDate.now(clock);
        var round = new TextField(words("journey.many.round.year"));
        round.setValue(Integer.toString(today.getYear()));
        round.setRequiredIndicatorVisible(true);
        var deadline = DateField.of("journey.many.deadline", norms.norms().after(Norm.INDEX, today))
                .required();
        open(
                "journey.many.round",
                chosen,
                List.of(round, deadline),
                ids -> cities.openRound(ids, Numbers.year(round.getValue()), deadline.day()));
    }

    void remind(Collection<PipelineRow> chosen) {
        var why = new Paragraph(words("journey.remind.why"));
        var until = DateField.of("journey.remind.until", LocalDate.now(clock).plusDays(DAYS_TO_ANSWER))
                .required();
        var note = new TextField(words("journey.remind.note"));
        open(
                "journey.many.remind",
                chosen,
                List.of(why, until, note),
                ids -> cities.remind(ids, until.day(), note.getValue()));
    }

    private static void open(
            String title,
            Collection<PipelineRow> chosen,
            List<Component> fields,
            Function<List<CityId>, ActReport> act) {
        var rows = List.copyOf(chosen);
        var form = new Div(new Paragraph(words("journey.many.selected", rows.size())));
        form.add(fields);
        form.addClassName("form-fields");
        new FormDialog(words(title), words(title), form, confirmed -> {
                    var report = act.apply(rows.stream().map(PipelineRow::city).toList());
                    UI.getCurrent().refreshCurrentRoute(false);
                    ReportDialog.tell(report, rows);
                    return true;
                })
                .open();
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
