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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.modulith.NamedInterface;
import passerelle.account.BackgroundWork;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.journey.desk.ActReport;
import passerelle.journey.desk.ManyCities;
import passerelle.journey.desk.RoundStep;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.shared.Run;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Numbers;

/** The secretariat's forms for many cities at once. Each ends with one report. */
@org.springframework.stereotype.Component
@NamedInterface("many")
public class ManyForms {

    private static final int DAYS_TO_ANSWER = 14;

    /** For so many it is done while the person waits, for more in the background. */
    static final int FEW = 20;

    private final ManyCities cities;
    private final GrantService grants;
    private final NormService norms;
    private final BackgroundWork background;
    private final Clock clock;

    ManyForms(ManyCities cities, GrantService grants, NormService norms, BackgroundWork background, Clock clock) {
        this.cities = cities;
        this.grants = grants;
        this.norms = norms;
        this.background = background;
        this.clock = clock;
    }

    void assign(Collection<ChosenCity> chosen) {
        var officer = new ComboBox<GrantRow>(words("journey.column.officer"));
        officer.setItems(grants.holders(Role.SECRETARIAT));
        officer.setItemLabelGenerator(GrantRow::name);
        officer.setRequiredIndicatorVisible(true);
        open("journey.many.assign", chosen, List.of(officer), () -> {
            var person = officer.getOptionalValue().orElseThrow(() -> new RuleViolation("journey.many.error.officer"));
            return ids -> cities.assign(ids, person.account());
        });
    }

    /** Proposes this year and the norm of a first Index. */
    void openRound(Collection<ChosenCity> chosen) {
        var today = LocalDate.now(clock);
        var round = new TextField(words("journey.many.round.year"));
        round.setValue(Integer.toString(today.getYear()));
        round.setRequiredIndicatorVisible(true);
        var deadline = DateField.of("journey.many.deadline", norms.norms().after(Norm.INDEX, today))
                .required();
        open("journey.many.round", chosen, List.of(round, deadline), () -> {
            var year = Numbers.year(round.getValue());
            var day = deadline.day();
            return ids -> cities.openRound(ids, year, day);
        });
    }

    /** Of the step that waits for each of them. */
    void remind(Collection<ChosenCity> chosen) {
        remind(chosen, (ids, reminder) -> cities.remind(ids, reminder.until(), reminder.note()));
    }

    /** Of one step of one round, where it waits for the city. */
    public void remindOf(RoundStep step, Collection<ChosenCity> chosen) {
        remind(chosen, (ids, reminder) -> cities.remindOf(step, ids, reminder.until(), reminder.note()));
    }

    private record Reminding(LocalDate until, String note) {}

    private void remind(Collection<ChosenCity> chosen, BiFunction<List<CityId>, Reminding, ActReport> act) {
        var why = new Paragraph(words("journey.remind.why"));
        var until = DateField.of("journey.remind.until", LocalDate.now(clock).plusDays(DAYS_TO_ANSWER))
                .required();
        var note = new TextField(words("journey.remind.note"));
        open("journey.many.remind", chosen, List.of(why, until, note), () -> {
            var reminding = new Reminding(until.day(), note.getValue());
            return ids -> act.apply(ids, reminding);
        });
    }

    /**
     * Asks for what an act on all of them needs, does it, shows the page anew and tells for whom it was done.
     *
     * @param title key of its words
     * @param act reads the fields, and gives what is to be done then
     */
    public void open(
            String title,
            Collection<ChosenCity> chosen,
            List<Component> fields,
            Supplier<Function<List<CityId>, ActReport>> act) {
        var rows = List.copyOf(chosen);
        var form = new Div(new Paragraph(words("journey.many.selected", rows.size())));
        form.add(fields);
        form.addClassName("form-fields");
        new FormDialog(words(title), words(title), form, confirmed -> {
                    begin(words(title), rows, act.get());
                    return true;
                })
                .open();
    }

    private void begin(String title, List<ChosenCity> rows, Function<List<CityId>, ActReport> act) {
        var ids = rows.stream().map(ChosenCity::id).toList();
        if (ids.size() <= FEW) {
            var report = act.apply(ids);
            UI.getCurrent().refreshCurrentRoute(false);
            ReportDialog.tell(report, rows);
            return;
        }
        var run = background.start(new Run<ActReport>(ids.size()), running -> act.apply(running.through(ids)));
        new RunDialog(title, run, ids.size()).follow(report -> ReportDialog.tell(report, rows));
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
