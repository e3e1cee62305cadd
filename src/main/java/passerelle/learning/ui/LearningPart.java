package passerelle.learning.ui;

import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.assessment.ui.IndexTabLink;

/** From the results of a city to whom it could learn from. */
@Component
class LearningPart extends IndexTabLink {

    LearningPart(CurrentUser user) {
        super(user, "learning.city.link");
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    protected String address(String code) {
        return LearningLinks.city(code);
    }
}
