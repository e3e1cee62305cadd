package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import passerelle.account.CurrentUser;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityTab;
import passerelle.instrument.Instrument;
import passerelle.shared.Audience;
import passerelle.shared.ui.PageQuery;

/**
 * The Index of a city: its rounds, what others make of them, and the policy assessment grid, which completes it in
 * words.
 */
@org.springframework.stereotype.Component
class IndexTab implements CityTab {

    static final String PATH = "index";

    private final RoundSections rounds;
    private final List<IndexTabPart> parts;
    private final CurrentUser user;

    IndexTab(RoundSections rounds, List<IndexTabPart> parts, CurrentUser user) {
        this.rounds = rounds;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(IndexTabPart::order))
                .toList();
        this.user = user;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return readsRounds(city) || parts.stream().anyMatch(part -> part.visibleTo(city));
    }

    @Override
    public Component content(CityDetails city) {
        return content(city, new PageQuery());
    }

    @Override
    public Component content(CityDetails city, PageQuery query) {
        var page = new Div();
        if (readsRounds(city)) {
            page.add(rounds.of(city, Instrument.INDEX));
        }
        parts.stream().filter(part -> part.visibleTo(city)).forEach(part -> page.add(part.content(city, query)));
        if (readsRounds(city)) {
            page.add(rounds.of(city, Instrument.GRID));
        }
        return page;
    }

    private boolean readsRounds(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }
}
