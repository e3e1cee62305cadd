package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.ui.OpenSheet;
import passerelle.assessment.ui.SheetAddition;
import passerelle.assessment.ui.SheetPart;
import passerelle.city.CityDetails;
import passerelle.instrument.Indicator;
import passerelle.instrument.Instrument;
import passerelle.instrument.Item;
import passerelle.practice.AnswerReporting;
import passerelle.practice.PracticeService;
import passerelle.shared.ui.QuietButton;

/** From an answer that is a good practice to its report. */
@org.springframework.stereotype.Component
class ReportAnswerPart implements SheetPart {

    private final AnswerReporting reporting;
    private final PracticeService practices;
    private final CurrentUser user;

    ReportAnswerPart(AnswerReporting reporting, PracticeService practices, CurrentUser user) {
        this.reporting = reporting;
        this.practices = practices;
        this.user = user;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public SheetAddition open(CityDetails city, OpenSheet sheet) {
        var offered = sheet.now().assessment().instrument() == Instrument.INDEX
                && user.is(city.id(), Role.COORDINATOR, Role.CONTRIBUTOR);
        return new SheetAddition() {
            @Override
            public Optional<Component> below(Item item) {
                return offered && item instanceof Indicator indicator
                        ? Optional.of(button(sheet, indicator))
                        : Optional.empty();
            }
        };
    }

    private QuietButton button(OpenSheet sheet, Indicator indicator) {
        var ui = UI.getCurrent();
        var button = new QuietButton("practice.from.answer", () -> {
            var id = reporting.begin(sheet.now().assessment().id(), indicator.code());
            ui.navigate(PracticeLinks.report(practices.get(id).code()));
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button.about(indicator.name(ui.getLocale()));
    }
}
