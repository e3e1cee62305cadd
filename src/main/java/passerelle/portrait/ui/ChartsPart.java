package passerelle.portrait.ui;

import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.assessment.ui.IndexTabLink;

/** From the Index of a city to all its charts. */
@Component
class ChartsPart extends IndexTabLink {

    ChartsPart(CurrentUser user) {
        super(user, "portrait.link");
    }

    /** Above the results, which begin with charts as well. */
    @Override
    public int order() {
        return 25;
    }

    @Override
    protected String address(String code) {
        return PortraitLinks.charts(code);
    }
}
