package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import passerelle.result.NetworkResultService;
import passerelle.shared.ui.Crumbs;
import passerelle.shared.ui.Section;

/** The results of all cities as files, the answers for the institute, and working all results out anew. */
@Route(ResultLinks.NETWORK)
@RolesAllowed({"SECRETARIAT", "ANALYST"})
class NetworkResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUND = "round";

    /** A page of another subject, which knows this one. */
    private static final String NETWORK = "network";

    private final NetworkResultService results;
    private final NetworkFiles files;
    private final AnswerFiles answers;
    private final RecomputationPart recomputation;

    NetworkResultsView(
            NetworkResultService results, NetworkFiles files, AnswerFiles answers, RecomputationPart recomputation) {
        this.results = results;
        this.files = files;
        this.answers = answers;
        this.recomputation = recomputation;
        addClassNames("page", "network-results");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var rounds = results.rounds();
        add(Crumbs.from(NETWORK, getTranslation("network.title"), getPageTitle()), new H1(getPageTitle()));
        if (rounds.isEmpty()) {
            add(new Paragraph(getTranslation("result.network.none")));
        } else {
            var asked = event.getLocation().getQueryParameters().getSingleParameter(ROUND);
            var round = rounds.stream()
                    .filter(known -> asked.filter(known.toString()::equals).isPresent())
                    .findFirst()
                    .orElse(rounds.getFirst());
            add(all(), choice(round), ofRound(round));
        }
        add(answers.check());
        recomputation.content().ifPresent(this::add);
    }

    private Section all() {
        var section = new Section(getTranslation("result.network.all"));
        section.add(new Paragraph(getTranslation("result.network.all.what")), files.all());
        return section;
    }

    private Select<Integer> choice(int round) {
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation("result.round"));
        choice.setItems(results.rounds());
        choice.setItemLabelGenerator(year -> Integer.toString(year));
        choice.setValue(round);
        choice.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                NetworkResultsView.class,
                QueryParameters.of(ROUND, change.getValue().toString()))));
        return choice;
    }

    private Component ofRound(int round) {
        var difference = new Section(getTranslation("result.network.differences"));
        difference.add(
                new Paragraph(getTranslation("result.network.differences.what", Integer.toString(round))),
                files.differences(round));
        return new Div(difference, answers.ofRound(round));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("result.network.title");
    }
}
