package passerelle.review.ui;

import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.ui.OpenSheet;
import passerelle.assessment.ui.SheetAddition;
import passerelle.assessment.ui.SheetPart;
import passerelle.city.CityDetails;
import passerelle.review.DecisionService;
import passerelle.review.ReviewService;
import passerelle.text.TextService;

/** The review of a sheet, on the sheet itself. */
@Component
class ReviewPart implements SheetPart {

    private final ReviewService reviews;
    private final DecisionService decisions;
    private final ReviewForms forms;
    private final TextService texts;
    private final CurrentUser user;

    ReviewPart(
            ReviewService reviews, DecisionService decisions, ReviewForms forms, TextService texts, CurrentUser user) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.forms = forms;
        this.texts = texts;
        this.user = user;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public SheetAddition open(CityDetails city, OpenSheet sheet) {
        var model = new ReviewModel(sheet, reviews, decisions, rights(city));
        return new ReviewAddition(city, model, forms, texts);
    }

    private ReviewModel.Rights rights(CityDetails city) {
        var id = city.id();
        return new ReviewModel.Rights(
                user.is(id, Role.SECRETARIAT, Role.EXPERT, Role.ANALYST),
                user.is(id, Role.SECRETARIAT, Role.EXPERT),
                user.is(id, Role.SECRETARIAT));
    }
}
