package passerelle.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.city.CityService;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.journey.desk.ActReport;
import passerelle.journey.desk.ui.ChosenCity;
import passerelle.journey.desk.ui.ReportDialog;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.round.CityChoice;
import passerelle.round.NewRound;
import passerelle.round.RoundDesk;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.RunBar;

/** What a round is opened with, and opening it while the person looks on. */
@Component
class OpeningRuns {

    private final RoundDesk desk;
    private final EditionService editions;
    private final NormService norms;
    private final CityService cities;

    OpeningRuns(RoundDesk desk, EditionService editions, NormService norms, CityService cities) {
        this.desk = desk;
        this.editions = editions;
        this.norms = norms;
        this.cities = cities;
    }

    /** The norm of a first Index. */
    LocalDate usualDeadline(LocalDate today) {
        return norms.norms().after(Norm.INDEX, today);
    }

    /** Of an instrument one edition at most is active; while none is, nothing can be opened. */
    String editionInWords() {
        try {
            var edition = editions.active(Instrument.INDEX);
            return Phrases.phrase(
                    "round.edition", edition.version(), edition.indicators().size());
        } catch (RuleViolation none) {
            return Phrases.of(none);
        }
    }

    /**
     * Leads to the round when it is over, unless the person went elsewhere, and tells for which cities it was opened.
     *
     * @param failed when it ended without a report
     */
    RunBar<ActReport> begin(NewRound round, CityChoice choice, Runnable failed) {
        var run = desk.begin(round, choice);
        var bar = new RunBar<>(run, Phrases.phrase("round.opening"), "journey.many.meanwhile");
        var ui = UI.getCurrent();
        Runnable always = () -> {
            if (run.result().isEmpty()) {
                failed.run();
            }
        };
        bar.follow(always, report -> {
            if (bar.isAttached()) {
                ui.navigate(RoundsView.class, QueryParameters.of("round", Integer.toString(round.round())));
            }
            ReportDialog.tell(report, refused(report));
        });
        return bar;
    }

    private List<ChosenCity> refused(ActReport report) {
        return cities.names(report.refused().keySet(), Phrases.locale()).entrySet().stream()
                .map(city -> new ChosenCity(city.getKey(), city.getValue()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
