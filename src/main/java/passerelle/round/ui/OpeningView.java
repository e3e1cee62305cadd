package passerelle.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import passerelle.city.CityService;
import passerelle.city.ui.CityChoices;
import passerelle.round.NewRound;
import passerelle.round.RoundOpeningService;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;

/** Opening a round for many cities: what would become of each is seen before anything changes. */
@Route(OpeningView.ROUTE)
@RolesAllowed("SECRETARIAT")
class OpeningView extends Div implements HasDynamicTitle {

    static final String ROUTE = "rounds/open";

    private final OpeningRuns runs;
    private final Select<Integer> round = new Select<>();
    private final DateField deadline;
    private final CityChoiceFields choice;
    private final OpeningPreview preview;
    private final Button open = new Button("", click -> open());
    private final Div actions = new Div(open);

    OpeningView(RoundOpeningService openings, CityService cities, CityChoices choices, OpeningRuns runs, Clock clock) {
        this.runs = runs;
        var today = LocalDate.now(clock);
        deadline = DateField.of("round.deadline", runs.usualDeadline(today)).required();
        choice = new CityChoiceFields(cities, choices, this::look);
        preview = new OpeningPreview(openings);
        addClassNames("page", "opening-page");
        setUpRound(today.getYear());
        deadline.setMin(today);
        open.addThemeVariants(ButtonVariant.PRIMARY);
        actions.addClassName("actions");
        var fields = new Div(round, deadline, new Paragraph(runs.editionInWords()), choice);
        fields.addClassNames("card", "form-fields");
        add(
                new RouterLink(getTranslation("round.back"), RoundsView.class),
                new H1(getPageTitle()),
                fields,
                preview,
                actions);
        look();
    }

    private void setUpRound(int thisYear) {
        round.setLabel(getTranslation("round.round"));
        round.setItems(List.of(thisYear + 1, thisYear, thisYear - 1));
        round.setItemLabelGenerator(year -> Integer.toString(year));
        round.setValue(thisYear);
        round.addValueChangeListener(change -> look());
    }

    private void look() {
        var cities = preview.show(round.getValue(), choice.choice());
        open.setText(getTranslation("round.open.for", cities));
        open.setEnabled(cities > 0);
    }

    /** Anew, with what would become of the cities now. */
    private void offer() {
        actions.removeAll();
        actions.add(open);
        look();
    }

    private void open() {
        try {
            var bar = runs.begin(new NewRound(round.getValue(), deadline.day()), choice.choice(), this::offer);
            actions.removeAll();
            actions.add(bar);
        } catch (RuleViolation refusal) {
            Notices.refused(Phrases.of(refusal));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("round.open");
    }
}
