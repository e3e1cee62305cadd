package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.ResultDetails;
import passerelle.result.ResultService;
import passerelle.shared.CityId;
import passerelle.shared.ui.CorrectionDialog;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.ReasonDialog;

/** The forms of official results. */
@Component
class OfficialResultForms {

    private final OfficialResultService service;
    private final ResultService results;
    private final Editions editions;
    private final Clock clock;

    OfficialResultForms(OfficialResultService service, ResultService results, Editions editions, Clock clock) {
        this.service = service;
        this.results = results;
        this.editions = editions;
        this.clock = clock;
    }

    void record(CityId city) {
        var ui = UI.getCurrent();
        var fields = new OfficialResultFields(editions, LocalDate.now(clock));
        new FormDialog(ui.getTranslation("result.record"), ui.getTranslation("form.save"), fields, confirmed -> {
                    service.record(city, fields.typed());
                    ui.refreshCurrentRoute(false);
                    return true;
                })
                .open();
    }

    void correct(ResultDetails result) {
        var ui = UI.getCurrent();
        var fields = fields(result);
        new CorrectionDialog(
                        ui.getTranslation("result.correct.title", Integer.toString(result.round())),
                        ui.getTranslation("form.save"),
                        fields,
                        (confirmed, reason) -> {
                            service.correct(result.id(), fields.typed(), reason);
                            ui.refreshCurrentRoute(false);
                        })
                .over(fields, () -> fields(now(result)))
                .open();
    }

    private OfficialResultFields fields(ResultDetails result) {
        var fields = new OfficialResultFields(editions, LocalDate.now(clock));
        fields.show(OfficialResult.of(result));
        return fields;
    }

    /** One that is gone meanwhile is refused when the form is saved. */
    private ResultDetails now(ResultDetails seen) {
        return results.of(seen.city()).results().stream()
                .filter(result -> result.id().equals(seen.id()))
                .findFirst()
                .orElse(seen);
    }

    void withdraw(ResultDetails result) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(
                ui.getTranslation("result.withdraw.title", Integer.toString(result.round())),
                ui.getTranslation("result.withdraw.what"),
                ui.getTranslation("result.withdraw"),
                reason -> {
                    service.withdraw(result.id(), reason);
                    ui.refreshCurrentRoute(false);
                });
    }
}
