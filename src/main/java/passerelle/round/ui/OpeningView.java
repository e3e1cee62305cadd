package passerelle.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import passerelle.city.CitySearch;
import passerelle.city.ui.CityChoices;
import passerelle.round.NewRound;
import passerelle.round.RoundOpeningService;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;

/**
 * Opening a round for many cities: what would become of each is seen before anything changes. What is chosen stands in
 * the address, so that it can be kept and sent.
 */
@Route(OpeningView.ROUTE)
@RolesAllowed("SECRETARIAT")
class OpeningView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "rounds/open";

    private final OpeningRuns runs;
    private final Clock clock;
    private final Select<Integer> round = new Select<>();
    private final DateField deadline;
    private final CityChoiceFields choice;
    private final OpeningPreview preview;
    private final Button open = new Button("", click -> open());
    private final Div actions = new Div(open);

    OpeningView(RoundOpeningService openings, CitySearch cities, CityChoices choices, OpeningRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
        deadline = DateField.of("round.deadline", runs.usualDeadline(LocalDate.now(clock)))
                .required();
        choice = new CityChoiceFields(cities, choices, this::go);
        preview = new OpeningPreview(openings);
        addClassNames("page", "opening-page");
        round.setLabel(getTranslation("round.round"));
        round.setItemLabelGenerator(year -> Integer.toString(year));
        round.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
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
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = LocalDate.now(clock);
        var rounds = List.of(today.getYear() + 1, today.getYear(), today.getYear() - 1);
        var address = OpeningAddress.of(event.getLocation().getQueryParameters(), rounds, today.getYear());
        deadline.setMin(today);
        round.setItems(rounds);
        round.setValue(address.round());
        choice.show(address.choice());
        look();
    }

    private void go() {
        var address = new OpeningAddress(round.getValue(), choice.choice());
        UI.getCurrent().navigate(OpeningView.class, address.query().parameters());
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
