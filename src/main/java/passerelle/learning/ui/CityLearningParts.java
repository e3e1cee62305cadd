package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.Spread;
import passerelle.comparison.ui.ComparedWords;
import passerelle.instrument.EditionService;
import passerelle.learning.CityLearning;
import passerelle.learning.CityLearningService;
import passerelle.learning.InterestService;
import passerelle.learning.LearningGroupService;
import passerelle.shared.Audience;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** What stands on the page on which a city looks for whom to learn from. */
@org.springframework.stereotype.Component
class CityLearningParts {

    private final CityLearningService learning;
    private final InterestService interests;
    private final LearningGroupService groups;
    private final WeakCards cards;
    private final EditionService editions;
    private final CurrentUser user;

    CityLearningParts(
            CityLearningService learning,
            InterestService interests,
            LearningGroupService groups,
            WeakCards cards,
            EditionService editions,
            CurrentUser user) {
        this.learning = learning;
        this.interests = interests;
        this.groups = groups;
        this.cards = cards;
        this.editions = editions;
        this.user = user;
    }

    boolean mayRead(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    CitySight sight(CityDetails city) {
        return new CitySight(
                city,
                AreaTitles.read(editions),
                interests.of(city.id()),
                user.is(city.id(), Role.COORDINATOR, Role.SECRETARIAT));
    }

    Component stated(CitySight sight) {
        return new InterestSection(sight, interests);
    }

    /** Not to be seen where the city is in none. */
    Component groups(CitySight sight) {
        var rows = groups.of(sight.city().id());
        var section = new Section(UI.getCurrent().getTranslation("learning.city.groups"));
        section.add(new GroupList(rows, sight.titles()));
        section.setVisible(!rows.isEmpty());
        return section;
    }

    /** @param group what the group is called */
    Component weakest(CitySight sight, LearningAddress address, Basis basis, String group) {
        var found = learning.of(sight.city().id(), address.group(), basis);
        var words = new ComparedWords(found.group(), sight.name(), group);
        var part = new Div();
        part.addClassName("weakest");
        if (found.group().own() == null || found.group().isTooSmall()) {
            part.add(nothing(found, words, sight, address));
            words.notes().forEach(note -> part.add(note(note)));
            return part;
        }
        var sample = new Paragraph(words.sample());
        sample.addClassName("sample");
        part.add(sample);
        if (found.weakest().isEmpty()) {
            part.add(new EmptyState(
                    Phrases.phrase("learning.weak.none", sight.name()), Phrases.phrase("learning.weak.none.why")));
        }
        cards.of(sight, found).forEach(part::add);
        words.notes().forEach(note -> part.add(note(note)));
        part.add(note(Phrases.phrase("learning.rule", found.network())));
        return part;
    }

    private static EmptyState nothing(
            CityLearning found, ComparedWords words, CitySight sight, LearningAddress address) {
        if (found.group().own() == null) {
            return new EmptyState(Phrases.phrase("learning.none", sight.name()), Phrases.phrase("learning.none.why"));
        }
        var wider = new Anchor(
                address.with(new ComparisonGroup.All())
                        .query()
                        .of(LearningLinks.city(sight.city().code())),
                Phrases.phrase("learning.wider"));
        return new EmptyState(
                Phrases.phrase("comparison.small", found.group().sample().cities()),
                words.sample() + " " + Phrases.phrase("comparison.small.why", Spread.FEWEST),
                wider);
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("learning-note");
        return note;
    }
}
