package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import passerelle.account.CurrentUser;
import passerelle.city.CityDetails;
import passerelle.instrument.Instrument;
import passerelle.shared.Audience;

/** The rounds of the Index, at the top of its tab. */
@org.springframework.stereotype.Component
class IndexRounds implements IndexTabPart {

    private final RoundSections sections;
    private final CurrentUser user;

    IndexRounds(RoundSections sections, CurrentUser user) {
        this.sections = sections;
        this.user = user;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        return sections.of(city, Instrument.INDEX);
    }
}
