package passerelle.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.city.CityDetails;
import passerelle.instrument.IndicatorCode;
import passerelle.review.Review;
import passerelle.review.ReviewClock;
import passerelle.review.ReviewCounts;
import passerelle.review.ReviewState;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;

/** How far the review of a sheet has come, what waits for whom, and the acts that move it on. */
class ReviewSummary extends Div {

    private final CityDetails city;
    private final ReviewModel model;
    private final ReviewForms forms;
    private final Optional<ReviewClock> clock;

    ReviewSummary(CityDetails city, ReviewModel model, ReviewForms forms) {
        this.city = city;
        this.model = model;
        this.forms = forms;
        this.clock = model.clock();
        addClassName("review-summary");
        Signal.effect(this, () -> show(model.review().get()));
    }

    private void show(Review review) {
        removeAll();
        add(new H2(getTranslation("review.title")));
        clock.ifPresent(time -> add(new Paragraph(words(time))));
        if (model.showsDecisions()) {
            add(new Paragraph(words(review.counts())));
        }
        addLinks("review.with.city", review.withCity());
        if (model.rights().reviews()) {
            addLinks("review.to.return", review.in(ReviewState.TO_RETURN));
            addLinks("review.changed.count", review.changed());
        }
        acts(review);
    }

    /** Once it is closed, nothing is open any more: what was not decided counts as the city gave it. */
    private String words(ReviewCounts counts) {
        return isClosed()
                ? getTranslation(
                        "review.counts.closed", counts.accepted(), counts.reviewed(), counts.open() + counts.returned())
                : getTranslation(
                        "review.counts", counts.accepted(), counts.returned(), counts.reviewed(), counts.open());
    }

    private boolean isClosed() {
        return model.now().sheet().assessment().status() == AssessmentStatus.REVIEWED;
    }

    private String words(ReviewClock time) {
        if (isClosed()) {
            return Phrases.phrase("review.clock.closed", time.notBefore(), time.due());
        }
        return Phrases.phrase(key(time), time.day(), time.of(), time.notBefore(), time.due());
    }

    private static String key(ReviewClock time) {
        if (time.late()) {
            return "review.clock.late";
        }
        return time.mayBeIssued() ? "review.clock.ready" : "review.clock";
    }

    private void addLinks(String key, List<IndicatorCode> some) {
        if (some.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("review-links");
        some.forEach(indicator -> list.add(new ListItem(link(indicator))));
        add(new Div(new Paragraph(getTranslation(key, some.size())), list));
    }

    private Anchor link(IndicatorCode indicator) {
        var link = new Anchor(address(indicator), indicator.value());
        var topic = model.now().sheet().edition().indicator(indicator).topic();
        link.setTitle(topic.in(Phrases.locale()));
        return link;
    }

    private String address(IndicatorCode indicator) {
        var area = model.now().sheet().edition().areaOf(indicator).code();
        return AssessmentLinks.to(city.code(), model.assessment().id(), area, indicator);
    }

    private void acts(Review review) {
        var acts = new Div();
        acts.addClassName("review-acts");
        if (model.mayDecide()) {
            var next = review.open().stream().findFirst();
            if (review.in(ReviewState.TO_RETURN).isEmpty()) {
                next.ifPresent(open -> acts.add(new PrimaryButton("review.next", () -> go(open))));
            } else {
                acts.add(new PrimaryButton("review.hand.back", () -> forms.handBack(review)));
                next.ifPresent(open -> acts.add(new QuietButton("review.next", () -> go(open))));
            }
        }
        if (model.rights().closes()) {
            acts.add(closing(review));
        }
        if (acts.getComponentCount() > 0) {
            add(acts);
        }
    }

    private void go(IndicatorCode indicator) {
        UI.getCurrent().navigate(address(indicator));
    }

    private Component closing(Review review) {
        return switch (review.sheet().assessment().status()) {
            case REVIEWED ->
                new QuietButton(
                        "review.resume", () -> forms.resume(model.assessment().id()));
            default -> new QuietButton("review.close", () -> forms.close(review));
        };
    }
}
