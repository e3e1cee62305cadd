package passerelle.comparison.ui;

import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.assessment.ui.IndexTabLink;

/** From the results of a city to the city beside others. */
@Component
class ComparePart extends IndexTabLink {

    ComparePart(CurrentUser user) {
        super(user, "comparison.city.link");
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    protected String address(String code) {
        return CompareLinks.of(code);
    }
}
