package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import java.util.Optional;
import passerelle.assessment.AssessmentId;
import passerelle.city.CityService;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.Item;
import passerelle.instrument.ProfileField;
import passerelle.shared.ui.Phrases;

/** One area of an answer sheet at a time; which one is in the address. */
@Route("cities/:city/assessments/:assessment/:area?")
@PermitAll
class AnswerSheetView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final CityService cities;
    private final SheetModels models;
    private final IndicatorCards indicators;
    private final FigureCards figures;
    private final SubmissionForm submission;
    private String title = "";

    AnswerSheetView(
            CityService cities,
            SheetModels models,
            IndicatorCards indicators,
            FigureCards figures,
            SubmissionForm submission) {
        this.cities = cities;
        this.models = models;
        this.indicators = indicators;
        this.figures = figures;
        this.submission = submission;
        addClassNames("page", "answer-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var city = parameters.get("city").flatMap(cities::find).orElseThrow(NotFoundException::new);
        var id = parameters.get("assessment").flatMap(AssessmentId::parse).orElseThrow(NotFoundException::new);
        try {
            var sheet = models.open(city, id);
            check(sheet.model().assessment().city().equals(city.id()));
            var filter = event.getLocation().getQueryParameters().getSingleParameter(AssessmentLinks.FILTER);
            var area = parameters.get("area").orElseGet(() -> sheet.model().whereToGoOn());
            show(sheet, filter, area);
        } catch (NoSuchElementException missing) {
            throw new NotFoundException();
        }
    }

    private void show(SheetModels.Sheet sheet, Optional<String> filter, String area) {
        var city = sheet.city();
        var model = sheet.model();
        title = getTranslation(
                "assessment.page", Phrases.name(this, model.assessment().instrument()), city.name(getLocale()));
        var guide = new SheetGuide(city, model, filter.isEmpty() ? area : "");
        var filters = new SheetFilters(sheet);
        removeAll();
        add(new SheetHeader(city, model, () -> submission.open(city, model, sheet.parts())));
        var below = new Div();
        sheet.parts().below().forEach(below::add);
        below.addClassName("sheet-below");
        below.setVisible(below.getComponentCount() > 0);
        add(below);
        add(guide.areas(sheet.parts()));
        var cards = filter.map(name -> filtered(sheet, filters.find(name).orElseThrow(NotFoundException::new)))
                .orElseGet(() -> ofArea(sheet, area, guide));
        var kept = new KeptElsewhere(
                model.assessment().id(), code -> KeptElsewhere.find(model, code).map(item -> card(sheet, item)));
        add(new Div(guide.tools(), guide.filters(filters, filter.orElse("")), kept, cards));
    }

    private Component card(SheetModels.Sheet sheet, Item item) {
        return switch (item) {
            case Indicator indicator -> indicators.card(sheet.model(), sheet.parts(), indicator);
            case ProfileField figure -> figures.card(sheet.model(), sheet.parts(), figure);
        };
    }

    private Div filtered(SheetModels.Sheet sheet, SheetFilter filter) {
        var model = sheet.model();
        return new FilteredCards(model.now(), filter, indicator -> indicators.card(model, sheet.parts(), indicator))
                .orElse(AssessmentLinks.to(
                        sheet.city().code(), model.assessment().id()));
    }

    private Div ofArea(SheetModels.Sheet sheet, String area, SheetGuide guide) {
        var cards = new Div();
        cards.addClassName("sheet-cards");
        var model = sheet.model();
        if (area.equals(Edition.PROFILE)) {
            check(!model.edition().profile().isEmpty());
            addProfile(cards, model, sheet.parts());
        } else {
            addArea(cards, model, sheet.parts(), model.edition().area(area));
        }
        cards.add(guide.onward());
        return cards;
    }

    private void addProfile(Div cards, SheetModel model, SheetParts.Opened opened) {
        cards.add(
                new H2(getTranslation("assessment.profile")), new Paragraph(getTranslation("assessment.profile.why")));
        figures.all(model, opened).forEach(cards::add);
    }

    private void addArea(Div cards, SheetModel model, SheetParts.Opened opened, Area area) {
        cards.add(
                new H2(area.title().in(getLocale())), new Paragraph(area.intro().in(getLocale())));
        opened.atop(area).forEach(cards::add);
        area.indicators().forEach(indicator -> cards.add(indicators.card(model, opened, indicator)));
    }

    private static void check(boolean found) {
        if (!found) {
            throw new NotFoundException();
        }
    }

    /** The address may name an indicator behind its #. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement().executeJs("window.passerelleSheet.follow(this); window.passerelleSheet.arrive()");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
