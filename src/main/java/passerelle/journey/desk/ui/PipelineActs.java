package passerelle.journey.desk.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.journey.pipeline.PipelineRow;
import passerelle.shared.ui.Phrases;

/** What the secretariat may do for the cities that are selected in the pipeline. */
@Component
public class PipelineActs {

    private final ManyForms forms;
    private final CurrentUser user;

    PipelineActs(ManyForms forms, CurrentUser user) {
        this.forms = forms;
        this.user = user;
    }

    /** Nothing can be selected by others than the secretariat. */
    public Div over(Grid<PipelineRow> table) {
        return user.is(Role.SECRETARIAT)
                ? new SelectionBar<>(table, PipelineRow::city)
                        .offer("journey.many.assign", rows -> forms.assign(chosen(rows)))
                        .offer("journey.many.round", rows -> forms.openRound(chosen(rows)))
                        .offer("journey.many.remind", rows -> forms.remind(chosen(rows)))
                : new Div();
    }

    private static List<ChosenCity> chosen(Collection<PipelineRow> rows) {
        return rows.stream()
                .map(row -> new ChosenCity(row.city(), row.name(Phrases.locale())))
                .toList();
    }
}
