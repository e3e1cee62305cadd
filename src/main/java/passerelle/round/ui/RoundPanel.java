package passerelle.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.home.ui.HomePanel;
import passerelle.round.RoundFilter;
import passerelle.round.RoundService;
import passerelle.shared.ui.Section;

/** How far the newest round is. */
@org.springframework.stereotype.Component
class RoundPanel implements HomePanel {

    private final RoundService service;
    private final CurrentUser user;
    private final Clock clock;

    RoundPanel(RoundService service, CurrentUser user, Clock clock) {
        this.service = service;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> content() {
        return user.seesTheNetwork() ? Optional.of(panel()) : Optional.empty();
    }

    private Component panel() {
        var ui = UI.getCurrent();
        var rounds = service.rounds();
        var address = RoundAddress.of(
                QueryParameters.empty(), rounds, LocalDate.now(clock).getYear());
        var round = address.filter().round();
        var panel = new Section(ui.getTranslation("round.panel", Integer.toString(round)));
        if (rounds.isEmpty()) {
            panel.add(new Paragraph(ui.getTranslation("round.none.help")));
        } else {
            var totals = service.totals(RoundFilter.of(round));
            panel.add(new RoundTiles(totals, address), new RoundBar(totals));
        }
        panel.add(new Anchor(RoundAddress.ROUTE, ui.getTranslation("round.panel.all")));
        return panel;
    }
}
