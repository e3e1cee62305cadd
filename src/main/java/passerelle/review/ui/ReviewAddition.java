package passerelle.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.ui.SheetAddition;
import passerelle.assessment.ui.SheetFilter;
import passerelle.city.CityDetails;
import passerelle.instrument.Area;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Item;
import passerelle.review.ReviewState;
import passerelle.text.TextService;

/** What the review says on one open sheet: in general, beside the areas, above and below each indicator. */
class ReviewAddition implements SheetAddition {

    private final CityDetails city;
    private final ReviewModel model;
    private final ReviewForms forms;
    private final TextService texts;

    ReviewAddition(CityDetails city, ReviewModel model, ReviewForms forms, TextService texts) {
        this.city = city;
        this.model = model;
        this.forms = forms;
        this.texts = texts;
    }

    @Override
    public Optional<Component> below() {
        return model.assessment().status().isHandedIn()
                ? Optional.of(new ReviewSummary(city, model, forms))
                : Optional.empty();
    }

    @Override
    public Optional<Component> above(Item item) {
        return item instanceof Indicator indicator ? questions(indicator) : Optional.empty();
    }

    private Optional<Component> questions(Indicator indicator) {
        var sent = model.now().questions(indicator.code()).stream()
                .filter(question -> question.isSent())
                .toList();
        return sent.isEmpty() ? Optional.empty() : Optional.of(new QuestionThread(model, indicator, sent, texts));
    }

    @Override
    public Optional<Component> below(Item item) {
        return item instanceof Indicator indicator && model.showsDecisions()
                ? Optional.of(new DecisionPanel(model, indicator, forms, texts))
                : Optional.empty();
    }

    /** How many of its answers wait for the city or, while it is with the reviewers, for them. */
    @Override
    public Optional<Component> beside(Area area) {
        var returned = count(area, model.now().withCity());
        if (returned > 0) {
            return Optional.of(count("review.area.returned", returned));
        }
        var open = model.mayDecide() ? count(area, model.now().open()) : 0;
        return open > 0 ? Optional.of(count("review.area.open", open)) : Optional.empty();
    }

    private static long count(Area area, List<IndicatorCode> some) {
        return area.indicators().stream()
                .filter(indicator -> some.contains(indicator.code()))
                .count();
    }

    private static Span count(String key, long count) {
        var words = new Span(UI.getCurrent().getTranslation(key, count));
        words.addClassName("review-count");
        return words;
    }

    @Override
    public List<SheetFilter> filters() {
        if (model.assessment().status() == AssessmentStatus.RETURNED) {
            return List.of(new SheetFilter("returned", indicator -> model.now().isWithCity(indicator.code())));
        }
        return model.mayDecide()
                ? List.of(
                        new SheetFilter(
                                "to-review",
                                indicator -> model.now().state(indicator.code()).isOpen()),
                        new SheetFilter(
                                "to-return", indicator -> model.now().state(indicator.code()) == ReviewState.TO_RETURN),
                        new SheetFilter(
                                "changed-since", indicator -> model.now().isChanged(indicator.code())))
                : List.of();
    }
}
