package passerelle.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.function.Predicate;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.instrument.ui.InstrumentLinks;

/** An edition as a city will see it: the cards of the answer sheet, closed. Which area is in the address. */
@Route("instruments/:code/:version/preview")
@RolesAllowed("SECRETARIAT")
class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String AREA = "area";

    private final EditionService editions;
    private final PreviewCards cards;
    private String title = "";

    PreviewView(EditionService editions, PreviewCards cards) {
        this.editions = editions;
        this.cards = cards;
        addClassNames("page", "preview-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var edition = parameters
                .get("code")
                .flatMap(Instrument::of)
                .flatMap(code -> editions.find(code, parameters.get("version").orElse("")))
                .filter(Predicate.not(Edition::isHistoric))
                .orElseThrow(NotFoundException::new);
        var area = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AREA)
                .orElse(edition.areas().getFirst().code());
        show(edition, area);
    }

    private void show(Edition edition, String area) {
        title = getTranslation("assessment.preview", edition.version());
        var back = new Anchor(
                InstrumentLinks.to(edition.instrument(), edition.version()),
                edition.title().in(getLocale()));
        var filters = new Div(choice(edition, area));
        filters.addClassName("filters");
        removeAll();
        add(
                back,
                new H1(title),
                new Paragraph(getTranslation("assessment.preview.why")),
                filters,
                cards(edition, area));
    }

    private Div cards(Edition edition, String area) {
        var sheet = new Div();
        sheet.addClassName("sheet-cards");
        if (area.equals(Edition.PROFILE)) {
            sheet.add(
                    new H2(getTranslation("assessment.profile")),
                    new Paragraph(getTranslation("assessment.profile.why")));
            cards.profile(edition).forEach(sheet::add);
        } else {
            var shown = edition.areas().stream()
                    .filter(known -> known.code().equals(area))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            sheet.add(
                    new H2(shown.title().in(getLocale())),
                    new Paragraph(shown.intro().in(getLocale())));
            cards.area(edition, shown).forEach(sheet::add);
        }
        return sheet;
    }

    private Select<String> choice(Edition edition, String area) {
        var codes = new ArrayList<String>();
        if (!edition.profile().isEmpty()) {
            codes.add(Edition.PROFILE);
        }
        edition.areas().stream().map(Area::code).forEach(codes::add);
        var choice = new Select<String>();
        choice.setLabel(getTranslation("assessment.preview.area"));
        choice.setItems(codes);
        choice.setItemLabelGenerator(code -> code.equals(Edition.PROFILE)
                ? getTranslation("assessment.profile")
                : edition.area(code).title().in(getLocale()));
        choice.setValue(area);
        choice.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        InstrumentLinks.preview(edition.instrument(), edition.version()),
                        QueryParameters.of(AREA, change.getValue())));
        return choice;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
