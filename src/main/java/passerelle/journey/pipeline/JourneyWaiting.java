package passerelle.journey.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.ui.CityLinks;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;
import passerelle.shared.LocalizedText;

/** The steps that wait for the secretariat or for a coordinator's cities, one line for each. */
@Component
class JourneyWaiting implements WaitingFor {

    private final JourneyService journeys;
    private final CurrentUser user;

    JourneyWaiting(JourneyService journeys, CurrentUser user) {
        this.journeys = journeys;
        this.user = user;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        var steps = new ArrayList<CityStep>();
        if (user.is(Role.SECRETARIAT)) {
            steps.addAll(journeys.waitingForSecretariat(limit));
        }
        steps.addAll(journeys.waitingForMyCities(limit));
        return steps.stream().limit(limit).map(JourneyWaiting::line).toList();
    }

    private static WaitingLine line(CityStep step) {
        var state = step.state();
        var due = state.due();
        var key = "journey.waiting." + state.step() + "." + state.status() + (due == null ? "" : ".due");
        var arguments = Stream.concat(
                        Stream.<Object>of(
                                new LocalizedText(
                                        step.names().english(), step.names().french()),
                                state.round() == 0 ? "" : Integer.toString(state.round())),
                        Stream.ofNullable(due))
                .toList();
        return new WaitingLine(
                key,
                arguments,
                "journey.open." + state.step().tab(),
                CityLinks.to(step.code(), state.step().tab()),
                due);
    }
}
