package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CitySearch;
import passerelle.comparison.Basis;
import passerelle.comparison.Spread;
import passerelle.comparison.ui.SampleWords;
import passerelle.learning.AreaSuggestions;
import passerelle.learning.Ground;
import passerelle.learning.LearningGroupService;
import passerelle.learning.Party;
import passerelle.learning.SuggestionService;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

/** What stands on the page of learning groups. */
@org.springframework.stereotype.Component
class LearningParts {

    /** Groups that are suggested at once. */
    static final int SUGGESTED = 8;

    private final SuggestionService suggestions;
    private final LearningGroupService groups;
    private final GroupActs acts;
    private final CitySearch directory;
    private final CurrentUser user;

    LearningParts(
            SuggestionService suggestions,
            LearningGroupService groups,
            GroupActs acts,
            CitySearch directory,
            CurrentUser user) {
        this.suggestions = suggestions;
        this.groups = groups;
        this.acts = acts;
        this.directory = directory;
        this.user = user;
    }

    /** For those who may make one. */
    Optional<Component> making(AreaTitles titles, String area) {
        return user.is(Role.SECRETARIAT)
                ? Optional.of(new PrimaryButton("learning.group.make", () -> acts.make(titles, area)))
                : Optional.empty();
    }

    Section groups(AreaTitles titles) {
        var ui = UI.getCurrent();
        var section = new Section(ui.getTranslation("learning.groups"));
        var first = groups.all(PageRequest.of(0, PagedGroups.PAGE + 1));
        section.add(
                first.isEmpty()
                        ? new EmptyState(
                                ui.getTranslation("learning.groups.empty"),
                                ui.getTranslation("learning.groups.empty.why"))
                        : new PagedGroups(first, titles, groups::all));
        return section;
    }

    Section suggestions(AreaTitles titles, LearningAddress address, Basis basis) {
        var area = Optional.ofNullable(address.area()).orElseThrow();
        var found = suggestions.in(area, basis, SUGGESTED);
        var ui = UI.getCurrent();
        var section = new Section(ui.getTranslation("learning.suggestions"));
        section.add(counts(found, titles.of(area)), sample(found));
        if (found.groups().isEmpty()) {
            section.add(new EmptyState(
                    Phrases.phrase("learning.suggestions.empty", titles.of(area)),
                    Phrases.phrase("learning.suggestions.empty.why")));
        }
        section.add(cards(found, titles));
        var rule = new Paragraph(ui.getTranslation("learning.suggestions.rule"));
        rule.addClassName("learning-note");
        section.add(rule);
        return section;
    }

    private static Paragraph sample(AreaSuggestions found) {
        var cities = found.spread().map(Spread::cities).orElse(0);
        var words = SampleWords.of(Phrases.phrase("comparison.group.all"), cities, found.basis());
        var sample = new Paragraph(
                found.spread().isPresent() ? words : words + " " + Phrases.phrase("learning.few", Spread.FEWEST));
        sample.addClassName("learning-note");
        return sample;
    }

    private static Paragraph counts(AreaSuggestions found, String area) {
        var counts = new Paragraph(Phrases.phrase(
                "learning.suggestions.counts",
                area,
                found.wanting().size(),
                said(found.wanting()),
                found.strong().size(),
                said(found.strong())));
        counts.addClassName("sample");
        return counts;
    }

    private static long said(Collection<Party> parties) {
        return parties.stream().filter(party -> party.ground() == Ground.SAID).count();
    }

    private Component cards(AreaSuggestions found, AreaTitles titles) {
        var cities = directory.identified(found.groups().stream()
                .flatMap(group -> Stream.of(group.strong(), group.wanting()))
                .flatMap(Collection::stream)
                .map(Party::id)
                .collect(Collectors.toSet()));
        var cards = new Div();
        cards.addClassName("suggestions");
        found.groups().stream()
                .map(group -> user.is(Role.SECRETARIAT)
                        ? new SuggestionCard(
                                group,
                                cities,
                                new QuietButton(
                                        "learning.suggestion.open", () -> acts.make(titles, found.area(), group)))
                        : new SuggestionCard(group, cities))
                .forEach(cards::add);
        return cards;
    }
}
