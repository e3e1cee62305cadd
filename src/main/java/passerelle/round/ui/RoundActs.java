package passerelle.round.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.journey.Step;
import passerelle.journey.desk.RoundStep;
import passerelle.journey.desk.ui.ChosenCity;
import passerelle.journey.desk.ui.ManyForms;
import passerelle.journey.desk.ui.SelectionBar;
import passerelle.round.RoundDesk;
import passerelle.round.RoundRow;
import passerelle.shared.CityId;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.ReasonField;

/** What the secretariat may do for the cities that are selected in a round. */
@Component
class RoundActs {

    private final RoundDesk desk;
    private final ManyForms forms;
    private final CurrentUser user;

    RoundActs(RoundDesk desk, ManyForms forms, CurrentUser user) {
        this.desk = desk;
        this.forms = forms;
        this.user = user;
    }

    boolean mayAct() {
        return user.is(Role.SECRETARIAT);
    }

    /**
     * Nothing can be selected by others than the secretariat.
     *
     * @param round that is shown
     */
    Div over(RoundGrid table, IntSupplier round) {
        return mayAct()
                ? new SelectionBar<>(table, RoundRow::assessment)
                        .offer(
                                "journey.many.remind",
                                rows -> forms.remindOf(new RoundStep(Step.INDEX, round.getAsInt()), chosen(rows)))
                        .offer("round.move", this::move)
                : new Div();
    }

    private void move(Collection<RoundRow> rows) {
        var deadline = DateField.of("round.move.deadline", null).required();
        var why = new ReasonField();
        var assessments = assessments(rows);
        forms.open("round.move", chosen(rows), List.of(deadline, why), () -> {
            var day = deadline.day();
            var reason = why.reason();
            return cities -> desk.moveDeadline(cities, assessments, day, reason);
        });
    }

    private static Map<CityId, AssessmentId> assessments(Collection<RoundRow> rows) {
        return rows.stream().collect(Collectors.toMap(RoundRow::city, RoundRow::assessment));
    }

    private static List<ChosenCity> chosen(Collection<RoundRow> rows) {
        return rows.stream()
                .map(row -> new ChosenCity(row.city(), row.name(Phrases.locale())))
                .toList();
    }
}
