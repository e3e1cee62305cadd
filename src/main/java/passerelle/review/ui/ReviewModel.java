package passerelle.review.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.ui.OpenSheet;
import passerelle.instrument.IndicatorCode;
import passerelle.review.Deciding;
import passerelle.review.DecisionService;
import passerelle.review.Opinion;
import passerelle.review.Review;
import passerelle.review.ReviewClock;
import passerelle.review.ReviewService;
import passerelle.review.ReviewedAnswer;

/** The review of a sheet as one person sees it on a page. */
final class ReviewModel {

    /** What this person may do while the answers are with the reviewers. */
    record Rights(boolean reviews, boolean replaces, boolean closes) {}

    private final OpenSheet sheet;
    private final ReviewService reviews;
    private final DecisionService decisions;
    private final Rights rights;
    private final ValueSignal<Review> review;

    ReviewModel(OpenSheet sheet, ReviewService reviews, DecisionService decisions, Rights rights) {
        this.sheet = sheet;
        this.reviews = reviews;
        this.decisions = decisions;
        this.rights = rights;
        this.review = new ValueSignal<>(read());
    }

    Review now() {
        return review.peek();
    }

    Signal<Review> review() {
        return review;
    }

    /** Reads again what is stored. */
    void refresh() {
        sheet.refresh();
        review.set(read());
    }

    /** Before answers are handed in there is nothing to read. */
    private Review read() {
        return assessment().status().isHandedIn() ? reviews.beside(sheet.now()) : Review.none(sheet.now());
    }

    AssessmentDetails assessment() {
        return sheet.now().assessment();
    }

    private AssessmentId id() {
        return assessment().id();
    }

    Rights rights() {
        return rights;
    }

    /** Whether this person may decide now. */
    boolean mayDecide() {
        return rights.reviews() && assessment().status() == AssessmentStatus.SUBMITTED;
    }

    /** Whether decisions are shown at all: to reviewers always, to the city once the review is closed. */
    boolean showsDecisions() {
        return assessment().status().isHandedIn()
                && (rights.reviews() || assessment().status() == AssessmentStatus.REVIEWED);
    }

    boolean isWritable(IndicatorCode indicator) {
        return sheet.isWritable(indicator.value());
    }

    Optional<ReviewClock> clock() {
        return assessment().status().isHandedIn() ? reviews.clock(id()) : Optional.empty();
    }

    Deciding accept(IndicatorCode indicator, long seen) {
        return decisions.accept(id(), indicator, seen);
    }

    Deciding ask(IndicatorCode indicator, long seen) {
        return decisions.ask(id(), indicator, seen);
    }

    Deciding replace(IndicatorCode indicator, ReviewedAnswer answer, long seen) {
        return decisions.replace(id(), indicator, answer, seen);
    }

    void setAside(IndicatorCode indicator, Opinion mine) {
        decisions.setAside(id(), indicator, mine);
    }

    Deciding takeBack(IndicatorCode indicator, long seen) {
        return decisions.takeBack(id(), indicator, seen);
    }
}
